import { JSDOM } from "jsdom";

/** A page in a browser that is none; its globals become ours before a module under test is read. */
export function openPage(html: string, url = "https://meetings.test/meetings/7"): JSDOM {
  const dom = new JSDOM(`<!DOCTYPE html><html><head><title>before</title></head><body>${html}</body></html>`, { url, pretendToBeVisual: true });
  const names = [
    "window", "document", "location", "history", "navigator", "customElements", "DOMParser", "HTMLElement", "HTMLInputElement", "HTMLTextAreaElement",
    "HTMLSelectElement", "HTMLFormElement", "HTMLDetailsElement", "HTMLTemplateElement", "Element", "Node", "Event", "CustomEvent", "KeyboardEvent", "SubmitEvent",
    "FormData", "Document", "DocumentFragment", "MouseEvent", "HTMLButtonElement", "Text", "HTMLOptionElement",
  ] as const;
  for (const name of names) Object.defineProperty(globalThis, name, { value: name === "window" ? dom.window : dom.window[name], configurable: true, writable: true });
  dom.window.scrollTo = () => undefined;
  return dom;
}

export function setBody(html: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(`<body>${html}`, "text/html").body.childNodes);
}

export interface Sent {
  readonly url: string;
  readonly body: URLSearchParams | null;
}

/** What a page whose line was cut hears when it asks whether it is still signed in; null is no answer. */
export const negotiation: { answer: (() => Response) | null } = { answer: () => new Response("{}") };

/** Answers in order; a thrown string stands for a network that is gone. */
export function answerWith(...answers: (Response | string)[]): Sent[] {
  const sent: Sent[] = [];
  globalThis.fetch = (input, init) => {
    sent.push({ url: String(input as string), body: (init?.body as URLSearchParams | undefined) ?? null });
    if (String(input as string).includes("/negotiate?")) return negotiation.answer ? Promise.resolve(negotiation.answer()) : Promise.reject(new TypeError("gone"));
    const answer = answers.shift();
    if (answer === undefined) throw new Error(`Nobody answers ${String(input as string)}`);
    return typeof answer === "string" ? Promise.reject(new TypeError(answer)) : Promise.resolve(answer);
  };
  return sent;
}

export function page(body: string, options: { status?: number; url?: string; title?: string } = {}): Response {
  const html = `<!DOCTYPE html><html><head><title>${options.title ?? "after"}</title></head><body>${body}</body></html>`;
  const response = new Response(html, { status: options.status ?? 200, headers: { "Content-Type": "text/html; charset=utf-8" } });
  if (options.url) Object.defineProperties(response, { redirected: { value: true }, url: { value: `https://meetings.test${options.url}` } });
  return response;
}

/** Lets everything that only waits for answers already there go on. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 30; round += 1) await Promise.resolve();
  await new Promise<void>((resolve) => setImmediate(resolve));
  for (let round = 0; round < 30; round += 1) await Promise.resolve();
}

export function one<T extends Element = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}
