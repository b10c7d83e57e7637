// Counts the characters of an answer; spoken on leaving the field, not at each key.

function onInput(event: Event): void {
  const field = event.target;
  if (!(field instanceof HTMLTextAreaElement)) return;
  const counter = field.parentElement?.querySelector<HTMLElement>("[data-counter]");
  const count = counter?.querySelector("[data-count]");
  if (!counter || !count) return;

  count.setAttribute("aria-live", event.type === "input" ? "off" : "polite");
  count.textContent = String(field.value.length);
  counter.toggleAttribute("data-reached", field.value.length >= Number(field.dataset["goal"] ?? Infinity));
}

export function startCounters(): void {
  document.addEventListener("input", onInput);
  document.addEventListener("focusout", onInput);
}

export function stopCounters(): void {
  document.removeEventListener("input", onInput);
  document.removeEventListener("focusout", onInput);
}
