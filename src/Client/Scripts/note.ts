import { isDirty } from "./morph";

/**
 * The field of the note stays while a person writes. What somebody else saved meanwhile is taken into it when nothing was typed,
 * and shown above it otherwise; the version under a typed text stays the one it was based on, so that saving it is seen as a conflict.
 */
export function takeSavedNote(room: ParentNode): void {
  const saved = room.querySelector<HTMLElement>("[data-note]");
  const form = room.querySelector<HTMLFormElement>(`form[data-note-form="${saved?.dataset["note"] ?? ""}"]`);
  const field = form?.querySelector<HTMLTextAreaElement>("textarea[name=Note]");
  const version = form?.querySelector<HTMLInputElement>("input[name=NoteVersion]");
  const newer = saved?.querySelector<HTMLElement>("[data-note-newer]");
  if (!saved || !field || !version || !newer) return;

  const now = saved.dataset["noteVersion"] ?? "";
  if (version.value !== now && !isDirty(field)) {
    field.defaultValue = saved.querySelector("[data-note-text]")?.textContent ?? "";
    field.value = field.defaultValue;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    version.value = now;
  }
  newer.hidden = version.value === now;
}
