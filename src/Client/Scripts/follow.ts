// At the door: once the person is let in, the address of this page leads into the room. Without script a link does the same.

import { thisPage } from "./page";

const pause = 4000;

async function look(leave: (url: string) => void): Promise<void> {
  if (!document.querySelector("[data-follow]") || document.visibilityState === "hidden") return;
  try {
    const response = await thisPage();
    const led = new URL(response.url).pathname !== location.pathname;
    if (led && document.querySelector("[data-follow]")) leave(response.url);
  } catch {
    // The next look comes anyway.
  }
}

export function startFollowing(
  leave = (url: string): void => {
    location.assign(url);
  },
): () => void {
  const timer = setInterval(() => void look(leave), pause);
  return () => {
    clearInterval(timer);
  };
}
