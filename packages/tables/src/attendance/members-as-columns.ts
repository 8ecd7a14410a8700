import type { Line } from '../cells/line.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import type { TableProblem } from '../table-problem.ts';
import { columnCells, contentsOf } from './column-profile.ts';
import type { Grid } from './grid.ts';
import type { ReadTable } from './member-cells.ts';
import { refuseHeading, type Wording } from './refusals.ts';
import { roleOf } from './role-words.ts';
import { tidyNames } from './tidy-names.ts';
import { isTotalsRow } from './totals-row.ts';

/** Reads a grid whose rows are meetings and whose columns are members. */
export function membersAsColumns(grid: Grid, head: readonly Line[], wording: Wording): ReadTable & { problems: TableProblem[] } {
  const labelled = labelColumns(grid);
  const names = nameLine(head, grid.width);
  const agencies = agencyLine(head, grid.width);
  const meetings = grid.rows
    .map((row) => ({
      row,
      label: labelled
        .map((column) => row.cells[column] ?? '')
        .filter((cell) => cell !== '')
        .join(' '),
    }))
    .filter(({ row, label }) => isMeeting(label, row.cells.slice(labelled.length)));
  const columns = Array.from({ length: grid.width }, (_, column) => column).filter(
    (column) => !labelled.includes(column) && isMember(grid, column, names),
  );
  const line = head[0]?.number ?? 1;
  const members = columns.map((column) => ({
    line,
    member: names[column] || `Column ${column + 1}`,
    agency: agencies?.[column] || null,
    raw: meetings.map(({ row }) => row.cells[column] ?? ''),
  }));
  const nameless = columns.filter((column) => !names[column]).length;
  return {
    labels: meetings.map(({ label }) => label),
    members: tidyNames(members),
    problems: nameless === 0 ? [] : [refuseHeading(line, nameless, wording)],
  };
}

/** The date, and what stands beside it on the left: the name of the committee, a number. */
function labelColumns({ rows, width, heading }: Grid): number[] {
  const columns = Array.from({ length: width }, (_, column) => column);
  const firstMarks = columns.findIndex((column) => column > 0 && contentsOf(columnCells(rows, column)) === 'MARKS');
  const before = columns.slice(0, firstMarks === -1 ? 1 : firstMarks);
  const telling = before.filter((column) => column === 0 || ['TEXT', 'DATES'].includes(contentsOf(columnCells(rows, column))));
  const wanted = telling.filter((column) => !['NUMBER', 'OTHER'].includes(roleOf(heading.labels[column] ?? '') ?? ''));
  return wanted.length > 0 ? wanted : [0];
}

function isMeeting(label: string, cells: readonly string[]): boolean {
  if (label === '' || isTotalsRow(label, cells)) return false;
  return isDateHeading(label) || cells.some((cell) => cell !== '');
}

function isMember({ rows }: Grid, column: number, names: readonly string[]): boolean {
  const held = contentsOf(columnCells(rows, column));
  const role = roleOf(names[column] ?? '');
  if (held === 'BLANK') return (names[column] ?? '') !== '' && role !== 'TOTAL';
  return held === 'MARKS' && !(role === 'TOTAL' && /quor|total|%/i.test(names[column] ?? ''));
}

/** Names broken over two lines of the heading are put together; a line of agencies or of roles is not a name. */
function nameLine(head: readonly Line[], width: number): string[] {
  const lines = head.filter(
    ({ cells }) => !['AGENCY', 'OTHER'].includes(lineRole(cells)) && new Set(cells.slice(1).filter((cell) => cell !== '')).size > 1,
  );
  // "Seat holder | Director | Chief Nurse" below the names is a line of its own, and no second half of the names.
  const corner = lines.find(({ cells }) => cells[0] !== '');
  const named = lines.filter((line) => line === corner || line.cells[0] === '' || line.cells[0] === corner?.cells[0]);
  const used = named.length > 0 ? named : head.slice(-1);
  return Array.from({ length: width }, (_, column) =>
    [...new Set(used.map(({ cells }) => cells[column] ?? ''))].filter((cell) => cell !== '').join(' '),
  );
}

function agencyLine(head: readonly Line[], width: number): string[] | null {
  const line = head.find(({ cells }) => lineRole(cells) === 'AGENCY');
  if (line === undefined || head.length < 2) return null;
  let last = '';
  return Array.from({ length: width }, (_, column) => {
    if (column > 0) last = line.cells[column] || last;
    return last;
  });
}

function lineRole(cells: readonly string[]): string {
  return roleOf(cells[0] ?? '') ?? '';
}
