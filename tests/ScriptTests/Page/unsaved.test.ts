import assert from "node:assert/strict";
import { test } from "node:test";
import { one, openPage, setBody } from "../browser";

openPage("");
const { startUnsavedWarning } = await import("@scripts/unsaved");

startUnsavedWarning();

const leaving = (): boolean => {
  const event = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
};

test("a half-written answer asks before it is lost, an untouched form does not", () => {
  setBody('<form data-warn-unsaved><input id="a" value="x"><select id="s"><option>1</option><option>2</option></select></form><form><input id="b"></form>');
  assert.equal(leaving(), false);
  one<HTMLInputElement>("#b").value = "no draft, no warning asked for";
  assert.equal(leaving(), false);
  one<HTMLInputElement>("#a").value = "changed";
  assert.equal(leaving(), true);
});

test("own text of a room out of contact asks too", () => {
  setBody("<live-room-like data-holds-text></live-room-like>");
  assert.equal(leaving(), true);
});
