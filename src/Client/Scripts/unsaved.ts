import { isDirty } from "./morph";

// Forms without a draft on the server ask before their half-written answers are lost (choice 13).

let sending = false;

export function hasUnsaved(): boolean {
  if (document.querySelector("[data-holds-text]")) return true;
  return [...document.querySelectorAll<HTMLFormElement>("form[data-warn-unsaved]:not([data-draft-kept])")].some((form) => [...form.elements].some((field) => isDirty(field)));
}

function onBeforeUnload(event: BeforeUnloadEvent): void {
  if (!sending && hasUnsaved()) event.preventDefault();
}

function onSubmit(event: SubmitEvent): void {
  // A form that the browser sends itself leaves the page on purpose.
  if (!event.defaultPrevented && event.target instanceof HTMLFormElement && event.target.hasAttribute("data-warn-unsaved")) sending = true;
}

export function startUnsavedWarning(): void {
  window.addEventListener("beforeunload", onBeforeUnload);
  window.addEventListener("submit", onSubmit);
}

export function stopUnsavedWarning(): void {
  sending = false;
  window.removeEventListener("beforeunload", onBeforeUnload);
  window.removeEventListener("submit", onSubmit);
}
