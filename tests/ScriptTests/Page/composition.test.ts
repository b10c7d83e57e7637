import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { one, openPage, setBody } from "../browser";

openPage("");
const { isComposing, startCompositionGuard } = await import("@scripts/composition");
const { startReorder } = await import("@scripts/reorder");

startCompositionGuard();
startReorder();

let submitted = 0;
let pressed = 0;

beforeEach(() => {
  submitted = 0;
  pressed = 0;
  setBody(`<form id="form"><input id="field"></form>
    <ol data-reorder><li data-row="R8-014" id="a"><button data-move="up" type="button">up</button><input id="minutes"></li></ol>`);
  one("#form").addEventListener("submit", (event) => {
    event.preventDefault();
    submitted += 1;
  });
  one("[data-move]").addEventListener("click", () => (pressed += 1));
});

const key = (target: string, name: string, more: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...more });
  one(target).dispatchEvent(event);
  return event;
};

test("Enter that chooses a word sends nothing", () => {
  one("#field").dispatchEvent(new Event("compositionstart", { bubbles: true }));
  assert.equal(isComposing(), true);
  assert.equal(key("#field", "Enter").defaultPrevented, true);
  one<HTMLFormElement>("#form").dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  assert.equal(submitted, 0);
  one("#field").dispatchEvent(new Event("compositionend", { bubbles: true }));
  assert.equal(key("#field", "Enter", { keyCode: 229 }).defaultPrevented, true);
  assert.equal(key("#field", "Enter").defaultPrevented, false);
  one<HTMLFormElement>("#form").dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  assert.equal(submitted, 1);
});

test("no shortcut fires while a word is being composed", () => {
  key("#minutes", "ArrowUp", { altKey: true, isComposing: true });
  assert.equal(pressed, 0);
  key("#minutes", "ArrowUp", { altKey: true });
  assert.equal(pressed, 1);
});
