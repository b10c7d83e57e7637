import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { answerWith, one, openPage, page, setBody, settle } from "../browser";

openPage("");
const { Page } = await import("@scripts/page");

const left: string[] = [];
const module = new Page({ leave: (url) => left.push(url) });

const form = (extra = "", title = ""): string => `
  <template data-message="not-sent"><p>kept</p><button type="button" data-send-again>again</button></template>
  <template data-message="signed-out"><p>signed out</p><button type="button" data-send-again>again</button></template>
  <template data-message="other-person"><p>somebody else</p><button type="button" data-send-again>again</button></template>
  <h1 tabindex="-1" data-page-title>Heading</h1>
  <form method="post" action="/meetings/7/title" id="rename">${extra}
    <input type="hidden" name="__token" value="T1" data-token><input type="hidden" name="IdempotencyKey" value="K1">
    <input id="rename-Title" name="Title" value="${title}"><textarea id="rename-Note" name="Note"></textarea>
    <button type="submit" name="Act" value="save" data-working="working"><span data-word>save</span></button>
  </form>
  <form method="post" action="/other" id="other"><input id="other-Text" name="Text"><input type="checkbox" id="other-Tick" name="Tick"></form>
  <details id="more"><summary>more</summary></details>`;

const press = (): void => {
  one<HTMLButtonElement>("#rename button[type=submit]").click();
};

beforeEach(() => {
  history.replaceState(null, "", "/meetings/7");
  left.length = 0;
  setBody(form());
  module.start();
});

afterEach(() => {
  module.stop();
});

test("a form goes by fetch with the pressed button's value", async () => {
  const sent = answerWith(page(form(), { url: "/meetings/7" }));
  one<HTMLInputElement>("#rename-Title").value = "new";
  press();
  await settle();
  assert.equal(sent.length, 1);
  assert.equal(sent[0]?.url, "/meetings/7/title");
  assert.deepEqual(Object.fromEntries(sent[0]?.body ?? []), { __token: "T1", IdempotencyKey: "K1", Title: "new", Note: "", Act: "save" });
});

test("a taken form is empty again and brings a fresh key, other half-typed text stays", async () => {
  answerWith(page(form().replace("K1", "K2"), { url: "/meetings/7" }));
  one<HTMLInputElement>("#rename-Title").value = "sent";
  one<HTMLInputElement>("#other-Text").value = "half-typed";
  one<HTMLInputElement>("#other-Tick").checked = true;
  one<HTMLDetailsElement>("#more").open = true;
  press();
  await settle();
  assert.equal(one<HTMLInputElement>("#rename-Title").value, "");
  assert.equal(one<HTMLInputElement>("#rename [name=IdempotencyKey]").value, "K2");
  assert.equal(one<HTMLInputElement>("#other-Text").value, "half-typed");
  assert.equal(one<HTMLInputElement>("#other-Tick").checked, true);
  assert.equal(one<HTMLDetailsElement>("#more").open, true);
});

test("what is typed on while the answer is on its way stays", async () => {
  answerWith(page(form(), { url: "/meetings/7" }));
  one<HTMLInputElement>("#rename-Title").value = "sent";
  press();
  one<HTMLTextAreaElement>("#rename-Note").value = "typed on";
  await settle();
  assert.equal(one<HTMLInputElement>("#rename-Title").value, "");
  assert.equal(one<HTMLTextAreaElement>("#rename-Note").value, "typed on");
});

test("a refused form shows its problems, keeps the text and takes the focus", async () => {
  answerWith(page(form('<div data-problems tabindex="-1" id="problems">mend this</div>', "bad date"), { status: 422 }));
  one<HTMLInputElement>("#rename-Title").value = "bad date";
  press();
  await settle();
  assert.equal(document.activeElement?.id, "problems");
  assert.equal(one<HTMLInputElement>("#rename-Title").value, "bad date");
  assert.equal(location.pathname, "/meetings/7");
});

test("a redirect to another page shows it under its own address and starts at its heading", async () => {
  answerWith(page('<main><h1 tabindex="-1" data-page-title>Next</h1></main>', { url: "/meetings/8", title: "Next page" }));
  press();
  await settle();
  assert.equal(location.pathname, "/meetings/8");
  assert.equal(document.title, "Next page");
  assert.equal(document.activeElement?.textContent, "Next");
});

test("a broken network keeps everything, says so, and can be tried again with the same key", async () => {
  const sent = answerWith("gone", page(form(), { url: "/meetings/7" }));
  one<HTMLInputElement>("#rename-Title").value = "kept text";
  press();
  await settle();
  assert.match(one("[data-form-message]").textContent, /kept/);
  assert.equal(one<HTMLInputElement>("#rename-Title").value, "kept text");
  one("[data-send-again]").click();
  await settle();
  assert.equal(sent.length, 2);
  assert.equal(sent[1]?.body?.get("IdempotencyKey"), "K1");
  assert.equal(document.querySelector("[data-form-message]"), null);
});

test("a form of unknown outcome keeps its key while another form is taken", async () => {
  answerWith("gone", page(form().replace("K1", "K9"), { url: "/meetings/7" }));
  press();
  await settle();
  one<HTMLFormElement>("#other").requestSubmit();
  await settle();
  assert.equal(one<HTMLInputElement>("#rename [name=IdempotencyKey]").value, "K1");
  assert.ok(document.querySelector("#rename [data-form-message]"));
});

test("an answer of 503 keeps the text as a broken network does", async () => {
  answerWith(page("down", { status: 503 }));
  one<HTMLInputElement>("#rename-Title").value = "kept text";
  press();
  await settle();
  assert.equal(one<HTMLInputElement>("#rename-Title").value, "kept text");
  assert.ok(document.querySelector("[data-form-message]"));
});

test("a second press while the form is on its way does nothing", async () => {
  const sent = answerWith(page(form(), { url: "/meetings/7" }));
  press();
  assert.equal(one("#rename [data-word]").textContent, "working");
  press();
  one<HTMLFormElement>("#rename").requestSubmit();
  await settle();
  assert.equal(sent.length, 1);
  assert.equal(one("#rename [data-word]").textContent, "save");
});

test("a sign-in that ended meanwhile keeps the page; after signing in beside it the form goes with a new token", async () => {
  const sent = answerWith(
    page("sign in", { url: "/sign-in?return=x" }),
    page('<form><input type="hidden" name="__token" value="T2" data-token></form>'),
    page(form(), { url: "/meetings/7" }),
  );
  one<HTMLInputElement>("#rename-Title").value = "kept text";
  press();
  await settle();
  assert.match(one("[data-form-message]").textContent, /signed out/);
  assert.equal(location.pathname, "/meetings/7");
  one("[data-send-again]").click();
  await settle();
  assert.equal(sent[2]?.body?.get("__token"), "T2");
  assert.equal(sent[2]?.body?.get("Title"), "kept text");
  assert.equal(sent[2]?.body?.get("IdempotencyKey"), "K1");
});

const signedIn = (person: string): Response =>
  new Response(`<!DOCTYPE html><html data-person="${person}"><body><form><input type="hidden" name="__token" value="T2" data-token></form></body></html>`, {
    headers: { "Content-Type": "text/html" },
  });

test("coming back from signing in beside, the form goes by itself; still signed out, it waits on", async () => {
  document.documentElement.dataset["person"] = "P1";
  const sent = answerWith(page("sign in", { status: 401 }), page("code", { url: "/sign-in/code" }), signedIn("P1"), page(form(), { url: "/meetings/7" }));
  one<HTMLInputElement>("#rename-Title").value = "kept text";
  press();
  await settle();
  window.dispatchEvent(new Event("focus"));
  await settle();
  assert.equal(sent.length, 2);
  assert.match(one("[data-form-message]").textContent, /signed out/);
  window.dispatchEvent(new Event("focus"));
  document.dispatchEvent(new Event("visibilitychange"));
  await settle();
  assert.equal(sent.length, 4);
  assert.equal(sent[3]?.body?.get("Title"), "kept text");
  assert.equal(sent[3]?.body?.get("__token"), "T2");
  window.dispatchEvent(new Event("focus"));
  await settle();
  assert.equal(sent.length, 4);
  delete document.documentElement.dataset["person"];
});

test("what one person typed does not go out in the name of another who signed in beside", async () => {
  document.documentElement.dataset["person"] = "P1";
  const sent = answerWith(page("sign in", { status: 401 }), signedIn("P2"));
  one<HTMLInputElement>("#rename-Title").value = "kept text";
  press();
  await settle();
  one("[data-send-again]").click();
  await settle();
  assert.equal(sent.length, 2);
  assert.match(one("[data-form-message]").textContent, /somebody else/);
  assert.equal(one<HTMLInputElement>("#rename-Title").value, "kept text");
  assert.equal(one<HTMLInputElement>("#rename input[data-token]").value, "T1");
  delete document.documentElement.dataset["person"];
});

test("a blocked button and a plain form are left alone", async () => {
  const sent = answerWith();
  one("#rename button").setAttribute("aria-disabled", "true");
  press();
  one("#other").setAttribute("data-plain", "");
  const event = new SubmitEvent("submit", { bubbles: true, cancelable: true });
  one("#other").dispatchEvent(event);
  await settle();
  assert.equal(sent.length, 0);
  assert.equal(event.defaultPrevented, false);
});

test("a permanent form stays as it is but for its key", async () => {
  setBody(`${form()}<form method="post" action="/x" id="fixed" data-permanent><input type="hidden" name="IdempotencyKey" value="F1"><i>old</i></form>`);
  answerWith(
    page(`${form()}<form method="post" action="/x" id="fixed" data-permanent><input type="hidden" name="IdempotencyKey" value="F2"><i>new</i></form>`, { url: "/meetings/7" }),
  );
  press();
  await settle();
  assert.equal(one("#fixed i").textContent, "old");
  assert.equal(one<HTMLInputElement>("#fixed input").value, "F2");
});

test("a link to a field of the same page is no navigation", () => {
  history.replaceState(null, "", "/meetings/7#rename-Title");
  window.dispatchEvent(new Event("popstate"));
  assert.deepEqual(left, []);
});
