/** Words written by the server, kept in a template until they are needed. */
export function words(name: string, within: ParentNode = document): DocumentFragment | null {
  const template = within.querySelector<HTMLTemplateElement>(`template[data-message="${name}"]`);
  return template ? document.importNode(template.content, true) : null;
}

export function showAt(form: HTMLFormElement, name: string, again: () => void): void {
  removeFrom(form);
  const content = words(name);
  if (!content) return;

  const place = document.createElement("div");
  place.setAttribute("role", "alert");
  place.setAttribute("data-form-message", "");
  place.tabIndex = -1;
  place.append(content);
  place.querySelector("[data-send-again]")?.addEventListener("click", again);
  form.prepend(place);
  place.focus();
}

export function removeFrom(form: HTMLFormElement): void {
  form.querySelector("[data-form-message]")?.remove();
}

/** Says something once to those who listen; the page's own status line. */
export function announce(text: string): void {
  const line = document.querySelector("[data-live-line]");
  if (line) line.textContent = text;
}
