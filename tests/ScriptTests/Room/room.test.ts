import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { answerWith, negotiation, one, openPage, page, setBody, settle } from "../browser";

openPage("");
const { registerLiveRoom, surroundings } = await import("@scripts/room");
const { morph } = await import("@scripts/morph");
const { parsePage } = await import("@scripts/html");
const { pauseBefore } = await import("@scripts/connection");

type Handler = (...values: unknown[]) => void;

/** The server's side of the line. */
class FakeHub {
  static all: FakeHub[] = [];
  static answers: Record<string, unknown[]> = {};
  static reachable = true;
  static left: { idle: number; atLatest: number } | undefined;
  readonly calls: unknown[][] = [];
  private readonly handlers: Record<string, Handler> = {};
  private closed: () => void = () => undefined;

  constructor() {
    FakeHub.all.push(this);
  }

  start = (): Promise<void> => (FakeHub.reachable ? Promise.resolve() : Promise.reject(new Error("unreachable")));
  stop = (): Promise<void> => Promise.resolve();
  on = (name: string, handler: Handler): void => void (this.handlers[name] = handler);
  onclose = (handler: () => void): void => void (this.closed = handler);
  push = (name: string, ...values: unknown[]): void => this.handlers[name]?.(...values);
  break = (): void => {
    this.closed();
  };

  invoke = <T>(method: string, ...values: unknown[]): Promise<T> => {
    this.calls.push([method, ...values]);
    if (method === "Here") return FakeHub.reachable ? Promise.resolve(FakeHub.left as T) : Promise.reject(new Error("gone"));
    const answer = FakeHub.answers[method]?.shift() ?? { status: "ok", cursor: values.at(-1), fragments: [] };
    return Promise.resolve(answer as T);
  };

  static get last(): FakeHub {
    const hub = FakeHub.all.at(-1);
    if (!hub) throw new Error("No line was opened");
    return hub;
  }
}

const room = (cursor: string, inside = '<div data-case id="case"><div data-fragment="now">R8-014</div><textarea id="note" name="Note"></textarea></div>'): string => `
  <live-room data-hub="/hubs/room" data-session="S" data-cursor="${cursor}">
    <template data-lost><p role="alert">lost</p><i data-slot="seconds"></i><b data-slot="tries"></b><button data-retry>now</button><div data-lost-case hidden>hidden</div></template>
    <template data-kept><b data-slot="length"></b><p data-slot="text"></p></template>
    <div id="lost-shown" data-lost-shown data-permanent hidden></div><div id="kept-shown" data-kept-shown data-permanent hidden></div>
    <div data-stay-asks hidden><i data-slot="idle"></i></div><div data-stay-last hidden><i data-slot="at-latest"></i></div><div data-stay-ended hidden>ended</div>
    <p data-fragment="people">3</p>${inside}
  </live-room>`;

const calls = (name: string): unknown[][] => FakeHub.all.flatMap((hub) => hub.calls).filter(([method]) => method === name);
const left: string[] = [];

surroundings.open = () => new FakeHub() as never;
surroundings.leave = (url) => void left.push(url);

async function pass(seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    mock.timers.tick(1000);
    await settle();
  }
}

beforeEach(async () => {
  mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"], now: 1_800_000_000_000 });
  FakeHub.all = [];
  FakeHub.answers = {};
  FakeHub.reachable = true;
  FakeHub.left = undefined;
  left.length = 0;
  setBody(room("c1"));
  registerLiveRoom();
  await settle();
});

afterEach(() => {
  document.body.replaceChildren();
  mock.timers.reset();
});

test("joins with the page's session and cursor and says that it is in step", () => {
  assert.deepEqual(calls("Join"), [["Join", "S", "c1"]]);
  assert.equal(one("live-room").dataset["line"], "ok");
});

test("lays a change that follows its own cursor into its place", async () => {
  FakeHub.last.push("Changed", { previous: "c1", current: "c2", fragments: [{ target: "now", html: "<b>R8-021</b>" }] });
  await settle();
  assert.equal(one("[data-fragment=now]").innerHTML, "<b>R8-021</b>");
  assert.equal(calls("CatchUp").length, 0);
});

test("catches up when a change does not follow its cursor", async () => {
  FakeHub.answers["CatchUp"] = [{ status: "ok", cursor: "c4", fragments: [{ target: "people", html: "5" }] }];
  FakeHub.last.push("Changed", { previous: "c3", current: "c4", fragments: [{ target: "people", html: "wrong" }] });
  FakeHub.last.push("Changed", { previous: "c4", current: "c5", fragments: [{ target: "people", html: "6" }] });
  await settle();
  assert.deepEqual(calls("CatchUp"), [["CatchUp", "c1"]]);
  assert.equal(one("[data-fragment=people]").textContent, "6");
});

test("a change keeps half-typed text and an open detail in its place", async () => {
  FakeHub.last.push("Changed", { previous: "c1", current: "c2", fragments: [{ target: "now", html: '<input id="t"><details id="d"><summary>x</summary></details>' }] });
  await settle();
  one<HTMLInputElement>("#t").value = "half";
  one<HTMLDetailsElement>("#d").open = true;
  FakeHub.last.push("Changed", { previous: "c2", current: "c3", fragments: [{ target: "now", html: '<b>new</b><input id="t"><details id="d"><summary>y</summary></details>' }] });
  await settle();
  assert.equal(one<HTMLInputElement>("#t").value, "half");
  assert.equal(one<HTMLDetailsElement>("#d").open, true);
  assert.equal(one("#d summary").textContent, "y");
});

test("asks for the page anew when the server says so, and joins with the new cursor", async () => {
  FakeHub.answers["CatchUp"] = [{ status: "reload", cursor: "", fragments: [] }];
  answerWith(page(room("c9", '<div data-case id="case"><div data-fragment="now">R8-019</div></div>')));
  FakeHub.last.push("Changed", { previous: "x", current: "y", fragments: [] });
  await settle();
  assert.equal(one("[data-fragment=now]").textContent, "R8-019");
  assert.deepEqual(calls("Join").at(-1), ["Join", "S", "c9"]);
});

test("a revoked person sees at once what the server shows now, own text stays to be copied", async () => {
  one<HTMLTextAreaElement>("#note").value = "own words";
  answerWith(page(room("c9", "<p>waiting</p>")));
  FakeHub.last.push("Revoked");
  await settle();
  assert.equal(document.querySelector("#case"), null);
  assert.equal(one("[data-kept-shown] [data-slot=text]").textContent, "own words");
});

test("a revoked person whose page is not to be had sees nothing of the case until a new line was let in", async () => {
  answerWith("gone", page(room("c9", '<div data-case id="case">R8-019</div>')));
  FakeHub.answers["Join"] = [{ status: "reload", cursor: "", fragments: [] }];
  FakeHub.last.push("Revoked");
  await settle();
  assert.equal(one("#case").hidden, true);
  assert.equal(one("[data-lost-shown] [data-lost-case]").hidden, false);
  await pass(1);
  assert.equal(one("#case").hidden, false);
  assert.equal(one("#case").textContent, "R8-019");
  assert.equal(one("live-room").dataset["line"], "ok");
});

test("a page asked for before a form was answered is not laid over the form's answer", async () => {
  let arrive: (response: Response) => void = () => undefined;
  globalThis.fetch = () => new Promise((resolve) => (arrive = resolve));
  FakeHub.last.push("Revoked");
  await settle();
  morph(document.body, [...parsePage(`<body>${room("c9", "<p id='saved'>saved note</p>")}`).body.childNodes], "innerHTML", { keep: true });
  arrive(page(room("c8", "<p>no note yet</p>")));
  await settle();
  assert.equal(one("#saved").textContent, "saved note");
  assert.deepEqual(calls("Join").at(-1), ["Join", "S", "c9"]);
});

test("an answer to what was shown before a form was answered does not put the page back", async () => {
  let answer: (value: unknown) => void = () => undefined;
  FakeHub.answers["CatchUp"] = [new Promise((resolve) => (answer = resolve))];
  FakeHub.last.push("Changed", { previous: "x", current: "y", fragments: [] });
  await settle();
  morph(document.body, [...parsePage(`<body>${room("c9", '<div data-case id="case"><div data-fragment="now">R8-019</div></div>')}`).body.childNodes], "innerHTML", { keep: true });
  answer({ status: "ok", cursor: "c2", fragments: [{ target: "now", html: "R8-014" }] });
  await settle();
  assert.equal(one("[data-fragment=now]").textContent, "R8-019");
  assert.deepEqual(calls("Join").at(-1), ["Join", "S", "c9"]);
});

test("a revoked person who may not enter is led away and nothing of the case stays", async () => {
  answerWith(page("<p>home</p>", { url: "/" }));
  FakeHub.last.push("Revoked");
  await settle();
  assert.equal(document.querySelector("#case"), null);
  assert.deepEqual(left, ["https://meetings.test/"]);
});

test("a page laid over this one after a form keeps the line's state, brings its cursor and asks what it lacks", async () => {
  FakeHub.answers["Join"] = [{ status: "ok", cursor: "c7", fragments: [{ target: "people", html: "4" }] }];
  morph(document.body, [...parsePage(`<body>${room("c7")}`).body.childNodes], "innerHTML", { keep: true });
  await settle();
  assert.equal(one("live-room").dataset["line"], "ok");
  assert.deepEqual(calls("Join").at(-1), ["Join", "S", "c7"]);
  assert.equal(one("[data-fragment=people]").textContent, "4");
  FakeHub.last.push("Changed", { previous: "c7", current: "c8", fragments: [{ target: "people", html: "7" }] });
  await settle();
  assert.equal(one("[data-fragment=people]").textContent, "7");
  assert.equal(calls("CatchUp").length, 0);
});

test("a page answered while the line is lost for long shows nothing of the case", async () => {
  FakeHub.reachable = false;
  FakeHub.last.break();
  await pass(61);
  morph(document.body, [...parsePage(`<body>${room("c7")}`).body.childNodes], "innerHTML", { keep: true });
  assert.equal(one("[data-lost-shown]").hidden, false);
  await pass(1);
  assert.equal(document.querySelector("#case"), null);
});

test("asks whether the server is there every five seconds", async () => {
  await pass(16);
  assert.equal(calls("Here").length, 3);
});

test("a lost line is marked at once, hides the case after 10 s and removes it after 60 s", async () => {
  one<HTMLTextAreaElement>("#note").value = "own words";
  FakeHub.reachable = false;
  FakeHub.last.break();
  assert.equal(one("live-room").dataset["line"], "lost");
  assert.equal(one("[data-lost-shown]").hidden, false);
  assert.equal(one("#case").hidden, false);
  await pass(9);
  assert.equal(one("#case").hidden, false);
  await pass(1);
  assert.equal(one("#case").hidden, true);
  assert.equal(one("[data-lost-shown] [data-lost-case]").hidden, false);
  assert.equal(one("[data-lost-shown] [data-slot=seconds]").textContent, "10");
  await pass(49);
  assert.ok(document.querySelector("#case"));
  await pass(1);
  assert.equal(document.querySelector("#case"), null);
  assert.equal(one("[data-kept-shown] [data-slot=text]").textContent, "own words");
  assert.ok(FakeHub.all.length > 5);
});

test("a line that comes back within the minute shows the case only after joining again", async () => {
  FakeHub.reachable = false;
  FakeHub.last.break();
  await pass(20);
  assert.equal(one("#case").hidden, true);
  FakeHub.reachable = true;
  const joins = calls("Join").length;
  one("[data-lost-shown] [data-retry]").click();
  await settle();
  assert.equal(calls("Join").length, joins + 1);
  assert.equal(one("#case").hidden, false);
  assert.equal(one("live-room").dataset["line"], "ok");
  assert.equal(one("[data-lost-shown]").hidden, true);
});

test("after a minute the case comes from the server alone and own text returns to its field", async () => {
  one<HTMLTextAreaElement>("#note").value = "own words";
  FakeHub.reachable = false;
  FakeHub.last.break();
  await pass(61);
  assert.equal(document.querySelector("#case"), null);
  FakeHub.reachable = true;
  answerWith(page(room("c20")));
  one("[data-lost-shown] [data-retry]").click();
  await settle();
  assert.equal(one<HTMLTextAreaElement>("#note").value, "own words");
  assert.deepEqual(calls("Join").at(-1), ["Join", "S", "c20"]);
  assert.equal(one("[data-kept-shown]").hidden, true);
  assert.equal(one("live-room").hasAttribute("data-holds-text"), false);
});

test("a server that answers no longer is noticed without the line being closed", async () => {
  FakeHub.reachable = false;
  await pass(6);
  assert.equal(one("live-room").dataset["line"], "lost");
});

test("a line that is cut because the sign-in ended leaves nothing of the case, at once", async () => {
  answerWith();
  negotiation.answer = () => page("sign in", { url: "/sign-in" });
  FakeHub.last.break();
  await settle();
  assert.equal(document.querySelector("[data-case]"), null);
  assert.deepEqual(left, ["https://meetings.test/meetings/7"]);
  negotiation.answer = () => new Response("{}");
});

test("a line that is cut while the sign-in holds keeps the page and is opened again", async () => {
  answerWith();
  FakeHub.last.break();
  await settle();
  assert.notEqual(document.querySelector("[data-case]"), null);
  assert.deepEqual(left, []);
  await pass(1);
  assert.equal(one("live-room").dataset["line"], "ok");
});

test("pauses grow to ten seconds and never stop", () => {
  assert.deepEqual([0, 1, 2, 3, 4, 5, 50].map((attempt) => pauseBefore(attempt, () => 0.5)), [500, 1000, 2000, 4000, 8000, 10000, 10000]);
  assert.ok(pauseBefore(9, () => 1) <= 12500 && pauseBefore(9, () => 0) >= 7500);
});

const isShown = (part: string): boolean => !one(`[data-stay-${part}]`).hidden;

test("somebody who only listens is asked five minutes before the sign-in ends, and no longer once something was done", async () => {
  FakeHub.left = { idle: 310, atLatest: 40_000 };
  await pass(5);
  assert.equal(isShown("asks"), false);
  FakeHub.left = { idle: 299, atLatest: 40_000 };
  await pass(5);
  assert.equal(isShown("asks"), true);
  assert.equal(one("[data-slot=idle]").textContent, "5");
  FakeHub.left = { idle: 1800, atLatest: 40_000 };
  await pass(5);
  assert.equal(isShown("asks"), false);
});

test("the last minutes of a sign-in are announced, and no answer is asked for that would not help", async () => {
  FakeHub.left = { idle: 290, atLatest: 280 };
  await pass(5);
  assert.equal(isShown("last"), true);
  assert.equal(isShown("asks"), false);
  assert.equal(one("[data-slot=at-latest]").textContent, "5");
});

test("without an answer the case leaves the page and the person is led to the sign-in", async () => {
  FakeHub.left = { idle: 4, atLatest: 40_000 };
  await pass(5);
  answerWith(page("sign in", { url: "/sign-in?to=%2Fmeetings%2F7" }));
  FakeHub.reachable = false;
  await pass(5);
  assert.equal(document.querySelector("[data-case]"), null);
  assert.deepEqual(left, ["https://meetings.test/sign-in?to=%2Fmeetings%2F7"]);
});

test("own text that was not saved stays beside the word that the sign-in has ended", async () => {
  one<HTMLTextAreaElement>("#note").value = "unsaved";
  FakeHub.left = { idle: 4, atLatest: 40_000 };
  await pass(5);
  answerWith(page("sign in", { url: "/sign-in" }));
  FakeHub.reachable = false;
  await pass(5);
  assert.equal(isShown("ended"), true);
  assert.equal(one("[data-slot=text]").textContent, "unsaved");
  assert.equal(document.querySelector("[data-case]"), null);
  assert.deepEqual(left, []);
});

test("a sign-in that is not over although its time seems up is asked after again", async () => {
  FakeHub.left = { idle: 0, atLatest: 40_000 };
  const sent = answerWith(page("room"), page("room"), page("room"));
  await pass(11);
  assert.ok(sent.length >= 2);
  assert.notEqual(document.querySelector("[data-case]"), null);
});
