import { serverTime } from "./clock";
import { isComposing } from "./composition";
import { hasSignedOut } from "./page";

// A form with data-draft is kept on the server a few seconds after its writer paused (choice 13).

export const pause = 3000;

interface Keeping {
  timer: ReturnType<typeof setTimeout> | undefined;
  underway: AbortController | undefined;
}

const kept = new WeakMap<HTMLFormElement, Keeping>();

function keepingOf(form: HTMLFormElement): Keeping {
  const known = kept.get(form) ?? { timer: undefined, underway: undefined };
  kept.set(form, known);
  return known;
}

function say(form: HTMLFormElement, text: string): void {
  const place = form.querySelector<HTMLElement>("[data-draft-state]");
  if (place && place.textContent !== text) place.textContent = text;
}

async function keep(form: HTMLFormElement, leaving = false): Promise<void> {
  const own = keepingOf(form);
  clearTimeout(own.timer);
  own.timer = undefined;
  // While an input method is composing, the text is not yet what the writer means.
  if (isComposing() && !leaving) {
    wait(form);
    return;
  }
  const address = form.dataset["draft"];
  if (!address || !form.isConnected || form.hasAttribute("data-busy")) return;

  const fields = new URLSearchParams([...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
  // Keeping the same words twice is one draft all the same; the form's key is for its own act.
  fields.delete("IdempotencyKey");
  fields.set("Then", "quiet");
  own.underway?.abort();
  const control = new AbortController();
  own.underway = control;
  const state = form.querySelector<HTMLElement>("[data-draft-state]")?.dataset;
  try {
    const response = await fetch(address, { method: "POST", body: fields, credentials: "same-origin", keepalive: leaving, signal: control.signal });
    if (response.status !== 204 || hasSignedOut(response)) throw new Error("It was not kept.");
    // Typed on meanwhile: the newer words are still to be kept.
    if (keepingOf(form).timer === undefined) form.toggleAttribute("data-draft-kept", true);
    say(form, `${state?.["kept"] ?? ""} ${serverTime().slice(0, 5)}`);
  } catch {
    if (!control.signal.aborted) say(form, state?.["notKept"] ?? "");
  } finally {
    if (own.underway === control) own.underway = undefined;
  }
}

function wait(form: HTMLFormElement): void {
  const own = keepingOf(form);
  clearTimeout(own.timer);
  own.timer = setTimeout(() => void keep(form), pause);
}

function formOf(event: Event): HTMLFormElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLFormElement>("form[data-draft]") : null;
}

function onInput(event: Event): void {
  const form = formOf(event);
  if (!form) return;
  form.removeAttribute("data-draft-kept");
  wait(form);
}

/** What is saved needs no draft, and no late one may come after it. */
function onSubmit(event: Event): void {
  const form = formOf(event);
  if (!form) return;
  const own = keepingOf(form);
  clearTimeout(own.timer);
  own.timer = undefined;
  own.underway?.abort();
  form.removeAttribute("data-draft-kept");
  say(form, "");
}

function onHide(): void {
  if (document.visibilityState !== "hidden") return;
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-draft]")) if (keepingOf(form).timer !== undefined) void keep(form, true);
}

export function startDrafts(): void {
  document.addEventListener("input", onInput);
  document.addEventListener("submit", onSubmit, true);
  document.addEventListener("visibilitychange", onHide);
}

export function stopDrafts(): void {
  document.removeEventListener("input", onInput);
  document.removeEventListener("submit", onSubmit, true);
  document.removeEventListener("visibilitychange", onHide);
}
