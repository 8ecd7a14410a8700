import { countsInWords } from '../platform/importing/counts-in-words.ts';

export interface PlanImportCounts {
  newActions: number;
  changedActions: number;
  newUpdates: number;
  unchangedRows: number;
}

/** "5 new actions and 5 updates; 2 rows stay as they are" */
export const planCountsInWords = ({ newActions, changedActions, newUpdates, unchangedRows }: PlanImportCounts): string =>
  countsInWords(
    [
      [newActions, 'new action', 'new actions'],
      [changedActions, 'changed action', 'changed actions'],
      [newUpdates, 'update', 'updates'],
    ],
    [unchangedRows, 'row stays as it is', 'rows stay as they are'],
  );

/** The sentence for a table whose every row is in the plan already, or null when there is something to write. */
export function nothingNew({ newActions, changedActions, newUpdates, unchangedRows }: PlanImportCounts): string | null {
  if (newActions + changedActions + newUpdates > 0) return null;
  if (unchangedRows === 0) return 'Nothing to change: every row is left out.';
  if (unchangedRows === 1) return 'Nothing to change: the row is already in the plan.';
  return `Nothing to change: all ${unchangedRows} rows are already in the plan.`;
}
