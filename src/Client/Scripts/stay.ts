/** Seconds that are left to the sign-in, as the server told with its last answer. */
export interface Left {
  readonly idle: number;
  readonly atLatest: number;
}

const askBefore = 5 * 60_000;
const speakBefore = 15 * 60_000;
const pauseBetweenLooks = 5000;

/** Asks somebody who only listens whether they are still there, before their sign-in ends (choice 19). */
export class Stay {
  private idleAt = Infinity;
  private lastAt = Infinity;
  private lookedAt = 0;

  constructor(
    private readonly room: HTMLElement,
    /** The sign-in should have ended by now; the server is asked whether it has. */
    private readonly look: () => void,
  ) {}

  told(left: Left): void {
    this.idleAt = Date.now() + left.idle * 1000;
    this.lastAt = Date.now() + left.atLatest * 1000;
    this.tick();
  }

  tick(): void {
    const idle = this.idleAt - Date.now();
    const last = this.lastAt - Date.now();
    this.show("asks", "idle", idle, idle <= askBefore && idle < last);
    this.show("last", "at-latest", last, last <= speakBefore);
    if (Math.min(idle, last) <= 0 && Date.now() - this.lookedAt >= pauseBetweenLooks) {
      this.lookedAt = Date.now();
      this.look();
    }
  }

  ended(): void {
    this.idleAt = Infinity;
    this.lastAt = Infinity;
    this.tick();
    this.room.querySelector("[data-stay-ended]")?.removeAttribute("hidden");
  }

  private show(part: string, slot: string, left: number, isDue: boolean): void {
    const shown = this.room.querySelector<HTMLElement>(`[data-stay-${part}]`);
    if (!shown) return;
    if (isDue) {
      const minutes = String(Math.max(1, Math.ceil(left / 60_000)));
      const place = shown.querySelector(`[data-slot="${slot}"]`);
      if (place && place.textContent !== minutes) place.textContent = minutes;
    }
    if (shown.hidden === isDue) shown.hidden = !isDue;
  }
}
