import { parseUkDate } from '@quorate/domain';
import type { GivenRating, PlanLeadDecisionInput, PlanLegendInput, PlanRowDecisionInput, PlanTableInput } from '../gql/graphql.ts';
import type { PastedTable } from '../platform/importing/pasted-table.ts';

/** What the person has pasted and decided so far. Kept while they go back and forth. */
export interface PlanImportTask extends PastedTable {
  /** The phase that new actions go into; null until the person has chosen another than the one offered. */
  phaseId: string | null;
  /** The day of the updates as it is typed; null leaves it to the table. */
  dayTyped: string | null;
  legend: readonly PlanLegendInput[];
  rows: readonly PlanRowDecisionInput[];
  leads: readonly PlanLeadDecisionInput[];
}

/** One row of the table, exactly as the preview gave it. */
export type PlanRowName = Pick<PlanRowDecisionInput, 'line' | 'action'>;
export type PlanRowChoice = Partial<Omit<PlanRowDecisionInput, 'line' | 'action'>>;

export type PlanImportChange =
  | { kind: 'PASTE'; text: string; html: string | null }
  | { kind: 'TYPE'; text: string }
  | { kind: 'TABLE'; tableIndex: number }
  | { kind: 'PHASE'; phaseId: string }
  | { kind: 'DAY'; typed: string }
  | { kind: 'LEGEND'; meanings: readonly { symbol: string; rating: GivenRating | null }[] }
  | { kind: 'ROW'; row: PlanRowName; choice: PlanRowChoice }
  | { kind: 'LEAD'; text: string; agencyId: string | null };

export const newPlanImport = (phaseId: string | null = null): PlanImportTask => ({
  text: '',
  html: null,
  tableIndex: 0,
  phaseId,
  dayTyped: null,
  legend: [],
  rows: [],
  leads: [],
});

/** Another paste or another table starts the decisions anew; the phase stays. */
export function reducePlanImport(task: PlanImportTask, change: PlanImportChange): PlanImportTask {
  switch (change.kind) {
    case 'PASTE':
      return { ...newPlanImport(task.phaseId), text: change.text, html: change.html };
    case 'TYPE':
      return { ...newPlanImport(task.phaseId), text: change.text };
    case 'TABLE':
      return { ...newPlanImport(task.phaseId), text: task.text, html: task.html, tableIndex: change.tableIndex };
    case 'PHASE':
      return { ...task, phaseId: change.phaseId };
    case 'DAY':
      return { ...task, dayTyped: change.typed };
    case 'LEGEND': {
      const others = task.legend.filter((known) => !change.meanings.some(({ symbol }) => symbol === known.symbol));
      return { ...task, legend: [...others, ...change.meanings] };
    }
    case 'ROW': {
      const before = rowChoice(task, change.row);
      const others = task.rows.filter((row) => row !== before);
      return { ...task, rows: [...others, { withoutUpdate: false, ...before, ...change.row, ...change.choice }] };
    }
    case 'LEAD': {
      const others = task.leads.filter((lead) => lead.text !== change.text);
      return { ...task, leads: [...others, { text: change.text, agencyId: change.agencyId }] };
    }
  }
}

/** What the person has said of one row so far. */
export const rowChoice = ({ rows }: Pick<PlanImportTask, 'rows'>, { line, action }: PlanRowName): PlanRowDecisionInput | undefined =>
  rows.find((row) => row.line === line && row.action === action);

/** The task as the API takes it. */
export function toPlanTableInput(task: PlanImportTask, planId: string, offeredPhaseId: string): PlanTableInput {
  const { text, html, tableIndex, phaseId, dayTyped, legend, rows, leads } = task;
  const asOf = dayTyped === null ? null : parseUkDate(dayTyped);
  return {
    planId,
    phaseId: phaseId ?? offeredPhaseId,
    text,
    html,
    tableIndex,
    asOf,
    legend: [...legend],
    rows: [...rows],
    leads: [...leads],
  };
}
