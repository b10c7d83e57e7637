import { parsePage } from "./html";
import { removeFrom, showAt } from "./messages";
import { morph, snapshot } from "./morph";

export interface PageDelegate {
  /** The browser goes to another address by itself. */
  leave(url: string): void;
}

type Answer = { readonly kind: "page"; readonly response: Response; readonly text: string } | { readonly kind: "signed-out" } | { readonly kind: "not-sent" };

function isOurs(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
  const action = new URL(submitter?.getAttribute("formaction") ?? form.getAttribute("action") ?? location.href, location.href);
  return form.method === "post" && action.origin === location.origin && form.target === "" && !form.hasAttribute("data-plain");
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<Answer> {
  const action = submitter?.getAttribute("formaction") ?? form.getAttribute("action") ?? location.href;
  const data = new FormData(form, submitter);
  const body = form.enctype === "multipart/form-data" ? data : new URLSearchParams([...data].map(([name, value]) => [name, typeof value === "string" ? value : value.name]));

  try {
    const response = await fetch(action, { method: "POST", body, headers: { Accept: "text/html" }, credentials: "same-origin" });
    if (hasSignedOut(response)) return { kind: "signed-out" };
    if (response.status >= 500 || response.status === 429) return { kind: "not-sent" };
    return { kind: "page", response, text: await response.text() };
  } catch {
    return { kind: "not-sent" };
  }
}

const waysIn = ["/sign-in", "/sign-in/code", "/account/second-factor"];

/** The page as it is now, for the person whose browser this is. */
export const thisPage = (): Promise<Response> => fetch(location.href, { headers: { Accept: "text/html" }, credentials: "same-origin" });

/** The server led to the sign-in, or to its second half, although the person was on another page (choice 12). */
export function hasSignedOut(response: Response): boolean {
  const led = response.redirected && waysIn.includes(new URL(response.url).pathname);
  return (led && !waysIn.includes(location.pathname)) || response.status === 401;
}

/**
 * A page asked for by somebody who signed in anew carries the token that fits; it takes the old one's place.
 * Only for the person the page was drawn for: what somebody typed never goes out in another's name.
 */
export async function renewTokens(): Promise<"renewed" | "signed-out" | "other-person"> {
  try {
    const response = await thisPage();
    if (hasSignedOut(response) || response.status >= 500) return "signed-out";
    const fresh = parsePage(await response.text());
    if (fresh.documentElement.dataset["person"] !== document.documentElement.dataset["person"]) return "other-person";
    const token = fresh.querySelector<HTMLInputElement>("input[data-token]")?.value;
    if (token === undefined) return "signed-out";
    for (const field of document.querySelectorAll<HTMLInputElement>("input[data-token]")) field.value = token;
    return "renewed";
  } catch {
    return "signed-out";
  }
}

const addressOf = (place: { pathname: string; search: string }): string => place.pathname + place.search;

export class Page {
  private shown = addressOf(location);
  /** A form that waits for its sender to sign in beside it. */
  private waiting: { readonly form: HTMLFormElement; readonly again: () => Promise<void> } | null = null;

  constructor(private readonly delegate: PageDelegate) {}

  private readonly onSubmit = (event: SubmitEvent): void => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
    if (form.hasAttribute("data-busy") || event.submitter?.getAttribute("aria-disabled") === "true") {
      event.preventDefault();
      return;
    }
    if (!isOurs(form, event.submitter)) return;
    event.preventDefault();
    void this.submit(form, event.submitter);
  };

  private readonly onPop = (): void => {
    // A link to a field of the same page only changes what stands behind the hash.
    if (addressOf(location) !== this.shown) this.delegate.leave(location.href);
  };

  // What a person may no longer see must not come back from the browser's memory.
  private readonly onShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.delegate.leave(location.href);
  };

  /** Back from signing in beside: what waited goes by itself. Still signed out, it waits on. */
  private readonly onReturn = (): void => {
    const waiting = this.waiting;
    if (!waiting || document.visibilityState === "hidden" || !waiting.form.isConnected) return;
    void waiting.again();
  };

  start(): void {
    document.addEventListener("visibilitychange", this.onReturn);
    window.addEventListener("focus", this.onReturn);
    document.addEventListener("submit", this.onSubmit);
    window.addEventListener("popstate", this.onPop);
    window.addEventListener("pageshow", this.onShow);
  }

  stop(): void {
    this.waiting = null;
    document.removeEventListener("visibilitychange", this.onReturn);
    window.removeEventListener("focus", this.onReturn);
    document.removeEventListener("submit", this.onSubmit);
    window.removeEventListener("popstate", this.onPop);
    window.removeEventListener("pageshow", this.onShow);
  }

  async submit(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    form.toggleAttribute("data-busy", true);
    const restore = showWorking(submitter);
    const sent = snapshot(form);
    const answer = await send(form, submitter);
    form.toggleAttribute("data-busy", false);
    restore();

    if (answer.kind === "page") {
      removeFrom(form);
      this.show(answer.response, answer.text, sent);
    } else if (answer.kind === "signed-out") {
      this.waitForSignIn(form, submitter);
    } else {
      showAt(form, answer.kind, () => {
        removeFrom(form);
        void this.submit(form, submitter);
      });
    }
  }

  private waitForSignIn(form: HTMLFormElement, submitter: HTMLElement | null): void {
    let asking = false;
    const again = async (): Promise<void> => {
      if (asking || form.hasAttribute("data-busy")) return;
      asking = true;
      const outcome = await renewTokens();
      asking = false;
      if (outcome === "other-person") showAt(form, "other-person", () => void again());
      if (outcome !== "renewed") return;
      this.waiting = null;
      removeFrom(form);
      await this.submit(form, submitter);
    };
    this.waiting = { form, again };
    showAt(form, "signed-out", () => void again());
  }

  /** Lays the answer over the page. A refused form keeps what was typed; a new page starts at its heading. */
  show(response: Response, text: string, sent: ReadonlyMap<Element, string>): void {
    const fresh = parsePage(text);
    if (!response.headers.get("Content-Type")?.startsWith("text/html") || isOtherVersion(fresh)) {
      this.delegate.leave(response.redirected ? response.url : location.href);
      return;
    }

    const url = new URL(response.redirected ? response.url : location.href);
    const isSamePage = url.pathname === location.pathname || !response.redirected;

    if (url.href !== location.href) history.pushState(null, "", url);
    this.shown = addressOf(url);
    document.title = fresh.title;
    document.body.className = fresh.body.className;
    morph(document.body, [...fresh.body.childNodes], "innerHTML", { keep: isSamePage, sent });

    const wrong = document.querySelector<HTMLElement>("[data-problems]") ?? document.querySelector<HTMLElement>("[aria-invalid='true']");
    if (wrong) wrong.focus();
    else if (!isSamePage) {
      window.scrollTo(0, 0);
      document.querySelector<HTMLElement>("[data-page-title]")?.focus({ preventScroll: true });
    }
    document.dispatchEvent(new CustomEvent("page:shown"));
  }
}

/** After an update of the server the script on the page no longer fits the new page. */
function isOtherVersion(fresh: Document): boolean {
  const source = (page: Document): string | null => page.querySelector("script[type=module]")?.getAttribute("src") ?? null;
  const now = source(fresh);
  return now !== null && source(document) !== null && now !== source(document);
}

/** The button says that it works, stays where it is and can be focused. */
function showWorking(submitter: HTMLElement | null): () => void {
  const word = submitter?.querySelector("[data-word]");
  const working = submitter?.dataset["working"];
  if (!submitter || !word || !working) return () => undefined;

  const before = [...word.childNodes];
  word.textContent = working;
  submitter.setAttribute("aria-disabled", "true");
  submitter.setAttribute("aria-busy", "true");

  return () => {
    word.replaceChildren(...before);
    submitter.removeAttribute("aria-disabled");
    submitter.removeAttribute("aria-busy");
  };
}
