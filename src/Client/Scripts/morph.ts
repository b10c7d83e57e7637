import { Idiomorph } from "idiomorph";

type TextField = HTMLInputElement | HTMLTextAreaElement;

export interface MorphOptions {
  /** The page stays the same one: what a person opened, typed and marked as permanent stays. */
  readonly keep: boolean;
  /** What was just sent, by field: such fields take the server's word unless somebody typed on meanwhile. */
  readonly sent?: ReadonlyMap<Element, string>;
}

export function isTextField(node: unknown): node is TextField {
  return node instanceof HTMLTextAreaElement || (node instanceof HTMLInputElement && !["checkbox", "radio", "hidden", "file", "submit", "button"].includes(node.type));
}

/** Whether a person changed the field since the server drew it. */
export function isDirty(node: Element): boolean {
  if (isTextField(node)) return node.value !== node.defaultValue;
  if (isTick(node)) return node.checked !== node.defaultChecked;
  if (node instanceof HTMLSelectElement) return [...node.options].some((option) => option.selected !== option.defaultSelected) && hasOwnChoice(node);
  return false;
}

// Without a chosen option the browser shows the first one by itself; that is not a person's choice.
function hasOwnChoice(select: HTMLSelectElement): boolean {
  return [...select.options].some((option) => option.defaultSelected) || select.selectedIndex > 0;
}

function isTick(node: Element): node is HTMLInputElement {
  return node instanceof HTMLInputElement && (node.type === "checkbox" || node.type === "radio");
}

function stateOf(node: Element): string {
  return isTick(node) ? String(node.checked) : (node as HTMLSelectElement | TextField).value;
}

/** The fields of a form as they are now, to tell later what was typed while the answer was on its way. */
export function snapshot(form: HTMLFormElement): Map<Element, string> {
  return new Map([...form.elements].filter((node) => "value" in node).map((node) => [node, stateOf(node)]));
}

function keepsOwn(node: Element, options: MorphOptions): boolean {
  if (!options.keep || !isDirty(node)) return false;
  const sent = options.sent?.get(node);
  return sent === undefined || sent !== stateOf(node);
}

function takeAttributes(from: Element, to: Element): void {
  for (const { name } of [...to.attributes]) if (!from.hasAttribute(name) && name !== "value") to.removeAttribute(name);
  for (const { name, value } of [...from.attributes]) if (name !== "checked" && to.getAttribute(name) !== value) to.setAttribute(name, value);
}

/** The server's new starting value goes below, the person's own one stays on top. */
function renewBelow(old: Element, fresh: Element): void {
  const own = stateOf(old);
  takeAttributes(fresh, old);
  if (isTextField(old) && isTextField(fresh)) {
    old.defaultValue = fresh.defaultValue;
    if (old.value !== own) old.value = own;
  }
}

/** On its way, or of unknown outcome: its idempotency key must stay until it was answered. */
function isUnderway(node: Element): boolean {
  return node instanceof HTMLFormElement && (node.hasAttribute("data-busy") || node.querySelector("[data-form-message]") !== null);
}

/** A permanent form that was itself sent is drawn anew like any other. */
function staysWhole(node: Element, options: MorphOptions): boolean {
  const wasSent = node instanceof HTMLFormElement && [...node.elements].some((field) => options.sent?.has(field));
  return !wasSent && (node.hasAttribute("data-permanent") || isUnderway(node));
}

/** Tokens, keys and versions in hidden fields are the server's, also in a form that stays; a field marked as the form's own says what the typed text was based on. */
function renewHidden(old: Element, fresh: Element): void {
  const hidden = (root: Element): HTMLInputElement[] => [...root.querySelectorAll<HTMLInputElement>("input[type=hidden]:not([data-own])")];
  for (const field of hidden(fresh)) {
    const own = hidden(old).filter((other) => other.name === field.name);
    if (own.length === 1 && own[0]) own[0].value = field.value;
  }
}

function beforeNodeMorphed(old: Node, fresh: Node, options: MorphOptions): boolean {
  if (!(old instanceof Element) || !(fresh instanceof Element)) return true;
  if (options.keep && staysWhole(old, options)) {
    if (!isUnderway(old)) renewHidden(old, fresh);
    return false;
  }
  if (keepsOwn(old, options)) {
    renewBelow(old, fresh);
    return false;
  }
  if (options.keep && old instanceof HTMLDetailsElement) fresh.toggleAttribute("open", old.open);
  return true;
}

/** Fields that take the server's word may still show what was typed: the value of a field is not its attribute. */
function afterNodeMorphed(node: Node): void {
  if (isTextField(node)) {
    if (node.value !== node.defaultValue) node.value = node.defaultValue;
  } else if (node instanceof Element && isTick(node)) {
    if (node.checked !== node.defaultChecked) node.checked = node.defaultChecked;
  } else if (node instanceof HTMLSelectElement) {
    const chosen = [...node.options].findIndex((option) => option.defaultSelected);
    node.selectedIndex = chosen < 0 && !node.multiple ? 0 : chosen;
  }
}

/** What an element on the page says about itself; the server does not know it. */
const ownAttributes = new Set(["data-line", "data-holds-text"]);

export function morph(target: Element, fresh: Node | Node[], style: "innerHTML" | "outerHTML", options: MorphOptions): void {
  const focused = document.activeElement?.id;

  void Idiomorph.morph(target, fresh, {
    morphStyle: style,
    restoreFocus: true,
    callbacks: {
      beforeNodeMorphed: (old, node) => beforeNodeMorphed(old, node, options),
      beforeAttributeUpdated: (name) => !ownAttributes.has(name),
      afterNodeMorphed: (node) => {
        afterNodeMorphed(node);
      },
    },
  });

  // A button that moved with its row keeps the focus.
  if (focused && document.activeElement === document.body) document.getElementById(focused)?.focus({ preventScroll: true });
}
