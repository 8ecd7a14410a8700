import type { LedgerEntry } from './ledger.entity.ts';
import type { NewEntry } from './ledger-writes.queries.ts';

/** The entry that takes another one back. It is dated today, or on the other's day where that is later. */
export const takenBack = (entry: LedgerEntry, reason: string, today: string): NewEntry => ({
  kind: entry.kind,
  agencyId: entry.agency?.id,
  lineId: entry.line?.id,
  pence: -entry.pence,
  date: today > entry.date ? today : entry.date,
  dueOn: entry.kind === 'INVOICED' ? entry.dueOn : null,
  reference: entry.reference,
  reason: reason.trim(),
  correctsId: entry.id,
});
