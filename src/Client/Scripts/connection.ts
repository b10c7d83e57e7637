import { HttpTransportType, HubConnectionBuilder, LogLevel } from "@microsoft/signalr";

import type { Left } from "./stay";

export interface Fragment {
  readonly target: string;
  readonly html: string;
}

export interface Answer {
  readonly status: "ok" | "reload" | "closed";
  readonly cursor: string;
  readonly fragments: readonly Fragment[];
}

export interface Change {
  readonly previous: string;
  readonly current: string;
  readonly fragments: readonly Fragment[];
}

/** What is used of a hub connection. */
export interface Hub {
  start(): Promise<void>;
  stop(): Promise<void>;
  invoke<T>(method: string, ...values: unknown[]): Promise<T>;
  on(method: string, handler: (...values: never[]) => void): void;
  onclose(handler: () => void): void;
}

export interface LineDelegate {
  /** The hub answers; admission is asked for here. A failure counts as a failed attempt. */
  opened(hub: Hub): Promise<void>;
  changed(change: Change): void;
  revoked(): void;
  /** The server was heard: all is well. */
  heard(left?: Left): void;
  lost(): void;
}

const pauses = [500, 1000, 2000, 4000, 8000, 10000];
const pingEvery = 5000;
const patience = 4000;

export function pauseBefore(attempt: number, random: () => number = Math.random): number {
  const pause = pauses[Math.min(attempt, pauses.length - 1)] ?? 10000;
  return pause * (0.75 + random() * 0.5);
}

export function openHub(url: string): Hub {
  return new HubConnectionBuilder()
    .withUrl(url, { transport: HttpTransportType.WebSockets, skipNegotiation: true })
    .configureLogging(LogLevel.None)
    .build();
}

async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error("No answer in time."));
    }, patience);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Keeps one line to the hub open, for ever. */
export class Line {
  /** Failed attempts since the line was last good. */
  tries = 0;

  private hub: Hub | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;

  constructor(
    private readonly url: string,
    private readonly delegate: LineDelegate,
    private readonly open: (url: string) => Hub = openHub,
  ) {}

  start(): void {
    if (this.running) return;
    this.running = true;
    void this.attempt();
  }

  stop(): void {
    this.running = false;
    clearTimeout(this.timer);
    this.letGo();
  }

  /** At once, instead of after the pause; a line that seems well is asked whether it is. */
  tryNow(): void {
    if (!this.running) return;
    clearTimeout(this.timer);
    void (this.hub ? this.ping(this.hub) : this.attempt());
  }

  private async attempt(): Promise<void> {
    const hub = this.open(this.url);
    this.hub = hub;
    hub.on("Changed", (change: Change) => {
      if (this.hub === hub) this.delegate.changed(change);
    });
    hub.on("Revoked", () => {
      if (this.hub === hub) this.delegate.revoked();
    });
    hub.onclose(() => {
      this.drop(hub);
    });

    try {
      await inTime(hub.start());
      await this.delegate.opened(hub);
    } catch {
      this.drop(hub);
      return;
    }
    if (this.hub !== hub) return;
    this.tries = 0;
    this.delegate.heard();
    this.later(pingEvery, () => this.ping(hub));
  }

  private async ping(hub: Hub): Promise<void> {
    let left: Left | null | undefined;
    try {
      left = await inTime(hub.invoke<Left | null | undefined>("Here"));
    } catch {
      this.drop(hub);
      return;
    }
    if (this.hub !== hub) return;
    this.delegate.heard(left ?? undefined);
    this.later(pingEvery, () => this.ping(hub));
  }

  /** Takes a new line in the place of this one, after a pause. */
  drop(hub: Hub): void {
    if (this.hub !== hub) return;
    this.letGo();
    if (!this.running) return;
    this.delegate.lost();
    this.later(pauseBefore(this.tries), () => this.attempt());
    this.tries += 1;
  }

  private letGo(): void {
    const hub = this.hub;
    this.hub = undefined;
    hub?.stop().catch(() => undefined);
  }

  private later(pause: number, act: () => Promise<void>): void {
    clearTimeout(this.timer);
    if (this.running) this.timer = setTimeout(() => void act(), pause);
  }
}
