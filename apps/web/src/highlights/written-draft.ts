import type { HighlightKind } from '../gql/graphql.ts';
import { type DraftItem, type DraftItems, inReportOrder, sayTheSame } from './draft-items.ts';
import { type ItemConflict, mergeDrafts } from './merge-drafts.ts';

/** A draft as the register has it. */
export interface SavedDraft {
  version: number;
  items: readonly { id: string; kind: HighlightKind; text: string; priorityId: string | null }[];
  savedAt: string;
  savedBy: string;
}

/** A draft as it is being written: what was saved last, and what has become of it here since. */
export interface WrittenDraft {
  version: number;
  base: DraftItems;
  items: DraftItems;
  conflicts: readonly ItemConflict[];
  /** Saves whose answer has not come: the register may hold one of them. */
  unanswered: readonly DraftItems[];
}

export function openDraft(saved: SavedDraft): WrittenDraft {
  const items = itemsOf(saved);
  return { version: saved.version, base: items, items, conflicts: [], unanswered: [] };
}

export function isSaved({ base, items, conflicts }: WrittenDraft): boolean {
  return conflicts.length === 0 && sayTheSame(base, items);
}

const mostUnanswered = 5;

export function beforeSave(draft: WrittenDraft): WrittenDraft {
  return { ...draft, unanswered: [...draft.unanswered, draft.items].slice(-mostUnanswered) };
}

/** The register holds what was sent; what was typed since then stays, and new items get the register's ids. */
export function afterSave(draft: WrittenDraft, sent: DraftItems, saved: SavedDraft): WrittenDraft {
  const ids = new Map(sent.map(({ key }, index) => [key, saved.items[index]?.id ?? null]));
  const withId = (item: DraftItem): DraftItem => ({ ...item, id: ids.get(item.key) ?? item.id });
  return { ...draft, version: saved.version, base: sent.map(withId), items: draft.items.map(withId), unanswered: [] };
}

/** Whether the register says what was sent from here and never answered for. */
export function isOwnSave({ unanswered }: WrittenDraft, saved: SavedDraft): boolean {
  return unanswered.some((items) => sayTheSame(items, itemsOf(saved)));
}

/** Takes in what the register says now: own words whose answer was lost, or what somebody else has saved meanwhile. */
export function afterNews(draft: WrittenDraft, saved: SavedDraft): WrittenDraft {
  if (saved.version <= draft.version) return draft;
  const theirs = itemsOf(saved);
  const sent = draft.unanswered.find((items) => sayTheSame(items, theirs));
  if (sent) return afterSave(draft, sent, saved);
  const { items, conflicts } = mergeDrafts({ base: draft.base, mine: draft.items, theirs });
  const open = draft.conflicts.filter(
    (conflict) => !conflicts.some(({ key }) => key === conflict.key) && theirs.some(({ id }) => id === conflict.theirs.id),
  );
  return { version: saved.version, base: theirs, items, conflicts: [...open, ...conflicts], unanswered: [] };
}

export type Choice = 'MINE' | 'THEIRS' | 'BOTH';

/** Settles one conflict. With BOTH, theirs becomes an item of its own below mine. */
export function choose(draft: WrittenDraft, key: string, choice: Choice, newKey: string): WrittenDraft {
  const conflict = draft.conflicts.find((open) => open.key === key);
  if (!conflict) return draft;
  const { theirs } = conflict;
  const settled = { MINE: [], THEIRS: [{ ...theirs, key }], BOTH: [{ ...theirs, id: null, key: newKey }] }[choice];
  const items = draft.items.flatMap((item) => (item.key !== key ? [item] : choice === 'THEIRS' ? settled : [item, ...settled]));
  return { ...draft, items: inReportOrder(items), conflicts: draft.conflicts.filter((open) => open !== conflict) };
}

const itemsOf = ({ items }: SavedDraft): DraftItem[] => inReportOrder(items.map((item) => ({ ...item, key: item.id })));
