import assert from "node:assert/strict";
import { test } from "node:test";
import { one, openPage, setBody } from "../browser";

openPage("");
const { startReorder } = await import("@scripts/reorder");
startReorder();

const row = (id: string, label: string): string => `<li data-row="${label}" id="${id}"><form><button type="submit" data-move="up" id="${id}-up">up</button>
  <button type="submit" data-move="down" id="${id}-down">down</button></form><input id="${id}-minutes"></li>`;

test("Alt and an arrow press the row's own button; afterwards one line says where the row is", () => {
  setBody(`<template data-message="moved">{row} is now {place}</template><p data-live-line></p><ol data-reorder>${row("a", "R8-014")}${row("b", "R8-021")}</ol>`);
  const pressed: string[] = [];
  document.addEventListener("submit", (event) => {
    event.preventDefault();
    pressed.push(event.submitter?.id ?? "");
  });
  one("#b-minutes").focus();
  one("#b-minutes").dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp", altKey: true, bubbles: true, cancelable: true }));
  assert.deepEqual(pressed, ["b-up"]);

  one("[data-reorder]").prepend(one("#b"));
  document.dispatchEvent(new CustomEvent("page:shown"));
  assert.equal(one("[data-live-line]").textContent, "R8-021 is now 1");
  assert.ok(one("#b").contains(document.activeElement));
});
