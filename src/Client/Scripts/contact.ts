import { serverTime } from "./clock";
import { isDirty, isTextField } from "./morph";

export const hideAfter = 10_000;
export const removeAfter = 60_000;

/**
 * What stays on the screen of somebody who is out of contact (choice 18): marked at once, the case hidden, then gone.
 * Own unsaved text stays here, in memory, and nowhere else.
 */
export class Contact {
  /** The case was taken out of the page; only the server can bring it back. */
  removed = false;

  private heardAt = Date.now();
  private heardTime = serverTime();
  private lostNow = false;
  private readonly kept = new Map<string, string>();
  private readonly hidden = new Set<Element>();

  constructor(
    private readonly room: HTMLElement,
    private readonly tries: () => number,
  ) {}

  get isLost(): boolean {
    return this.lostNow;
  }

  heard(): void {
    this.heardAt = Date.now();
    this.heardTime = serverTime();
    if (!this.lostNow && this.room.dataset["line"] === "ok") return;
    this.lostNow = false;
    this.room.dataset["line"] = "ok";
    for (const node of this.hidden) node.removeAttribute("hidden");
    this.hidden.clear();
    this.show("[data-lost-shown]", null);
    this.giveBack();
  }

  lost(): void {
    if (!this.lostNow) {
      this.lostNow = true;
      this.room.dataset["line"] = "lost";
      this.show("[data-lost-shown]", "template[data-lost]");
    }
    this.tick();
  }

  /** Called each second; what is due is done, however long the machine slept. */
  tick(): void {
    const silent = Date.now() - this.heardAt;
    if (!this.lostNow) {
      if (silent >= hideAfter) this.lost();
      return;
    }
    this.fill("seconds", String(Math.floor(silent / 1000)));
    this.fill("last", this.heardTime);
    this.fill("tries", String(this.tries()));
    if (silent >= hideAfter) this.hide();
    if (silent >= removeAfter) this.remove();
  }

  /** Before the page is laid anew: what a person wrote and did not save. */
  collect(within: Element = this.room): void {
    for (const field of within.querySelectorAll("textarea, input")) {
      if (!isTextField(field) || field.type === "password" || !isDirty(field)) continue;
      const key = field.id || field.name;
      if (key) this.kept.set(key, field.value);
    }
  }

  /** Puts own text back where its field is again; the rest is shown beside, to be copied. */
  giveBack(): void {
    for (const field of this.room.querySelectorAll("textarea, input")) {
      if (!isTextField(field)) continue;
      const key = field.id || field.name;
      const text = this.kept.get(key);
      if (text === undefined) continue;
      if (!isDirty(field)) {
        field.value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
      this.kept.delete(key);
    }
    this.showKept();
  }

  /** Takes the case from before the eyes until the server is heard again. */
  hide(): void {
    for (const node of this.room.querySelectorAll("[data-case]")) {
      if (node.hasAttribute("hidden")) continue;
      this.collect(node);
      node.setAttribute("hidden", "");
      this.hidden.add(node);
    }
    this.room.querySelector("[data-lost-shown] [data-lost-case]")?.removeAttribute("hidden");
    this.showKept();
  }

  private remove(): void {
    this.removed = true;
    this.hidden.clear();
    for (const node of this.room.querySelectorAll("[data-case]")) {
      this.collect(node);
      node.remove();
    }
    this.showKept();
  }

  private showKept(): void {
    const text = [...this.kept.values()].join("\n\n");
    this.room.toggleAttribute("data-holds-text", text !== "");
    const place = this.room.querySelector("[data-kept-shown]");
    if (place?.querySelector("[data-slot=text]")?.textContent === text) return;
    this.show("[data-kept-shown]", text === "" ? null : "template[data-kept]");
    this.fill("length", String(text.length));
    this.fill("text", text);
    place?.querySelector("[data-copy-kept]")?.addEventListener("click", () => void navigator.clipboard.writeText(text));
  }

  private show(place: string, template: string | null): void {
    const shown = this.room.querySelector<HTMLElement>(place);
    if (!shown) return;
    const source = template === null ? null : this.room.querySelector<HTMLTemplateElement>(template);
    shown.replaceChildren(...(source ? [document.importNode(source.content, true)] : []));
    shown.hidden = source === null;
  }

  private fill(slot: string, text: string): void {
    for (const node of this.room.querySelectorAll(`[data-slot="${slot}"]`)) if (node.textContent !== text) node.textContent = text;
  }
}
