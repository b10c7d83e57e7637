// Menus are <details>: they open without script. With it they close on Escape, on a press outside and when the next one opens.

const menus = "details.person, details.site-menu, details.menu";

function close(except: Element | null): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>(menus)) if (menu.open && menu !== except) menu.open = false;
}

function onClick(event: Event): void {
  if (!(event.target instanceof Element)) return;
  if (event.target.closest("[data-print]")) window.print();
  close(event.target.closest(menus));
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== "Escape") return;
  const menu = document.activeElement?.closest<HTMLDetailsElement>(menus);
  if (!menu?.open) return;
  menu.open = false;
  menu.querySelector("summary")?.focus();
}

export function startMenus(): void {
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
}

export function stopMenus(): void {
  document.removeEventListener("click", onClick);
  document.removeEventListener("keydown", onKey);
}
