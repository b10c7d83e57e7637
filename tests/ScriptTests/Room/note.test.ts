import assert from "node:assert/strict";
import { test } from "node:test";
import { one, openPage, setBody } from "../browser";

openPage("");
const { takeSavedNote } = await import("@scripts/note");
const { morph } = await import("@scripts/morph");
const { parsePage } = await import("@scripts/html");

const saved = (version: number, text: string): string =>
  `<section data-note="i" data-note-version="${String(version)}"><div data-note-newer hidden><p data-note-text>${text}</p></div></section>`;
const form = (version: number, text: string): string =>
  `<form id="f" data-permanent data-note-form="i"><input type="hidden" name="NoteVersion" value="${String(version)}" data-own><textarea id="note" name="Note">${text}</textarea></form>`;
const field = (): HTMLTextAreaElement => one<HTMLTextAreaElement>("#note");
const version = (): string => one<HTMLInputElement>("[name=NoteVersion]").value;
const isShown = (): boolean => !one("[data-note-newer]").hidden;

test("a note that somebody else saved is taken into a field nobody types in", () => {
  setBody(saved(2, "theirs") + form(1, "first"));
  takeSavedNote(document);
  assert.deepEqual([field().value, version(), isShown()], ["theirs", "2", false]);
});

test("a note that somebody else saved is shown beside what is being typed, and what is typed keeps the version it was based on", () => {
  setBody(saved(1, "first") + form(1, "first"));
  field().value = "first and mine";
  one("section").outerHTML = saved(2, "theirs");
  takeSavedNote(document);
  assert.deepEqual([field().value, version(), isShown()], ["first and mine", "1", true]);
});

test("a page laid over a note being typed does not lift its version", () => {
  setBody(`<main>${form(1, "first")}</main>`);
  field().value = "first and mine";
  morph(one("main"), [...parsePage(form(2, "theirs")).body.childNodes], "innerHTML", { keep: true });
  assert.deepEqual([field().value, version()], ["first and mine", "1"]);
});
