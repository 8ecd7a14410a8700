import type { ContributionColumnDecisionInput, ContributionTableInput, PartnerDecisionInput } from '../gql/graphql.ts';
import type { PastedTable } from '../platform/importing/pasted-table.ts';

/** What the person has pasted and decided so far. Kept while they go back and forth. */
export interface ContributionImportTask extends PastedTable {
  columns: readonly ContributionColumnDecisionInput[];
  rows: readonly PartnerDecisionInput[];
  /** Why a closed year changes. */
  reason: string;
}

export type ColumnChoice = Partial<Omit<ContributionColumnDecisionInput, 'index'>>;

export type ContributionImportChange =
  | { kind: 'PASTE'; text: string; html: string | null }
  | { kind: 'TYPE'; text: string }
  | { kind: 'TABLE'; tableIndex: number }
  | { kind: 'COLUMN'; index: number; choice: ColumnChoice }
  | { kind: 'ROW'; row: PartnerDecisionInput }
  | { kind: 'REASON'; reason: string };

export const newContributionImport = (pasted: Partial<PastedTable> = {}): ContributionImportTask => ({
  text: '',
  html: null,
  tableIndex: 0,
  ...pasted,
  columns: [],
  rows: [],
  reason: '',
});

/** Another paste or another table starts the decisions anew. */
export function reduceContributionImport(task: ContributionImportTask, change: ContributionImportChange): ContributionImportTask {
  switch (change.kind) {
    case 'PASTE':
      return newContributionImport({ text: change.text, html: change.html });
    case 'TYPE':
      return newContributionImport({ text: change.text });
    case 'TABLE':
      return newContributionImport({ text: task.text, html: task.html, tableIndex: change.tableIndex });
    case 'COLUMN': {
      const before = task.columns.find(({ index }) => index === change.index);
      const others = task.columns.filter((column) => column !== before);
      return { ...task, columns: [...others, { ignore: false, ...before, index: change.index, ...change.choice }] };
    }
    case 'ROW': {
      const others = task.rows.filter(({ line, partner }) => line !== change.row.line || partner !== change.row.partner);
      return { ...task, rows: [...others, change.row] };
    }
    case 'REASON':
      return { ...task, reason: change.reason };
  }
}

/** The task as the API takes it. */
export function toContributionTableInput(
  { text, html, tableIndex, columns, rows }: ContributionImportTask,
  boardId: string,
  year: number,
): ContributionTableInput {
  return { boardId, year, text, html, tableIndex, columns: [...columns], rows: [...rows] };
}
