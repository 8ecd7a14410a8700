import { type DraftItem, type DraftItems, inReportOrder, saysTheSame } from './draft-items.ts';

/** One item that two people have written differently. Mine is among the items under the same key. */
export interface ItemConflict {
  key: string;
  theirs: DraftItem;
}

export interface Versions {
  /** What both started from. */
  base: DraftItems;
  mine: DraftItems;
  theirs: DraftItems;
}

export interface Merged {
  items: DraftItem[];
  conflicts: ItemConflict[];
}

/**
 * Two people's changes of one draft, in one. What only one of them changed is taken as that one left it; what both changed
 * stays as mine, with theirs beside it. Words that somebody wrote outlive that somebody else removed the item.
 */
export function mergeDrafts({ base: started, mine: written, theirs: saved }: Versions): Merged {
  const versions = { base: started, mine: recognised(written, started, saved), theirs: saved };
  const conflicts: ItemConflict[] = [];
  const kept = new Map<string, DraftItem>();
  for (const identity of new Set([...versions.theirs, ...versions.mine].map(identityOf))) {
    const find = (items: DraftItems) => items.find((item) => identityOf(item) === identity);
    const [base, mine, theirs] = [find(versions.base), find(versions.mine), find(versions.theirs)];
    const item = oneOf(base, mine, theirs);
    if (item) kept.set(identity, item);
    if (item && item === mine && theirs && !saysTheSame(theirs, mine) && !(base && saysTheSame(theirs, base)))
      conflicts.push({ key: mine.key, theirs });
  }
  return { items: inReportOrder(orderOf(versions).flatMap((identity) => kept.get(identity) ?? [])), conflicts };
}

/** What is new on both sides and says the same is one item, such as the same words sent from two windows. */
function recognised(mine: DraftItems, base: DraftItems, theirs: DraftItems): DraftItem[] {
  const known = new Set([...base, ...mine].map(({ id }) => id));
  return mine.map((item) => {
    const same = item.id === null && theirs.find((other) => !known.has(other.id) && saysTheSame(other, item));
    if (!same) return item;
    known.add(same.id);
    return { ...item, id: same.id };
  });
}

function oneOf(base?: DraftItem, mine?: DraftItem, theirs?: DraftItem): DraftItem | null {
  if (mine && theirs) return base && saysTheSame(mine, base) ? { ...theirs, key: mine.key } : mine;
  const left = mine ?? theirs;
  if (!left) return null;
  if (!base) return left;
  if (saysTheSame(left, base)) return null;
  // They removed it, so it is a new item to the register.
  return left === mine ? { ...mine, id: null } : left;
}

/** My order where I moved something, else theirs; what only the other has stands behind what it stood behind there. */
function orderOf({ base, mine, theirs }: Versions): string[] {
  const [first, second] = hasMoved(base, mine) ? [mine, theirs] : [theirs, mine];
  const order = first.map(identityOf);
  for (const [index, identity] of second.map(identityOf).entries()) {
    const before = second[index - 1];
    if (!order.includes(identity)) order.splice(before ? order.indexOf(identityOf(before)) + 1 : 0, 0, identity);
  }
  return order;
}

function hasMoved(base: DraftItems, mine: DraftItems): boolean {
  const common = (items: DraftItems, others: DraftItems) =>
    items.map(identityOf).filter((identity) => others.some((other) => identityOf(other) === identity));
  return common(base, mine).join() !== common(mine, base).join();
}

const identityOf = ({ id, key }: DraftItem): string => id ?? key;
