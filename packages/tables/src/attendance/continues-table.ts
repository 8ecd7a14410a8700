import type { Layout, Line } from '../cells/line.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { roleOf } from './role-words.ts';
import type { Section } from './section.ts';

/** A line of words that looks like a heading but is a row of the table above it, its marks all blank. */
export function belongsToTable(line: Line, section: Section, layout: Layout): boolean {
  const isDated = dateColumns(section.head).size > 0;
  if (!isDated) return isDateHeading(line.cells[0] ?? '');
  if (layout === 'SPACES' && line.cells.length <= 2) return !line.cells.some(isDateHeading);
  return isRowWithoutMarks(line, section.head);
}

/** Names in the columns for names, nothing in the columns for meetings. */
export function isRowWithoutMarks(line: Line, head: readonly Line[]): boolean {
  const columns = dateColumns(head);
  if (columns.size === 0 || line.cells.length <= Math.min(...columns)) return false;
  const named = line.cells.filter((cell, column) => cell !== '' && !columns.has(column));
  const isEmptyOfMarks = [...columns].every((column) => (line.cells[column] ?? '') === '');
  return isEmptyOfMarks && named.length > 0 && !named.every((cell) => roleOf(cell) !== null && cell.split(' ').length < 3);
}

export function isRepeatedHeading(line: Line, section: Section): boolean {
  const words = (cells: readonly string[]) => cells.join('|').toLowerCase();
  return section.head.some((head) => words(head.cells) === words(line.cells));
}

function dateColumns(head: readonly Line[]): Set<number> {
  const columns = new Set<number>();
  for (const { cells } of head) {
    cells.forEach((cell, column) => {
      if (column > 0 && isDateHeading(cell)) columns.add(column);
    });
  }
  return columns;
}
