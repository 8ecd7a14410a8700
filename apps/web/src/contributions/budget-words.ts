import { type BudgetState, budgetStateWord, formatPounds, reportingYearLabel } from '@quorate/domain';

export const stateTone: Record<BudgetState, 'grey' | 'blue' | 'green'> = { DRAFT: 'grey', AGREED: 'green', CLOSED: 'blue' };
export const stateWord = budgetStateWord;

/** "2017/18", by the month in which the board's financial year starts. */
export const yearName = (year: number, board: { financialYearStartsInMonth: number }): string =>
  reportingYearLabel(year, board.financialYearStartsInMonth);

/** An amount, or that nobody wrote one down: not recorded is not the same as nothing. */
export const writeAmount = (pence: number | null | undefined): string =>
  pence === null || pence === undefined ? 'Not recorded' : formatPounds(pence);

/** A total, which is missing either because nothing was written down or because it would give a hidden line away. */
export const writeTotal = (pence: number | null | undefined, hiddenPartners: number): string =>
  (pence === null || pence === undefined) && hiddenPartners > 0 ? "Hidden by the board's policy" : writeAmount(pence);

/** "12 partners' lines are hidden by the board's policy." */
export const hiddenWords = (partners: number): string =>
  partners === 1 ? "1 partner's line is hidden by the board's policy." : `${partners} partners' lines are hidden by the board's policy.`;
