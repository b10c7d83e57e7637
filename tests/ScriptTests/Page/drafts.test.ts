import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { answerWith, one, openPage, page, setBody, settle } from "../browser";

openPage("");
const { pause, startDrafts, stopDrafts } = await import("@scripts/drafts");
const { startCompositionGuard, stopCompositionGuard } = await import("@scripts/composition");
const { hasUnsaved } = await import("@scripts/unsaved");

const nothing = (): Response => new Response(null, { status: 204 });

function type(text: string): void {
  one<HTMLTextAreaElement>("textarea").value = text;
  one("textarea").dispatchEvent(new Event("input", { bubbles: true }));
}

async function pass(time: number): Promise<void> {
  mock.timers.tick(time);
  await settle();
}

beforeEach(() => {
  mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"], now: 1_800_000_000_000 });
  setBody(`<form method="post" action="/facts/new" data-draft="/facts/new/draft" data-warn-unsaved>
    <input type="hidden" name="__token" value="T1" data-token><input type="hidden" name="IdempotencyKey" value="K1">
    <textarea name="Text"></textarea><span data-draft-state data-kept="kept at" data-not-kept="not kept"></span></form>`);
  startCompositionGuard();
  startDrafts();
});

afterEach(() => {
  stopDrafts();
  stopCompositionGuard();
  mock.timers.reset();
});

test("what is written is kept once, some seconds after the writer paused", async () => {
  const sent = answerWith(nothing());
  type("ha");
  await pass(pause - 100);
  type("half");
  await pass(pause - 100);
  assert.equal(sent.length, 0);
  assert.equal(hasUnsaved(), true);
  await pass(200);
  assert.equal(sent.length, 1);
  assert.equal(sent[0]?.url, "/facts/new/draft");
  assert.deepEqual(Object.fromEntries(sent[0]?.body ?? []), { __token: "T1", Text: "half", Then: "quiet" });
  assert.match(one("[data-draft-state]").textContent, /^kept at \d\d:\d\d$/);
  assert.equal(hasUnsaved(), false);
  type("half more");
  assert.equal(hasUnsaved(), true);
});

test("while an input method is composing nothing is kept", async () => {
  const sent = answerWith(nothing());
  one("textarea").dispatchEvent(new Event("compositionstart", { bubbles: true }));
  type("か");
  await pass(pause * 3);
  assert.equal(sent.length, 0);
  one("textarea").dispatchEvent(new Event("compositionend", { bubbles: true }));
  await pass(pause + 100);
  assert.equal(sent.length, 1);
});

test("a draft that could not be kept is said to be so, and leaving still asks", async () => {
  for (const answer of [page("sign in", { status: 401 }), page("sign in", { url: "/sign-in" }), "gone"]) {
    answerWith(answer);
    type(`half ${String(Math.random())}`);
    await pass(pause + 100);
    assert.equal(one("[data-draft-state]").textContent, "not kept");
    assert.equal(hasUnsaved(), true);
  }
});

test("a form that is saved keeps no draft after it", async () => {
  const sent = answerWith(nothing());
  type("half");
  one("form").dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true }));
  await pass(pause * 2);
  assert.equal(sent.length, 0);
});
