import { columnCells, contentsOf } from './column-profile.ts';
import type { Grid } from './grid.ts';
import type { ReadTable } from './member-cells.ts';
import { roleOf } from './role-words.ts';
import { tidyNames } from './tidy-names.ts';

/**
 * A table with one mark to a row ("12/06/2017 | J Smith | Present"), as a database prints it. Turned into members and
 * meetings; null when the grid is not such a list.
 */
export function listOfMarks({ rows, width, heading }: Grid): ReadTable | null {
  const contents = Array.from({ length: width }, (_, column) => contentsOf(columnCells(rows, column)));
  const [date, ...otherDates] = columnsOf(contents, 'DATES');
  const [mark, ...otherMarks] = columnsOf(contents, 'MARKS');
  const texts = columnsOf(contents, 'TEXT');
  const name = texts.find((column) => roleOf(heading.labels[column] ?? '') === 'NAME') ?? texts[0];
  if (date === undefined || mark === undefined || name === undefined) return null;
  if (otherDates.length > 0 || otherMarks.length > 0 || heading.isDated.includes(true)) return null;
  const labels = distinct(columnCells(rows, date));
  const names = distinct(columnCells(rows, name));
  if (labels.length === rows.length && names.length === rows.length) return null;
  const agency = texts.find((column) => column !== name && roleOf(heading.labels[column] ?? '') === 'AGENCY');
  const members = names.map((member) => {
    const own = rows.filter(({ cells }) => cells[name] === member);
    const raw = labels.map((label) => own.find(({ cells }) => cells[date] === label)?.cells[mark] ?? '');
    return { line: own[0]?.line ?? 1, member, agency: (agency === undefined ? null : own[0]?.cells[agency]) || null, raw };
  });
  return { labels, members: tidyNames(members) };
}

function columnsOf(contents: readonly string[], wanted: string): number[] {
  return contents.flatMap((held, column) => (held === wanted ? [column] : []));
}

function distinct(cells: readonly string[]): string[] {
  return [...new Set(cells)].filter((cell) => cell !== '');
}
