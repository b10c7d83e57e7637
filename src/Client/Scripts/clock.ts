// The server's clock goes on between two answers; the machine's own clock is never shown.

const times = {
  minutes: new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Tokyo", hour: "2-digit", minute: "2-digit" }),
  seconds: new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Tokyo", hour: "2-digit", minute: "2-digit", second: "2-digit" }),
};

let drawn: string | undefined;
let ahead = 0;
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  for (const clock of document.querySelectorAll<HTMLElement>("[data-clock]")) {
    const now = clock.dataset["now"];
    if (now === undefined) continue;
    if (now !== drawn) {
      drawn = now;
      ahead = Date.parse(now) - Date.now();
    }
    const text = times[clock.dataset["clock"] === "seconds" ? "seconds" : "minutes"].format(Date.now() + ahead);
    if (clock.textContent !== text) clock.textContent = text;
  }
}

/** The server's time, as far as the page knows it. */
export function serverTime(): string {
  return times.seconds.format(Date.now() + ahead);
}

export function startClock(): void {
  timer ??= setInterval(tick, 1000);
  tick();
}

export function stopClock(): void {
  clearInterval(timer);
  timer = undefined;
}
