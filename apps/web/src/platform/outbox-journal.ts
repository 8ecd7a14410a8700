/**
 * What the outbox keeps, and the rules by which it changes. Pure: no clock, no storage, no network.
 *
 * Every tab only ever appends entries; the one tab that holds the sending lock rewrites and removes them.
 * So two tabs never lose each other's changes, and a crash between any two writes leaves a journal that reads the same.
 */

/** One thing to tell the server. The last intention for a key wins while it waits. */
export interface Intention<Value> {
  key: string;
  value: Value;
  /** The version the person saw when they first changed the key. */
  baseVersion: number;
}

export type Entry<Value> =
  | { kind: 'SET'; items: Intention<Value>[] }
  /** The person chose their own value over the one the server holds. */
  | { kind: 'KEEP_MINE'; item: Intention<Value> }
  | { kind: 'KEEP_THEIRS'; key: string };

export interface NamedEntry<Value> {
  name: string;
  entry: Entry<Value>;
}

/** What is under way. Its id and its items never change, so that sending it again records it once. */
export interface Batch<Value> {
  id: string;
  items: Intention<Value>[];
  /** The entries it was made of, by name. */
  entries: string[];
}

export interface Conflict<Value, Held> {
  key: string;
  mine: Value;
  theirs: Held;
}

/** A change the rules do not allow. It is kept until the person has read why. */
export interface Refusal<Value> {
  key: string;
  value: Value;
  message: string;
}

export interface Journal<Value, Held> {
  /** In the order they were made. */
  entries: NamedEntry<Value>[];
  batch: Batch<Value> | null;
  conflicts: Conflict<Value, Held>[];
  refusals: Refusal<Value>[];
}

function itemsOf<Value>(entry: Entry<Value>): Intention<Value>[] {
  if (entry.kind === 'SET') return entry.items;
  return entry.kind === 'KEEP_MINE' ? [entry.item] : [];
}

function collapse<Value>(entries: readonly NamedEntry<Value>[]): Map<string, Intention<Value>> {
  const byKey = new Map<string, Intention<Value>>();
  for (const { entry } of entries) {
    if (entry.kind === 'KEEP_THEIRS') byKey.delete(entry.key);
    for (const item of itemsOf(entry)) {
      const first = entry.kind === 'KEEP_MINE' ? undefined : byKey.get(item.key);
      byKey.set(item.key, first ? { ...item, baseVersion: first.baseVersion } : item);
    }
  }
  return byKey;
}

/** The last intention of every key that is in no batch yet, in the order the keys were first changed. */
export function waitingItems<Value>(journal: Journal<Value, unknown>): Map<string, Intention<Value>> {
  const sent = new Set(journal.batch?.entries);
  return collapse(journal.entries.filter(({ name }) => !sent.has(name)));
}

/** What the person sees instead of the server's value, until the server has answered for it. */
export function overlay<Value>(journal: Journal<Value, unknown>): Map<string, Value> {
  const shown = new Map<string, Value>();
  for (const { key, value } of journal.batch?.items ?? []) shown.set(key, value);
  for (const { key, mine } of journal.conflicts) shown.set(key, mine);
  for (const [key, { value }] of waitingItems(journal)) shown.set(key, value);
  return shown;
}

/** Conflicts with the person's latest value: what they changed after the conflict was found counts as theirs. */
export function openConflicts<Value, Held>(journal: Journal<Value, Held>): Conflict<Value, Held>[] {
  const waiting = waitingItems(journal);
  return journal.conflicts.map((conflict) => {
    const later = waiting.get(conflict.key);
    return later ? { ...conflict, mine: later.value } : conflict;
  });
}

/** What sending changes in the entries: those with nothing left in them go, those with something left keep only that. */
export interface Remainder<Value> {
  emptied: string[];
  rewritten: NamedEntry<Value>[];
}

function remainder<Value>(entries: readonly NamedEntry<Value>[], staying: ReadonlySet<string>): Remainder<Value> {
  const result: Remainder<Value> = { emptied: [], rewritten: [] };
  for (const { name, entry } of entries) {
    const items = entry.kind === 'KEEP_THEIRS' ? [entry] : itemsOf(entry);
    const left = items.filter(({ key }) => staying.has(key)).length;
    if (left === 0) result.emptied.push(name);
    else if (entry.kind === 'SET' && left < items.length) {
      result.rewritten.push({ name, entry: { kind: 'SET', items: entry.items.filter(({ key }) => staying.has(key)) } });
    }
  }
  return result;
}

/**
 * Everything waiting as one batch; null with nothing to send.
 * Keys in conflict stay behind until the person chooses, and so does what is over the limit.
 */
export function takeBatch<Value>(journal: Journal<Value, unknown>, id: string, limit: number) {
  const inConflict = new Set(journal.conflicts.map(({ key }) => key));
  const waiting = waitingItems(journal);
  const items = [...waiting.values()].filter(({ key }) => !inConflict.has(key)).slice(0, limit);
  const staying = new Set(waiting.keys());
  for (const { key } of items) staying.delete(key);
  const { emptied, rewritten } = remainder(journal.entries, staying);
  const batch: Batch<Value> | null = items.length > 0 ? { id, items, entries: emptied } : null;
  return { batch, emptied, rewritten };
}
