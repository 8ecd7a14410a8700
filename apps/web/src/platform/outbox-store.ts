import type { Batch, Conflict, Entry, Journal, NamedEntry, Refusal } from './outbox-journal.ts';

/** A synchronous place for strings that outlives the page: localStorage in the browser, a Map in the tests. */
export interface Shelf {
  names(): string[];
  read(name: string): string | null;
  write(name: string, text: string): void;
  remove(name: string): void;
  /** Called when another tab has changed something. */
  onOutsideChange(listener: () => void): () => void;
}

const batchName = 'batch';
const entryPrefix = 'entry/';
const conflictPrefix = 'conflict/';
const refusalPrefix = 'refusal/';

function readAs<Kind>(shelf: Shelf, name: string): Kind | null {
  const text = shelf.read(name);
  if (text === null) return null;
  try {
    return JSON.parse(text) as Kind;
  } catch {
    // Half a write, or someone else's: nothing that could be sent.
    return null;
  }
}

function readAll<Kind>(shelf: Shelf, names: readonly string[], prefix: string): Kind[] {
  const own = names.filter((name) => name.startsWith(prefix)).sort();
  return own.map((name) => readAs<Kind>(shelf, name)).filter((kept) => kept !== null);
}

/** The journal on its shelf, one name for each thing, so that no write has to carry the others along. */
export class OutboxStore<Value, Held> {
  readonly #shelf: Shelf;
  readonly #tab: string;

  constructor(shelf: Shelf, tab: string) {
    this.#shelf = shelf;
    this.#tab = tab;
  }

  read(): Journal<Value, Held> {
    const names = this.#shelf.names();
    const entries: NamedEntry<Value>[] = [];
    for (const name of names.filter((candidate) => candidate.startsWith(entryPrefix)).sort()) {
      const entry = readAs<Entry<Value>>(this.#shelf, name);
      if (entry) entries.push({ name, entry });
    }
    return {
      entries,
      batch: readAs<Batch<Value>>(this.#shelf, batchName),
      conflicts: readAll<Conflict<Value, Held>>(this.#shelf, names, conflictPrefix),
      refusals: readAll<Refusal<Value>>(this.#shelf, names, refusalPrefix),
    };
  }

  /** Entries sort by name in the order they were made, also when the clock was set back between them. */
  append(entry: Entry<Value>, now: number): NamedEntry<Value> {
    const last = this.#shelf
      .names()
      .filter((name) => name.startsWith(entryPrefix))
      .sort()
      .at(-1);
    const lastStamp = last ? Number(last.slice(entryPrefix.length).split('-')[0]) : 0;
    const stamp = String(Math.max(now, lastStamp + 1)).padStart(16, '0');
    const named = { name: `${entryPrefix}${stamp}-${this.#tab}`, entry };
    this.write(named);
    return named;
  }

  write({ name, entry }: NamedEntry<Value>): void {
    this.#shelf.write(name, JSON.stringify(entry));
  }

  writeBatch(batch: Batch<Value>): void {
    this.#shelf.write(batchName, JSON.stringify(batch));
  }

  writeConflict(conflict: Conflict<Value, Held>): void {
    this.#shelf.write(conflictPrefix + conflict.key, JSON.stringify(conflict));
  }

  writeRefusal(refusal: Refusal<Value>): void {
    this.#shelf.write(refusalPrefix + refusal.key, JSON.stringify(refusal));
  }

  removeConflict(key: string): void {
    this.#shelf.remove(conflictPrefix + key);
  }

  removeRefusal(key: string): void {
    this.#shelf.remove(refusalPrefix + key);
  }

  removeEntries(names: readonly string[]): void {
    for (const name of names) this.#shelf.remove(name);
  }

  removeBatch(): void {
    this.#shelf.remove(batchName);
  }
}
