import { type Answer, type Change, type Fragment, type Hub, Line } from "./connection";
import { Contact } from "./contact";
import { parseFragment, parsePage } from "./html";
import { morph } from "./morph";
import { takeSavedNote } from "./note";
import { hasSignedOut, thisPage } from "./page";
import { type Left, Stay } from "./stay";

/** Replaced by tests. */
export const surroundings = {
  open: undefined as ((url: string) => Hub) | undefined,
  leave: (url: string): void => {
    location.assign(url);
  },
};

const mostRounds = 3;

/** The live session on a page: keeps it in step with the server, and keeps quiet what may not be seen. */
export class LiveRoom extends HTMLElement {
  private cursor = "";
  private session = "";
  private line: Line | undefined;
  private contact: Contact | undefined;
  private stay: Stay | undefined;
  private hub: Hub | undefined;
  private beat: ReturnType<typeof setInterval> | undefined;
  // One thing after the other: an answer to catching up never overtakes a change that came before it.
  private queue: Promise<void> = Promise.resolve();

  static readonly observedAttributes = ["data-session", "data-cursor"];

  /** A form of this page was answered and its page laid over this one. Whether it is newer than what came down the line meanwhile, the server knows. */
  attributeChangedCallback(): void {
    if (!this.line) return;
    this.takeState(this);
    this.follow(() => this.join());
  }

  connectedCallback(): void {
    if (this.line) return;
    this.takeState(this);
    this.dataset["line"] = "connecting";
    const line = new Line(this.dataset["hub"] ?? "/hubs/room", this.delegate, surroundings.open);
    const contact = new Contact(this, () => line.tries);
    this.line = line;
    this.contact = contact;
    const stay = new Stay(this, () => void this.lookForSignIn());
    this.stay = stay;
    this.beat = setInterval(() => {
      contact.tick();
      stay.tick();
    }, 1000);
    this.addEventListener("click", this.onClick);
    window.addEventListener("online", this.onWake);
    window.addEventListener("offline", this.onOffline);
    document.addEventListener("visibilitychange", this.onWake);
    document.addEventListener("page:shown", this.onShown);
    line.start();
  }

  disconnectedCallback(): void {
    this.line?.stop();
    this.line = undefined;
    this.contact = undefined;
    this.stay = undefined;
    clearInterval(this.beat);
    this.removeEventListener("click", this.onClick);
    window.removeEventListener("online", this.onWake);
    window.removeEventListener("offline", this.onOffline);
    document.removeEventListener("visibilitychange", this.onWake);
    document.removeEventListener("page:shown", this.onShown);
  }

  private readonly onClick = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest("[data-retry]")) this.line?.tryNow();
  };

  private readonly onShown = (): void => {
    takeSavedNote(this);
  };

  private readonly onWake = (): void => {
    this.contact?.tick();
    if (document.visibilityState === "visible") this.line?.tryNow();
  };

  private readonly onOffline = (): void => {
    this.contact?.lost();
    this.line?.tryNow();
  };

  private readonly delegate = {
    opened: async (hub: Hub): Promise<void> => {
      this.hub = hub;
      await this.inTurn(() => this.admit(hub));
    },
    changed: (change: Change): void => {
      this.follow(() => this.take(change));
    },
    revoked: (): void => {
      this.follow(
        () => this.begin(),
        () => this.contact?.hide(),
      );
    },
    heard: (left?: Left): void => {
      if (left) this.stay?.told(left);
      // A machine that slept may find its line well but the case already taken out of the page.
      if (this.contact?.removed) {
        this.inTurn(() => this.begin())
          .then(() => this.contact?.heard())
          .catch(() => undefined);
      } else this.contact?.heard();
    },
    lost: (): void => {
      this.contact?.lost();
      // A line may have been cut with the sign-in: asked at once, and looked after again when the line does not come back.
      if (this.line?.tries === 1) void this.lookForSignIn();
      else void this.askIfSignedOut();
    },
  };

  /** The server cuts the line of somebody whose sign-in ended. A socket does not say why it is refused, a request does: the case goes at once. */
  private async askIfSignedOut(): Promise<void> {
    try {
      const hub = this.dataset["hub"] ?? "/hubs/room";
      const response = await fetch(`${hub}/negotiate?negotiateVersion=1`, { method: "POST", credentials: "same-origin", signal: AbortSignal.timeout(4000) });
      if (!hasSignedOut(response) || !this.contact?.isLost) return;
      this.contact.collect();
      this.stay?.ended();
      this.close(location.href);
    } catch {
      // The server is away; that is what the lost line says already.
    }
  }

  private inTurn(act: () => Promise<void>): Promise<void> {
    const turn = this.queue.then(act);
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** In turn; a page that cannot follow what it is told begins again with a new line, instead of showing what is past. */
  private follow(act: () => Promise<void>, failed?: () => void): void {
    const hub = this.hub;
    this.inTurn(act).catch(() => {
      if (hub) this.line?.drop(hub);
      failed?.();
    });
  }

  /** Admission is asked anew; what was taken out of the page comes from the server or not at all. */
  private async admit(hub: Hub): Promise<void> {
    if (this.hub !== hub) return;
    await (this.contact?.removed ? this.begin() : this.join());
  }

  private async begin(round = 1): Promise<void> {
    await this.reload();
    await this.join(round);
  }

  private async join(round = 1): Promise<void> {
    if (!this.hub || !this.isConnected) return;
    await this.ask(this.hub.invoke<Answer>("Join", this.session, this.cursor), round);
  }

  private async take(change: Change): Promise<void> {
    if (change.current === this.cursor) return;
    if (change.previous === this.cursor) {
      this.lay(change.fragments, change.current);
      this.contact?.heard();
    } else if (this.hub) {
      await this.ask(this.hub.invoke<Answer>("CatchUp", this.cursor), 1);
    }
  }

  /** The answer is to what was shown when it was asked for. When a form's answer was laid here meanwhile, that has asked anew by itself. */
  private async ask(asked: Promise<Answer>, round: number): Promise<void> {
    const shown = this.cursor;
    const answer = await asked;
    if (this.cursor !== shown) return;
    switch (answer.status) {
      case "ok":
        this.lay(answer.fragments, answer.cursor);
        break;
      case "reload":
        if (round > mostRounds) throw new Error("The server asks for the page again and again.");
        await this.begin(round + 1);
        break;
      case "closed":
        await this.reload();
        break;
    }
  }

  private lay(fragments: readonly Fragment[], cursor: string): void {
    for (const fragment of fragments) {
      const target = [...this.querySelectorAll<HTMLElement>("[data-fragment]")].find((place) => place.dataset["fragment"] === fragment.target);
      if (target) morph(target, [...parseFragment(fragment.html).childNodes], "innerHTML", { keep: true });
    }
    this.cursor = cursor;
    document.dispatchEvent(new CustomEvent("page:shown"));
  }

  /** The whole page again, through all of its conditions. */
  private async reload(): Promise<void> {
    const shown = this.cursor;
    const response = await thisPage();
    if (response.status >= 500 || response.status === 429) throw new Error("The page is not to be had now.");

    const page = parsePage(await response.text());
    const fresh = page.querySelector("live-room");
    this.contact?.collect();
    if (!fresh || response.redirected || hasSignedOut(response)) {
      this.close(response.redirected ? response.url : location.href);
      return;
    }
    // What a form's answer has laid here meanwhile is newer.
    if (this.cursor === shown) {
      morph(this, [...fresh.childNodes], "innerHTML", { keep: true });
      this.takeState(fresh);
    }
    if (this.contact) this.contact.removed = false;
    this.contact?.giveBack();
    document.dispatchEvent(new CustomEvent("page:shown"));
  }

  /** Nobody is put out without a word: when the sign-in has ended, the case leaves the page and the page says so. */
  private async lookForSignIn(): Promise<void> {
    try {
      const response = await thisPage();
      if (!hasSignedOut(response) || !this.line) return;
      this.contact?.collect();
      this.stay?.ended();
      this.close(response.redirected ? response.url : location.href);
    } catch {
      // Out of contact; the line goes on trying.
    }
  }

  /** No way back into the room: nothing of the case stays, own text does until the person leaves. */
  private close(url: string): void {
    this.line?.stop();
    for (const node of this.querySelectorAll("[data-case]")) node.remove();
    this.contact?.giveBack();
    if (!this.hasAttribute("data-holds-text")) surroundings.leave(url);
  }

  private takeState(from: Element): void {
    this.session = from.getAttribute("data-session") ?? "";
    this.cursor = from.getAttribute("data-cursor") ?? "";
  }
}

export function registerLiveRoom(): void {
  if (!customElements.get("live-room")) customElements.define("live-room", LiveRoom);
}
