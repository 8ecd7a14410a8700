import type { LocalDate } from '../calendar/local-date.ts';
import type { Pence } from '../money/pence.ts';

/**
 * What can happen to a partner's money in one financial year. Each is added up on its own; none is ever taken for another.
 * AGREED: the partner will pay. INVOICED: it was asked for. CREDITED: part of an invoice was taken back. RECEIVED: it came.
 */
export const contributionKinds = ['AGREED', 'INVOICED', 'CREDITED', 'RECEIVED'] as const;
export type ContributionKind = (typeof contributionKinds)[number];

/** What can be written in a ledger: a partner's contribution, that a partner confirms what it agreed, or what the board spent. */
export const entryKinds = [...contributionKinds, 'CONFIRMED', 'SPENT'] as const;
export type EntryKind = (typeof entryKinds)[number];

export const entryKindWord: Record<EntryKind, string> = {
  AGREED: 'Agreed',
  INVOICED: 'Invoiced',
  CREDITED: 'Credited',
  RECEIVED: 'Received',
  CONFIRMED: 'Confirmed',
  SPENT: 'Spent',
};

/** One line of the ledger. It is never altered; what was wrong is put right by another line. */
export interface LedgerEntry {
  kind: EntryKind;
  /** Below zero only for a line that puts another one right. */
  pence: Pence;
  date: LocalDate;
  /** When an invoice is to be paid. */
  dueOn?: LocalDate | null;
}
