import type { Violation } from '../violation.ts';
import { type EntryKind, entryKindWord } from './ledger-entry.ts';

/** DRAFT: partners are being asked. AGREED: the year runs. CLOSED: it is settled. */
export const budgetStates = ['DRAFT', 'AGREED', 'CLOSED'] as const;
export type BudgetState = (typeof budgetStates)[number];

export const budgetStateWord: Record<BudgetState, string> = { DRAFT: 'Draft', AGREED: 'Agreed', CLOSED: 'Closed' };

/** A budget goes from draft to agreed to closed, one step at a time, and never back. `year` names it: "2017/18". */
export function checkBudgetStep(from: BudgetState, to: BudgetState, year: string): Violation[] {
  if (budgetStates.indexOf(to) === budgetStates.indexOf(from) + 1) return [];
  return [{ code: 'INVALID', field: 'state', message: stepRefused(from, to, year) }];
}

function stepRefused(from: BudgetState, to: BudgetState, year: string): string {
  if (from === 'CLOSED') return `The budget of ${year} is closed. Put it right with an adjustment and a reason.`;
  if (from === to) return `The budget of ${year} is already ${budgetStateWord[to].toLowerCase()}.`;
  if (to === 'CLOSED') return `The budget of ${year} is still a draft. Agree it before you close it.`;
  return `The budget of ${year} is agreed and does not go back to a draft. Change what was agreed with a reason.`;
}

export interface ProposedEntry {
  kind: EntryKind;
  pence: number;
  reason?: string | null;
}

/**
 * What a ledger takes in each state. A draft holds what partners say they will pay and that they
 * confirm it, and nothing else. Once agreed, a change
 * of what was agreed needs a reason. A closed year changes only by an adjustment: dated, and with a reason.
 * Source: domain arithmetic; a year-end statement that moves without a trace is worth nothing.
 */
export function checkEntryInState(state: BudgetState, { kind, reason }: ProposedEntry, year: string): Violation[] {
  const hasReason = (reason ?? '').trim() !== '';
  if (state === 'DRAFT' && kind !== 'AGREED' && kind !== 'CONFIRMED') {
    const message = `The budget of ${year} is still a draft, so nothing can be ${entryKindWord[kind].toLowerCase()} yet. Agree the budget first.`;
    return [{ code: 'LOCKED', field: 'kind', message }];
  }
  if (state === 'CLOSED' && !hasReason) {
    return [{ code: 'REQUIRED', field: 'reason', message: `The budget of ${year} is closed. Give the reason for this adjustment.` }];
  }
  if (state === 'AGREED' && kind === 'AGREED' && !hasReason) {
    return [{ code: 'REQUIRED', field: 'reason', message: `The budget of ${year} is agreed. Say why what was agreed changes.` }];
  }
  return [];
}
