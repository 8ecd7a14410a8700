import { type BudgetState, checkEntryInState, type EntryKind } from '@quorate/domain';

/** What an administrator may write in the ledger; a partner confirms its own pledge elsewhere. */
export const recordedKinds = ['RECEIVED', 'INVOICED', 'CREDITED', 'AGREED', 'SPENT'] as const;
export type RecordedKind = (typeof recordedKinds)[number];

export const recordedKindWord: Record<RecordedKind, string> = {
  RECEIVED: 'Payment received',
  INVOICED: 'Invoice',
  CREDITED: 'Credit: part of an invoice taken back',
  AGREED: 'Agreed, on top of what is agreed already',
  SPENT: 'Spending of the board',
};

/** The kinds that a budget takes in its state, given a reason where one is needed. */
export const kindsIn = (state: BudgetState): RecordedKind[] =>
  recordedKinds.filter((kind) => checkEntryInState(state, { kind, pence: 1, reason: 'given' }, '').length === 0);

/** Whether a budget in this state takes such an entry with a reason only. */
export const needsReason = (state: BudgetState, kind: EntryKind): boolean =>
  checkEntryInState(state, { kind, pence: 1, reason: null }, '').some(({ code }) => code === 'REQUIRED');
