import type { Conflict, Entry, Intention, Journal, NamedEntry, Refusal } from './outbox-journal.ts';

/** What the server says of one item of a batch. */
export type Answer<Held> =
  | { key: string; outcome: 'RECORDED' | 'UNCHANGED'; held: Held }
  | { key: string; outcome: 'CONFLICT'; held: Held }
  | { key: string; outcome: 'REFUSED'; message: string };

export interface Settled<Value, Held> {
  conflicts: Conflict<Value, Held>[];
  refusals: Refusal<Value>[];
  /** Later changes of the same keys, now based on what the server holds. */
  rebased: NamedEntry<Value>[];
}

function rebase<Value>(entry: Entry<Value>, versions: ReadonlyMap<string, number>): Entry<Value> | null {
  const newer = (item: Intention<Value>) => ({ ...item, baseVersion: versions.get(item.key) ?? item.baseVersion });
  if (entry.kind === 'SET' && entry.items.some(({ key }) => versions.has(key))) return { kind: 'SET', items: entry.items.map(newer) };
  if (entry.kind === 'KEEP_MINE' && versions.has(entry.item.key)) return { kind: 'KEEP_MINE', item: newer(entry.item) };
  return null;
}

/**
 * What is to be kept once the batch under way has been answered.
 * `isSame` says whether two people meant the same, which is no conflict.
 */
export function settle<Value, Held extends { version: number }>(
  journal: Journal<Value, Held>,
  answers: readonly Answer<Held>[],
  isSame: (mine: Value, theirs: Held) => boolean,
): Settled<Value, Held> {
  const byKey = new Map(answers.map((answer) => [answer.key, answer]));
  const versions = new Map<string, number>();
  const settled: Settled<Value, Held> = { conflicts: [], refusals: [], rebased: [] };
  for (const { key, value } of journal.batch?.items ?? []) {
    const answer = byKey.get(key);
    if (!answer)
      settled.refusals.push({ key, value, message: 'The server did not say whether this was recorded. Check it and record it again.' });
    else if (answer.outcome === 'REFUSED') settled.refusals.push({ key, value, message: answer.message });
    else if (answer.outcome === 'CONFLICT' && !isSame(value, answer.held))
      settled.conflicts.push({ key, mine: value, theirs: answer.held });
    else versions.set(key, answer.held.version);
  }
  for (const { name, entry } of journal.entries) {
    const newer = rebase(entry, versions);
    if (newer) settled.rebased.push({ name, entry: newer });
  }
  return settled;
}
