import { readDate } from '../dates/read-date.ts';
import { type Contents, columnCells, contentsOf } from './column-profile.ts';
import type { Grid } from './grid.ts';
import { type Role, roleOf } from './role-words.ts';
import { isTotalsRow } from './totals-row.ts';

export interface ColumnRoles {
  meetings: number[];
  member: number | null;
  agency: number | null;
}

type ColumnUse = Role | 'TEXT' | 'IGNORED';

/** Which columns are meetings, which names the member and which the agency, by their headings and their contents. */
export function columnRoles({ heading, rows: all, width }: Grid): ColumnRoles {
  const rows = all.filter(({ cells }) => !isTotalsRow(cells.find((cell) => cell !== '') ?? '', cells.slice(1)));
  const contents = Array.from({ length: width }, (_, column) => contentsOf(columnCells(rows, column)));
  const firstDated = heading.isDated.indexOf(true);
  const hasCounts = contents.some((held, column) => held === 'FIGURES' && heading.isDated[column] === true);
  const uses = contents.map((held, column) => {
    const label = heading.labels[column] ?? '';
    // Under "Absent", 0 and 1 count meetings; beside "3" and "2" under the other dates they count people.
    const mayCount = firstDated === -1 ? roleOf(label) === 'TOTAL' : hasCounts;
    if (mayCount && columnCells(rows, column).every((cell) => /^\d*$/.test(cell))) return 'TOTAL';
    return useOf(label, heading.isDated[column] === true, held, column, firstDated);
  });
  const meetings = uses.flatMap((use, column) => (use === 'MEETING' ? [column] : []));
  return { meetings, ...namesAmong(uses, rows) };
}

function useOf(label: string, isDated: boolean, held: Contents, column: number, firstDated: number): ColumnUse {
  if (isDated || (held === 'MARKS' && readDate(label)?.isWeak === true))
    return held === 'FIGURES' || held === 'DATES' ? 'TOTAL' : 'MEETING';
  const role = roleOf(label);
  const isOnlyMeeting = firstDated === -1 && held === 'MARKS' && column > 0 && (role === 'TOTAL' || role === 'MEETING');
  if (isOnlyMeeting) return 'MEETING';
  if (role !== null && role !== 'MEETING') return role;
  if (held === 'FIGURES') return column === 0 ? 'NUMBER' : 'TOTAL';
  if (held === 'TEXT') return 'TEXT';
  if (held === 'DATES') return 'OTHER';
  const isAmongMeetings = firstDated === -1 ? held === 'MARKS' && column > 0 : column > firstDated && (held === 'MARKS' || label !== '');
  return isAmongMeetings ? 'MEETING' : column === 0 ? 'TEXT' : 'IGNORED';
}

function namesAmong(uses: readonly ColumnUse[], rows: Grid['rows']): Pick<ColumnRoles, 'member' | 'agency'> {
  const find = (use: ColumnUse) => {
    const column = uses.findIndex((held, at) => held === use && columnCells(rows, at).some((cell) => cell !== ''));
    return column === -1 ? null : column;
  };
  const agency = find('AGENCY');
  const name = find('NAME') ?? find('TEXT') ?? find('INITIALS');
  if (agency === null) return withoutAgency(uses, rows, name ?? find('OTHER'));
  const role = repeats(columnCells(rows, agency)) ? find('OTHER') : null;
  const member = name ?? role;
  return member === null ? { member: agency, agency: null } : { member, agency };
}

/** Two columns of names without headings: the one that repeats itself is the agency. */
function withoutAgency(uses: readonly ColumnUse[], rows: Grid['rows'], name: number | null): Pick<ColumnRoles, 'member' | 'agency'> {
  const [first, second] = uses.flatMap((use, column) => (use === 'TEXT' ? [column] : []));
  const isPair = first !== undefined && second !== undefined && name === first && !uses.includes('NAME');
  if (!isPair || !repeats(columnCells(rows, first)) || repeats(columnCells(rows, second))) return { member: name, agency: null };
  return { member: second, agency: first };
}

function repeats(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return new Set(filled).size < filled.length || filled.length < cells.length;
}
