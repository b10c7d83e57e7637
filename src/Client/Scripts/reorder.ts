import { belongsToComposition } from "./composition";
import { announce, words } from "./messages";

// Rows that can be moved. The up and down buttons of each row do the work, with or without this script:
//   <ol|tbody data-reorder> [data-row="label" id] … [data-grip] … button[data-move=up|down] … form[data-position] input[name=Position]

let moved: string | null = null;
let drag: { row: HTMLElement; rows: HTMLElement[]; pointer: number } | null = null;

function rowOf(node: EventTarget | null): HTMLElement | null {
  return node instanceof Element ? node.closest<HTMLElement>("[data-reorder] [data-row]") : null;
}

function rowsBeside(row: HTMLElement): HTMLElement[] {
  return [...(row.closest("[data-reorder]")?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
}

function onKey(event: KeyboardEvent): void {
  if (!event.altKey || belongsToComposition(event)) return;
  const way = event.key === "ArrowUp" ? "up" : event.key === "ArrowDown" ? "down" : null;
  const row = way && rowOf(event.target);
  const button = row ? row.querySelector<HTMLButtonElement>(`button[data-move="${way}"]`) : null;
  if (!row || !button) return;
  event.preventDefault();
  moved = row.id;
  button.click();
}

function onClick(event: Event): void {
  const button = event.target instanceof Element ? event.target.closest("button[data-move]") : null;
  moved = rowOf(button)?.id ?? moved;
}

function onPointerDown(event: PointerEvent): void {
  const grip = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-grip]") : null;
  const row = rowOf(grip);
  if (!grip || !row || event.button !== 0) return;
  drag = { row, rows: rowsBeside(row), pointer: event.pointerId };
  row.setAttribute("data-dragged", "");
  event.preventDefault();
}

function indexAt(y: number, rows: readonly HTMLElement[]): number {
  const middles = rows.map((row) => row.getBoundingClientRect()).map((box) => box.top + box.height / 2);
  return middles.filter((middle) => middle < y).length;
}

function onPointerMove(event: PointerEvent): void {
  if (!drag || event.pointerId !== drag.pointer) return;
  const index = indexAt(event.clientY, drag.rows);
  for (const [at, row] of drag.rows.entries()) row.toggleAttribute("data-drop-before", at === index);
}

function onPointerUp(event: PointerEvent): void {
  if (!drag || event.pointerId !== drag.pointer) return;
  const { row, rows } = drag;
  const from = rows.indexOf(row);
  const before = indexAt(event.clientY, rows);
  const to = before > from ? before - 1 : before;
  endDrag();
  if (event.type === "pointercancel" || to === from) return;

  const form = row.querySelector<HTMLFormElement>("form[data-position]");
  const field = form?.querySelector<HTMLInputElement>("input[name=Position]");
  if (!form || !field) return;
  field.value = String(to + 1);
  moved = row.id;
  form.requestSubmit();
}

function endDrag(): void {
  if (!drag) return;
  drag.row.removeAttribute("data-dragged");
  for (const row of drag.rows) row.removeAttribute("data-drop-before");
  drag = null;
}

/** After the server drew the new order: the focus stays with the row, and one line says where it is. */
function onShown(): void {
  const row = moved ? document.getElementById(moved) : null;
  moved = null;
  if (!row) return;
  if (!row.contains(document.activeElement)) row.querySelector<HTMLElement>("button[data-move]:not([aria-disabled=true])")?.focus({ preventScroll: true });

  const sentence = words("moved")?.textContent ?? "";
  announce(sentence.replace("{row}", row.dataset["row"] ?? "").replace("{place}", String(rowsBeside(row).indexOf(row) + 1)));
}

const listeners = [
  ["keydown", onKey],
  ["click", onClick],
  ["pointerdown", onPointerDown],
  ["pointermove", onPointerMove],
  ["pointerup", onPointerUp],
  ["pointercancel", onPointerUp],
  ["page:shown", onShown],
] as unknown as readonly (readonly [string, EventListener])[];

export function startReorder(): void {
  for (const [name, listener] of listeners) document.addEventListener(name, listener);
}

export function stopReorder(): void {
  endDrag();
  for (const [name, listener] of listeners) document.removeEventListener(name, listener);
}
