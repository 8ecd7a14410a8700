import type { OutboxClock } from './outbox-clock.ts';
import { type Batch, type Intention, type Journal, openConflicts, takeBatch } from './outbox-journal.ts';
import type { OutboxLock } from './outbox-lock.ts';
import { type Answer, settle } from './outbox-settle.ts';
import { type Obstacle, type OutboxSnapshot, takeSnapshot } from './outbox-snapshot.ts';
import { OutboxStore, type Shelf } from './outbox-store.ts';

export type SendOutcome<Held> =
  | { kind: 'ANSWERED'; answers: Answer<Held>[] }
  /** The request did not get there, or its answer did not come back. */
  | { kind: 'UNREACHABLE' }
  | { kind: 'SIGNED_OUT' }
  /** The server could not serve it now. */
  | { kind: 'FAILED' };

/** The viewer's other tabs: what one of them was answered, all of them know. */
export interface OtherTabs<Held> {
  tell(answers: readonly Answer<Held>[]): void;
  listen(listener: (answers: readonly Answer<Held>[]) => void): () => void;
}

export interface OutboxOptions<Value, Held> {
  shelf: Shelf & { isFull(): boolean };
  otherTabs: OtherTabs<Held>;
  send(batch: Batch<Value>): Promise<SendOutcome<Held>>;
  lock: OutboxLock;
  clock: OutboxClock;
  newId(): string;
  isSame(mine: Value, theirs: Held): boolean;
  /** The most the server takes in one batch. */
  limit: number;
}

/** Long enough for a burst of keys to travel together, short enough to be saved before the eye is back. */
const gatherFor = 80;
const firstRetry = 1_000;
const longestRetry = 30_000;
/** How soon to look again whether another tab has finished sending, or is gone. */
const turnRetry = 5_000;

/** A durable queue for what is recorded while the network may be gone. One for each viewer, shared by their tabs. */
export class Outbox<Value, Held extends { version: number }> {
  readonly #options: OutboxOptions<Value, Held>;
  readonly #store: OutboxStore<Value, Held>;
  readonly #listeners = new Set<() => void>();
  readonly #answerListeners = new Set<(answers: readonly Answer<Held>[]) => void>();
  readonly #stops: (() => void)[];
  #journal: Journal<Value, Held>;
  #snapshot: OutboxSnapshot<Value, Held>;
  #obstacle: Obstacle = 'none';
  #failures = 0;
  #savedAt: number | null = null;
  #isSending = false;
  #isWanted = false;
  #cancelTimer: (() => void) | null = null;

  constructor(options: OutboxOptions<Value, Held>) {
    this.#options = options;
    this.#store = new OutboxStore(options.shelf, options.newId().slice(-8));
    this.#journal = this.#store.read();
    this.#snapshot = takeSnapshot(this.#journal, 'none', null, true);
    this.#stops = [options.shelf.onOutsideChange(() => this.#reread()), options.otherTabs.listen((answers) => this.#answered(answers))];
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  getSnapshot = (): OutboxSnapshot<Value, Held> => this.#snapshot;

  /** Calls back with what the server holds, before the answered changes leave the overlay. */
  onAnswers(listener: (answers: readonly Answer<Held>[]) => void): () => void {
    this.#answerListeners.add(listener);
    return () => this.#answerListeners.delete(listener);
  }

  /** Keeps the changes on this device, synchronously, and sends them as soon as it can. */
  record(items: Intention<Value>[]): void {
    if (items.length === 0) return;
    this.#journal.entries.push(this.#store.append({ kind: 'SET', items }, this.#options.clock.now()));
    this.#changed();
    this.#sendSoon();
  }

  keepMine(key: string): void {
    const conflict = openConflicts(this.#journal).find((open) => open.key === key);
    if (!conflict) return;
    const item = { key, value: conflict.mine, baseVersion: conflict.theirs.version };
    this.#store.append({ kind: 'KEEP_MINE', item }, this.#options.clock.now());
    this.#choose(key);
  }

  keepTheirs(key: string): void {
    this.#store.append({ kind: 'KEEP_THEIRS', key }, this.#options.clock.now());
    this.#choose(key);
  }

  dismissRefusal(key: string): void {
    this.#store.removeRefusal(key);
    this.#reread();
  }

  /** Sends what waits at once: on start-up, after signing in, when the network or the page comes back. */
  async sendNow(): Promise<void> {
    this.#stopTimer();
    if (this.#isSending) {
      this.#isWanted = true;
      return;
    }
    this.#isSending = true;
    try {
      do {
        this.#isWanted = false;
        const hadTurn = await this.#options.lock(() => this.#sendAll());
        if (!hadTurn) this.#startTimer(turnRetry);
      } while (this.#isWanted);
    } finally {
      this.#isSending = false;
    }
  }

  close(): void {
    this.#stopTimer();
    for (const stop of this.#stops) stop();
    this.#listeners.clear();
  }

  #choose(key: string): void {
    this.#store.removeConflict(key);
    this.#reread();
    this.#sendSoon();
  }

  #sendSoon(): void {
    if (this.#isSending) this.#isWanted = true;
    else if (!this.#cancelTimer && this.#obstacle !== 'signed-out') this.#startTimer(gatherFor);
  }

  #startTimer(milliseconds: number): void {
    this.#stopTimer();
    this.#cancelTimer = this.#options.clock.after(milliseconds, () => {
      this.#cancelTimer = null;
      void this.sendNow();
    });
  }

  #stopTimer(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = null;
  }

  /** Only ever runs in the tab that holds the lock. */
  async #sendAll(): Promise<void> {
    for (;;) {
      this.#reread();
      const batch = this.#journal.batch ?? this.#makeBatch();
      if (!batch) {
        this.#overcome();
        return;
      }
      const outcome = await this.#options.send(batch).catch((): SendOutcome<Held> => ({ kind: 'FAILED' }));
      if (outcome.kind !== 'ANSWERED') {
        this.#failed(outcome.kind);
        return;
      }
      this.#settled(outcome.answers);
    }
  }

  #makeBatch(): Batch<Value> | null {
    const { batch, emptied, rewritten } = takeBatch(this.#journal, this.#options.newId(), this.#options.limit);
    // The batch is written before its entries go: whatever happens between the two, nothing is lost or sent apart.
    if (batch) this.#store.writeBatch(batch);
    for (const entry of rewritten) this.#store.write(entry);
    this.#store.removeEntries(emptied);
    this.#reread();
    return batch;
  }

  #settled(answers: readonly Answer<Held>[]): void {
    this.#journal = this.#store.read();
    const settled = settle(this.#journal, answers, this.#options.isSame);
    for (const entry of settled.rebased) this.#store.write(entry);
    for (const conflict of settled.conflicts) this.#store.writeConflict(conflict);
    for (const refusal of settled.refusals) this.#store.writeRefusal(refusal);
    this.#store.removeEntries(this.#journal.batch?.entries ?? []);
    this.#store.removeBatch();
    this.#overcome();
    this.#options.otherTabs.tell(answers);
    this.#answered(answers);
  }

  #answered(answers: readonly Answer<Held>[]): void {
    this.#savedAt = this.#options.clock.now();
    for (const listener of this.#answerListeners) listener(answers);
    this.#reread();
  }

  #overcome(): void {
    this.#obstacle = 'none';
    this.#failures = 0;
  }

  #failed(kind: 'UNREACHABLE' | 'SIGNED_OUT' | 'FAILED'): void {
    this.#obstacle = kind === 'UNREACHABLE' ? 'unreachable' : kind === 'SIGNED_OUT' ? 'signed-out' : 'failing';
    this.#isWanted = false;
    // Signed out, another try says the same; the page asks the person to sign in and then calls sendNow.
    if (kind !== 'SIGNED_OUT') this.#startTimer(Math.min(firstRetry * 2 ** this.#failures, longestRetry));
    this.#failures += 1;
    this.#reread();
  }

  #reread(): void {
    this.#journal = this.#store.read();
    this.#changed();
  }

  #changed(): void {
    this.#snapshot = takeSnapshot(this.#journal, this.#obstacle, this.#savedAt, !this.#options.shelf.isFull());
    for (const listener of this.#listeners) listener();
  }
}
