import type { TableProblem } from '../table-problem.ts';
import { columnRoles } from './column-roles.ts';
import type { Grid, GridRow } from './grid.ts';
import type { MemberCells, ReadTable } from './member-cells.ts';
import { leftOut, refuseNameless, type Wording } from './refusals.ts';
import { tidyNames } from './tidy-names.ts';
import { isTotalsRow } from './totals-row.ts';

/** Reads a grid whose rows are members and whose columns are meetings. */
export function membersAsRows(grid: Grid, wording: Wording): ReadTable & { problems: TableProblem[] } {
  const { meetings, member, agency } = columnRoles(grid);
  const problems: TableProblem[] = [];
  const members: MemberCells[] = [];
  const isPrintedOnce = agency !== null && member !== null && agency < member && !isPrintedAgain(grid.rows, agency);
  let lastAgency = '';
  for (const row of grid.rows) {
    const raw = meetings.map((column) => row.cells[column] ?? '');
    const printed = agency === null ? '' : (row.cells[agency] ?? '');
    const name = (member === null ? '' : (row.cells[member] ?? '')) || printed;
    if (isNoMember(row, name, raw, grid)) continue;
    if (isGroupHeading(name, raw)) {
      problems.push(leftOut(row.line, name, wording));
      continue;
    }
    if (name === '') {
      problems.push(refuseNameless(row.line, wording));
      continue;
    }
    // An agency printed once, over a merged cell before the names, stands for the rows below it too.
    lastAgency = printed || (isPrintedOnce ? lastAgency : '');
    members.push({ line: row.line, member: name, agency: lastAgency || null, raw });
  }
  const labels = meetings.map((column, index) => grid.heading.labels[column] || `Meeting ${index + 1}`);
  return { labels, members: tidyNames(members), problems };
}

/** A table that prints an agency on each of its rows leaves it out only where there is none. */
function isPrintedAgain(rows: readonly GridRow[], agency: number): boolean {
  return rows.some(({ cells }, at) => at > 0 && cells[agency] !== '' && cells[agency] === rows[at - 1]?.cells[agency]);
}

function isNoMember(row: GridRow, name: string, raw: readonly string[], { heading }: Grid): boolean {
  const label = name || (row.cells.find((cell) => cell !== '' && !raw.includes(cell)) ?? '');
  const isHeadingAgain = row.cells.every((cell, column) => cell === '' || cell === heading.labels[column]);
  const isWithoutMarks = raw.every((cell) => cell === '');
  if (isWithoutMarks && isNote(label)) return true;
  return isHeadingAgain || isTotalsRow(label, raw) || (name === '' && isWithoutMarks);
}

function isNote(text: string): boolean {
  return /^(?:notes?|n\.?b\.?|source|key)(?!\p{L})/iu.test(text) || (text.length > 80 && text.endsWith('.'));
}

// "Statutory partners", "Lay members": a heading inside the table, in the plural and without a single mark.
const groupName = /(?:partners|agencies|members|governors|trustees|organisations|observers|advisers|representatives|directors|sector)$/i;

function isGroupHeading(name: string, raw: readonly string[]): boolean {
  return groupName.test(name) && raw.every((cell) => cell === '');
}
