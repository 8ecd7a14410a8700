import type { AttendanceStatus, AttendanceTableInput, RowDecision } from '../gql/graphql.ts';
import type { PastedTable } from '../platform/importing/pasted-table.ts';

/** What the person has pasted and decided so far. Kept while they go back and forth. */
export interface ImportTask extends PastedTable {
  groupId: string;
  legend: Readonly<Record<string, AttendanceStatus>>;
  rows: Readonly<Record<string, { decision: RowDecision; seatId: string | null }>>;
  columns: Readonly<Record<string, { date: string | null; ignore: boolean }>>;
}

export type ImportAction =
  | { kind: 'GROUP'; groupId: string }
  | { kind: 'PASTE'; text: string; html: string | null }
  | { kind: 'TYPE'; text: string }
  | { kind: 'TABLE'; tableIndex: number }
  | { kind: 'LEGEND'; meanings: Readonly<Record<string, AttendanceStatus>> }
  | { kind: 'ROWS'; names: readonly string[]; decision: RowDecision | null; seatId?: string }
  | { kind: 'COLUMN'; label: string; date: string | null; ignore: boolean };

export const newTask = (groupId: string): ImportTask => ({
  groupId,
  text: '',
  html: null,
  tableIndex: 0,
  legend: {},
  rows: {},
  columns: {},
});

/** Another paste or another table starts the decisions anew; another group keeps what the signs mean. */
export function reduceTask(task: ImportTask, action: ImportAction): ImportTask {
  switch (action.kind) {
    case 'GROUP':
      return { ...task, groupId: action.groupId, rows: {}, columns: {} };
    case 'PASTE':
      return { ...newTask(task.groupId), text: action.text, html: action.html };
    case 'TYPE':
      return { ...newTask(task.groupId), text: action.text };
    case 'TABLE':
      return { ...task, tableIndex: action.tableIndex, rows: {}, columns: {}, legend: {} };
    case 'LEGEND':
      return { ...task, legend: { ...task.legend, ...action.meanings } };
    case 'ROWS':
      return { ...task, rows: decide(task.rows, action) };
    case 'COLUMN':
      return { ...task, columns: { ...task.columns, [action.label]: { date: action.date, ignore: action.ignore } } };
  }
}

function decide(rows: ImportTask['rows'], { names, decision, seatId }: Extract<ImportAction, { kind: 'ROWS' }>): ImportTask['rows'] {
  const others = Object.fromEntries(Object.entries(rows).filter(([name]) => !names.includes(name)));
  if (!decision) return others;
  return { ...others, ...Object.fromEntries(names.map((name) => [name, { decision, seatId: seatId ?? null }])) };
}

/** The task as the API takes it. */
export function toInput(task: ImportTask, boardId: string | null): AttendanceTableInput {
  return {
    groupId: task.groupId,
    boardId,
    text: task.text,
    html: task.html,
    tableIndex: task.tableIndex,
    legend: Object.entries(task.legend).map(([symbol, status]) => ({ symbol, status })),
    rows: Object.entries(task.rows).map(([name, row]) => ({ name, ...row })),
    columns: Object.entries(task.columns).map(([label, column]) => ({ label, ...column })),
  };
}
