// The server's clock goes on between two answers; the machine's own clock is never shown.

const times = {
  minutes: new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Tokyo", hour: "2-digit", minute: "2-digit" }),
  seconds: new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Tokyo", hour: "2-digit", minute: "2-digit", second: "2-digit" }),
};

let drawn: string | undefined;
let ahead = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** What is left of an item's time guide, or by how much it is over; nothing is ever cut off. */
function countDown(place: HTMLElement): void {
  const left = Math.round((Date.parse(place.dataset["countdown"] ?? "") - Date.now() - ahead) / 1000);
  const over = Math.floor(-left / 60);
  const text =
    left >= 0 ? `${String(Math.floor(left / 60))}:${String(left % 60).padStart(2, "0")}` : over === 0 ? "0:00" : (place.dataset["over"] ?? "").replace("{0}", String(over));
  place.hidden = false;
  place.toggleAttribute("data-is-over", over > 0);
  if (place.textContent !== text) place.textContent = text;
}

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
  for (const place of document.querySelectorAll<HTMLElement>("[data-countdown]")) countDown(place);
}

/** The server's time, as far as the page knows it. */
export function serverTime(): string {
  return times.seconds.format(Date.now() + ahead);
}

export function startClock(): void {
  timer ??= setInterval(tick, 1000);
  document.addEventListener("page:shown", tick);
  tick();
}

export function stopClock(): void {
  clearInterval(timer);
  document.removeEventListener("page:shown", tick);
  timer = undefined;
}
