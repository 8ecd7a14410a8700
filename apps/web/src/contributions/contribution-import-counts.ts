import { countsInWords } from '../platform/importing/counts-in-words.ts';

export interface ContributionImportCounts {
  newAgencies: number;
  newBudgetLines: number;
  changedAmounts: number;
  changedInKind: number;
  unchanged: number;
}

/** "13 amounts, 2 new budget lines and 7 new agencies; 3 stay as they are" */
export const contributionCountsInWords = (counts: ContributionImportCounts): string =>
  countsInWords(
    [
      [counts.changedAmounts, 'amount', 'amounts'],
      [counts.changedInKind, 'contribution in kind', 'contributions in kind'],
      [counts.newBudgetLines, 'new budget line', 'new budget lines'],
      [counts.newAgencies, 'new agency', 'new agencies'],
    ],
    [counts.unchanged, 'stays as it is', 'stay as they are'],
  );

/** The sentence for a table that the ledger says already, or null when there is something to write. */
export function nothingToRecord({ changedAmounts, changedInKind, newBudgetLines, unchanged }: ContributionImportCounts): string | null {
  if (changedAmounts + changedInKind + newBudgetLines > 0) return null;
  if (unchanged === 0) return 'Nothing to change: the table has no amounts to write.';
  if (unchanged === 1) return 'Nothing to change: the amount is already recorded.';
  return `Nothing to change: all ${unchanged} amounts are already recorded.`;
}
