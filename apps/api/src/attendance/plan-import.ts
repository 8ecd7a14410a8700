import { createHash } from 'node:crypto';
import { type AttendanceStatus, isActiveOn, matchName, type NameMatch } from '@quorate/domain';
import { type AttendanceTable, readAttendanceTables, type TableMeeting, type TableProblem, type TableRow } from '@quorate/tables';
import type { Meeting } from '../meetings/meeting.entity.ts';
import type { Seat } from '../membership/seat.entity.ts';
import type { StoredMark } from './recording.queries.ts';
import type { AttendanceTableInput, MatchKind, PreviewLegend } from './table-import.types.ts';

export interface PlannedColumn {
  label: string;
  date: string | null;
  dateKnownTo: 'DAY' | 'MONTH' | null;
  meeting: Meeting | null;
  isIgnored: boolean;
  problem: string | null;
}

export interface PlannedRow {
  line: number;
  name: string;
  agency: string | null;
  match: MatchKind;
  score: number;
  seat: Seat | null;
  candidates: { seat: Seat; score: number }[];
  marks: AttendanceStatus[];
  raw: string[];
}

/** One mark the import would write; the stored one beside it, when there is one. */
export interface PlannedMark {
  row: PlannedRow;
  column: PlannedColumn;
  status: AttendanceStatus;
  stored: StoredMark | null;
}

export interface ImportPlan {
  tables: AttendanceTable[];
  tableIndex: number;
  columns: PlannedColumn[];
  rows: PlannedRow[];
  legend: PreviewLegend[];
  problems: TableProblem[];
  newMarks: PlannedMark[];
  changedMarks: PlannedMark[];
  unchangedMarks: number;
  toDecide: string[];
  digest: string;
}

/** What the register holds now, as far as the import needs it. */
export interface Register {
  seats: Seat[];
  meetings: Meeting[];
  marks: StoredMark[];
}

/** Reads a table and says what importing it would do. Writes nothing; the same input and register give the same plan and digest. */
export function planImport(input: AttendanceTableInput, register: Register): ImportPlan {
  const legend = new Map(input.legend.map(({ symbol, status }) => [symbol, status]));
  const { tables, problems } = readAttendanceTables({ text: input.text, html: input.html }, { legend });
  const table = tables[input.tableIndex];
  const columns = (table?.meetings ?? []).map((meeting) => planColumn(meeting, input, register.meetings));
  const rows = (table?.rows ?? []).map((row) => planRow(row, input, register.seats));
  const marks = planMarks(rows, columns, register.marks);
  const plan = {
    tables,
    tableIndex: input.tableIndex,
    columns,
    rows,
    legend: table?.legend ?? [],
    problems: [...problems, ...(table?.problems ?? [])],
    newMarks: marks.filter((mark) => !mark.stored || mark.stored.status === 'NOT_RECORDED'),
    changedMarks: marks.filter((mark) => mark.stored && mark.stored.status !== 'NOT_RECORDED' && mark.stored.status !== mark.status),
    unchangedMarks: marks.filter((mark) => mark.stored?.status === mark.status).length,
  };
  const toDecide = whatToDecide(table, plan.legend, rows, columns, plan.changedMarks);
  return { ...plan, toDecide, digest: digestOf(plan, toDecide) };
}

function planColumn(meeting: TableMeeting, input: AttendanceTableInput, meetings: Meeting[]): PlannedColumn {
  const decided = input.columns.find((column) => column.label === meeting.label);
  const date = decided?.date ?? meeting.date;
  const dateKnownTo = decided?.date ? 'DAY' : meeting.dateKnownTo;
  const chosen = decided?.meetingId ? meetings.find((one) => one.id === decided.meetingId) : undefined;
  const found = chosen ?? meetings.find((one) => isSameMeeting(one, date, dateKnownTo));
  const isIgnored = decided?.ignore ?? meeting.held === false;
  const problem = isIgnored || found || date ? null : `Say which meeting '${meeting.label}' is, or leave the column out.`;
  return { label: meeting.label, date, dateKnownTo, meeting: found ?? null, isIgnored, problem };
}

/** The same day; or the same month, where the table or the register knows only the month. */
function isSameMeeting(meeting: Meeting, date: string | null, dateKnownTo: 'DAY' | 'MONTH' | null): boolean {
  if (!date) return false;
  if (meeting.dateKnownTo === 'MONTH' || dateKnownTo === 'MONTH') return meeting.date.slice(0, 7) === date.slice(0, 7);
  return meeting.date === date;
}

function planRow(row: TableRow, input: AttendanceTableInput, seats: Seat[]): PlannedRow {
  const decided = input.rows.find((one) => one.name === row.member);
  const found = matchName(row.member, seats);
  const seatOf = (id: string | null | undefined) => seats.find((seat) => seat.id === id) ?? null;
  const candidates = found.candidates.flatMap(({ id, score }) => {
    const seat = seatOf(id);
    return seat ? [{ seat, score }] : [];
  });
  const chosen = decided?.decision === 'USE_SEAT' ? seatOf(decided.seatId) : null;
  const match = matchKind(decided?.decision, chosen, found);
  const seat = match === 'NEW' || match === 'IGNORED' || match === 'NONE' ? null : (chosen ?? seatOf(found.id));
  return {
    line: row.line,
    name: row.member,
    agency: row.agency,
    match,
    score: found.score,
    seat,
    candidates,
    marks: row.marks,
    raw: row.raw,
  };
}

function matchKind(decision: string | undefined, chosen: Seat | null, found: NameMatch): MatchKind {
  if (decision === 'IGNORE') return 'IGNORED';
  if (decision === 'NEW_SEAT') return 'NEW';
  if (decision === 'USE_SEAT') return chosen ? 'CHOSEN' : 'NONE';
  return found.kind;
}

function planMarks(rows: PlannedRow[], columns: PlannedColumn[], stored: StoredMark[]): PlannedMark[] {
  const known = new Map(stored.map((mark) => [`${mark.meetingId}:${mark.seatId}`, mark]));
  return rows
    .filter((row) => row.seat || row.match === 'NEW')
    .flatMap((row) =>
      columns.flatMap((column, index) => {
        const status = row.marks[index] ?? 'NOT_RECORDED';
        if (status === 'NOT_RECORDED' || column.isIgnored || column.problem) return [];
        return [{ row, column, status, stored: known.get(`${column.meeting?.id}:${row.seat?.id}`) ?? null }];
      }),
    );
}

function whatToDecide(
  table: AttendanceTable | undefined,
  legend: PreviewLegend[],
  rows: PlannedRow[],
  columns: PlannedColumn[],
  changed: PlannedMark[],
): string[] {
  if (!table) return ['There is no attendance table in what you pasted. Copy the whole table with its header row and paste it again.'];
  const twice = rows.filter((row) => row.seat && rows.some((other) => other !== row && other.seat === row.seat));
  const locked = changed.filter((mark) => mark.column.meeting?.isSignedOff);
  const outside = rows.flatMap((row) =>
    columns
      .filter(
        (column) =>
          row.seat &&
          column.date &&
          column.dateKnownTo === 'DAY' &&
          !isActiveOn(row.seat, column.date) &&
          isMarked(row, columns.indexOf(column)),
      )
      .map((column) => ({ row, column })),
  );
  return [
    ...legend.filter((entry) => entry.needsConfirming).map((entry) => `Confirm what '${entry.symbol}' means.`),
    ...columns.flatMap((column) => column.problem ?? []),
    ...columns
      .filter((column) => column.meeting?.state === 'CANCELLED' && !column.isIgnored)
      .map((column) => `'${column.label}' was cancelled, so it takes no marks. Leave the column out.`),
    ...rows.filter((row) => row.match === 'NONE').map((row) => `Choose a seat for '${row.name}', make it a new seat, or leave it out.`),
    ...[...new Set(twice.map((row) => row.seat?.name))].map(
      (name) => `Two rows are matched to '${name}'. Choose another seat for one of them, or leave it out.`,
    ),
    ...[...new Set(locked.map((mark) => mark.column.label))].map(
      (label) => `'${label}' is signed off and the table says something else. Correct those marks with a reason, or leave the column out.`,
    ),
    ...[...new Set(outside.map(({ row }) => row.name))].map(
      (name) =>
        `'${name}' has marks on days when its seat did not exist. Change the seat's dates, choose another seat, or leave the row out.`,
    ),
  ];
}

const isMarked = (row: PlannedRow, index: number): boolean =>
  !['NOT_RECORDED', 'NOT_EXPECTED'].includes(row.marks[index] ?? 'NOT_RECORDED');

/** Changes whenever anything the import would write changes, so that what was accepted is what is written. */
function digestOf(plan: Pick<ImportPlan, 'columns' | 'rows' | 'newMarks' | 'changedMarks' | 'unchangedMarks'>, toDecide: string[]): string {
  const marks = [...plan.newMarks, ...plan.changedMarks].map((mark) => [
    mark.row.line,
    mark.column.label,
    mark.status,
    mark.stored?.version ?? 0,
  ]);
  const rows = plan.rows.map((row) => [row.line, row.name, row.match, row.seat?.id ?? null]);
  const columns = plan.columns.map((column) => [
    column.label,
    column.date,
    column.dateKnownTo,
    column.meeting?.id ?? null,
    column.isIgnored,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([rows, columns, marks, plan.unchangedMarks, toDecide]))
    .digest('hex');
}
