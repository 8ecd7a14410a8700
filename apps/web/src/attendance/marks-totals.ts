import {
  type AbsenceRule,
  addTallies,
  type ColumnSummary,
  type MatrixMeeting,
  type MatrixSeat,
  type MeetingState,
  parseQuorumExpression,
  type QuorumRule,
  type RowSummary,
  stateWithMarks,
  summariseColumn,
  summariseRow,
  type Tally,
} from '@quorate/domain';
import type { Matrix } from './mark.ts';
import type { MarksTable } from './marks-table.ts';

// The matrix does not carry the group's own rule as data; the server's verdict on it comes with each row.
const streaksOnly: AbsenceRule = { kind: 'OPEN_STREAK', misses: Number.MAX_SAFE_INTEGER };

/** Totals, streaks and quorum of the marks on the screen, worked out when they are asked for and kept until a mark changes. */
export class MarksTotals {
  readonly #table: MarksTable;
  readonly #rows = new Map<number, RowSummary>();
  readonly #columns = new Map<number, ColumnSummary>();
  #meetings: MatrixMeeting[] = [];
  // The states the server gave.
  #planned: MeetingState[] = [];
  #seats: MatrixSeat[] = [];
  #rule: QuorumRule | null = null;
  #all: Tally | null = null;

  constructor(table: MarksTable) {
    this.#table = table;
  }

  setMatrix({ columns, rows, quorumRule }: Matrix): void {
    this.#meetings = columns.map(({ meetingId, date, state }) => ({ id: meetingId, date, state }));
    this.#seats = rows.map((row) => ({
      ...row,
      id: row.seatId,
      name: row.seatName,
      agencyId: row.agencyId ?? null,
      from: row.seatFrom,
      to: row.seatTo,
    }));
    this.#rule = readRule(quorumRule);
    this.#rows.clear();
    this.#columns.clear();
    this.#all = null;
    this.#planned = columns.map(({ state }) => state);
    columns.forEach((_, column) => void this.#followState(column));
  }

  /** A mark changed. Says whether its meeting has now begun or no longer has, which changes the totals of every row. */
  forget(row: number, column: number): boolean {
    this.#rows.delete(row);
    this.#columns.delete(column);
    this.#all = null;
    return this.#followState(column);
  }

  // A planned meeting counts as held from its first present mark on, before the server has answered.
  #followState(column: number): boolean {
    const meeting = this.#meetings[column];
    const state = stateWithMarks(this.#planned[column] ?? 'PLANNED', this.#table.columnMarks(column));
    if (!meeting || meeting.state === state) return false;
    this.#meetings = this.#meetings.with(column, { ...meeting, state });
    this.#rows.clear();
    return true;
  }

  row(row: number): RowSummary {
    const kept = this.#rows.get(row);
    if (kept) return kept;
    const summary = summariseRow(this.#meetings, this.#table.rowMarks(row), streaksOnly);
    this.#rows.set(row, summary);
    return summary;
  }

  column(column: number): ColumnSummary {
    const kept = this.#columns.get(column);
    if (kept) return kept;
    const meeting = this.#meetings[column] as MatrixMeeting;
    const summary = summariseColumn(meeting, this.#seats, this.#table.columnMarks(column), this.#rule);
    const discretion = this.#table.columns[column]?.quorum;
    // The reason is with the meeting; the matrix says that there is one, and its sentence repeats it.
    const judged =
      discretion?.byDiscretion && summary.quorum.isMet === false
        ? { ...summary.quorum, isMet: true, byDiscretion: true, sentence: discretion.sentence }
        : summary.quorum;
    const result = { ...summary, quorum: judged };
    this.#columns.set(column, result);
    return result;
  }

  /** Every seat that counts towards coverage, over every meeting. */
  all(): Tally {
    this.#all ??= addTallies(this.#table.rows.flatMap((row, index) => (row.countsTowardsCoverage ? [this.row(index).totals] : [])));
    return this.#all;
  }
}

function readRule(rule: Matrix['quorumRule']): QuorumRule | null {
  if (!rule) return null;
  const expression = parseQuorumExpression(JSON.parse(rule.expression));
  return Array.isArray(expression) ? null : { ...rule, expression };
}
