import { type OtherTabs, Outbox, type SendOutcome } from './outbox.ts';
import type { Batch, Intention } from './outbox-journal.ts';
import { leaseLock } from './outbox-lock.ts';
import type { Answer } from './outbox-settle.ts';
import type { Shelf } from './outbox-store.ts';

export interface Held {
  status: string;
  version: number;
}

export class FakeClock {
  time = 1_000;
  #timers: { at: number; callback: () => void }[] = [];
  now = () => this.time;
  after = (milliseconds: number, callback: () => void) => {
    const timer = { at: this.time + milliseconds, callback };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };
  async pass(milliseconds: number) {
    const end = this.time + milliseconds;
    for (;;) {
      await settleDown();
      const next = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.time = Math.max(this.time, next.at);
      this.#timers = this.#timers.filter((other) => other !== next);
      next.callback();
    }
    this.time = end;
    await settleDown();
  }
}

async function settleDown() {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** The register as the server keeps it: a batch it knows is answered again and recorded no second time. */
export class FakeServer {
  marks = new Map<string, Held>();
  answered = new Map<string, SendOutcome<Held>>();
  received: Batch<string>[] = [];
  writes: string[] = [];
  network: 'up' | 'down' | 'loses the answer' | 'signed out' | 'failing' = 'up';
  holdBack: (() => void)[] | null = null;

  send = async (batch: Batch<string>): Promise<SendOutcome<Held>> => {
    if (this.network === 'down') return { kind: 'UNREACHABLE' };
    if (this.network === 'signed out') return { kind: 'SIGNED_OUT' };
    if (this.network === 'failing') return { kind: 'FAILED' };
    this.received.push(structuredClone(batch));
    const outcome = this.answered.get(batch.id) ?? this.#record(batch);
    this.answered.set(batch.id, outcome);
    if (this.network === 'loses the answer') return { kind: 'UNREACHABLE' };
    if (this.holdBack) await new Promise<void>((resolve) => this.holdBack?.push(resolve));
    return outcome;
  };

  #record(batch: Batch<string>): SendOutcome<Held> {
    const answers = batch.items.map(({ key, value, baseVersion }) => {
      const held = this.marks.get(key) ?? { status: 'NOT_RECORDED', version: 0 };
      if (value === 'FORBIDDEN') return { key, outcome: 'REFUSED' as const, message: 'You may not record for this group.' };
      if (held.version !== baseVersion) return { key, outcome: 'CONFLICT' as const, held };
      const next = { status: value, version: held.version + 1 };
      this.marks.set(key, next);
      this.writes.push(`${key}=${value}`);
      return { key, outcome: 'RECORDED' as const, held: next };
    });
    return { kind: 'ANSWERED', answers };
  }
}

/** One browser's storage, which each tab sees through its own shelf, and the channel between the tabs. */
export class FakeBrowser {
  stored = new Map<string, string>();
  #ears: { tab: object; listener: (answers: readonly Answer<Held>[]) => void }[] = [];
  otherTabs(): OtherTabs<Held> {
    const tab = {};
    return {
      tell: (answers) => {
        for (const ear of this.#ears) if (ear.tab !== tab) ear.listener(answers);
      },
      listen: (listener) => {
        const ear = { tab, listener };
        this.#ears.push(ear);
        return () => {
          this.#ears = this.#ears.filter((other) => other !== ear);
        };
      },
    };
  }
  #listeners: { shelf: object; listener: () => void }[] = [];
  shelf(): Shelf & { isFull(): boolean } {
    const tell = (self: object) => {
      for (const { shelf, listener } of this.#listeners) if (shelf !== self) listener();
    };
    const shelf = {
      names: () => [...this.stored.keys()],
      read: (name: string) => this.stored.get(name) ?? null,
      write: (name: string, text: string) => {
        this.stored.set(name, text);
        tell(shelf);
      },
      remove: (name: string) => {
        this.stored.delete(name);
        tell(shelf);
      },
      isFull: () => false,
      onOutsideChange: (listener: () => void) => {
        const own = { shelf, listener };
        this.#listeners.push(own);
        return () => {
          this.#listeners = this.#listeners.filter((other) => other !== own);
        };
      },
    };
    return shelf;
  }
}

/** One register, one browser and one clock; every test opens its tabs in a world of its own. */
export class OutboxWorld {
  clock = new FakeClock();
  server = new FakeServer();
  browser = new FakeBrowser();
  #ids = 0;

  openTab(limit = 2_000): Outbox<string, Held> {
    const shelf = this.browser.shelf();
    const newId = () => {
      this.#ids += 1;
      return `id-${String(this.#ids).padStart(8, '0')}`;
    };
    const isSame = (mine: string, theirs: Held) => mine === theirs.status;
    const lock = leaseLock(shelf, newId(), this.clock);
    return new Outbox<string, Held>({
      shelf,
      otherTabs: this.browser.otherTabs(),
      send: (batch) => this.server.send(batch),
      lock,
      clock: this.clock,
      newId,
      isSame,
      limit,
    });
  }
}

export function mark(key: string, value: string, baseVersion = 0): Intention<string> {
  return { key, value, baseVersion };
}

export const seats = Array.from({ length: 29 }, (_, index) => `june:seat-${index + 1}`);
