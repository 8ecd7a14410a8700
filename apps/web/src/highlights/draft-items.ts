import { type HighlightKind, highlightKinds } from '@quorate/domain';

/** One item of a report as it is being written. */
export interface DraftItem {
  /** Stays the same while the item is on the page, saved or not. */
  key: string;
  /** The register's id; null until it is saved. */
  id: string | null;
  kind: HighlightKind;
  text: string;
  priorityId: string | null;
}

export type DraftItems = readonly DraftItem[];

/** What is done first, evidence of impact last; within a part the order stays. */
export function inReportOrder<Item extends { kind: HighlightKind }>(items: readonly Item[]): Item[] {
  return highlightKinds.flatMap((kind) => items.filter((item) => item.kind === kind));
}

export function addItem(items: DraftItems, item: DraftItem): DraftItem[] {
  return inReportOrder([...items, item]);
}

export function changeItem(items: DraftItems, key: string, said: Partial<Pick<DraftItem, 'text' | 'priorityId'>>): DraftItem[] {
  return items.map((item) => (item.key === key ? { ...item, ...said } : item));
}

export function removeItem(items: DraftItems, key: string): DraftItem[] {
  return items.filter((item) => item.key !== key);
}

/** Puts an item that was removed back to where it was, or as near as what has changed since allows. */
export function putBack(items: DraftItems, item: DraftItem, place: number): DraftItem[] {
  return inReportOrder(items.toSpliced(place, 0, item));
}

/** One place up or down within its part; at the end of the part it stays. */
export function moveItem(items: DraftItems, key: string, step: -1 | 1): DraftItem[] {
  const from = items.findIndex((item) => item.key === key);
  const [item, neighbour] = [items[from], items[from + step]];
  if (!item || !neighbour || neighbour.kind !== item.kind) return [...items];
  return items.with(from, neighbour).with(from + step, item);
}

/** The same words about the same priority, whatever their ids. */
export function saysTheSame(one: Omit<DraftItem, 'key' | 'id'>, other: Omit<DraftItem, 'key' | 'id'>): boolean {
  return one.kind === other.kind && one.text === other.text && one.priorityId === other.priorityId;
}

export function sayTheSame(some: readonly Omit<DraftItem, 'key' | 'id'>[], others: readonly Omit<DraftItem, 'key' | 'id'>[]): boolean {
  return some.length === others.length && some.every((item, index) => saysTheSame(item, others[index] as DraftItem));
}
