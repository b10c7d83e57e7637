// While an input method is composing, Enter chooses a word: it sends no form and is no shortcut.

let composing = false;

export function isComposing(): boolean {
  return composing;
}

/** Safari ends the composition before it tells of the key; code 229 still says that the key belonged to it. */
export function belongsToComposition(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return event.isComposing || composing || event.keyCode === 229;
}

function onStart(): void {
  composing = true;
}

function onEnd(): void {
  composing = false;
}

function onKey(event: KeyboardEvent): void {
  // An editor in its own shadow root knows its input method itself.
  if (!belongsToComposition(event) || event.composedPath()[0] !== event.target) return;
  event.stopImmediatePropagation();
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
}

function onSubmit(event: SubmitEvent): void {
  if (!composing) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

let started = false;

export function startCompositionGuard(): void {
  if (started) return;
  started = true;
  document.addEventListener("compositionstart", onStart, true);
  document.addEventListener("compositionend", onEnd, true);
  document.addEventListener("keydown", onKey, true);
  document.addEventListener("submit", onSubmit, true);
}

export function stopCompositionGuard(): void {
  started = false;
  composing = false;
  document.removeEventListener("compositionstart", onStart, true);
  document.removeEventListener("compositionend", onEnd, true);
  document.removeEventListener("keydown", onKey, true);
  document.removeEventListener("submit", onSubmit, true);
}
