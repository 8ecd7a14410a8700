import { isBlank, type Line } from '../cells/line.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { columnWord } from './column-words.ts';
import { type PlanColumns, planColumns } from './plan-columns.ts';

export interface PlanHeading {
  labels: string[];
  columns: PlanColumns;
  /** The place of its last line. */
  last: number;
}

const mostHeadingLines = 3;

/** The heading of an action plan that starts at a line, with the lines that finish it; null when none does. */
export function planHeadingAt(lines: readonly Line[], at: number): PlanHeading | null {
  const first = lines[at];
  if (first === undefined || !mayHead(first)) return null;
  const own = planColumns(first.cells);
  if (own !== null) return withSubheading(lines, at, { labels: first.cells, columns: own, last: at });
  return overSeveralLines(lines, at);
}

/** A plan's heading has no dates of its own and no numbers: those are rows. */
function mayHead({ cells }: Line): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || filled.some((cell) => cell.length > 160)) return false;
  return !filled.some((cell) => /^\d+(?:\.\d+)*\.?$/.test(cell) || (isDateHeading(cell) && columnWord(cell) === null));
}

/** "Responsible" above "officer": each column's words are read together. */
function overSeveralLines(lines: readonly Line[], at: number): PlanHeading | null {
  let labels = lines[at]?.cells ?? [];
  if (!labels.some((label) => columnWord(label) !== null)) return null;
  for (let last = at + 1; last < Math.min(lines.length, at + mostHeadingLines); last += 1) {
    const next = lines[last] as Line;
    if (isBlank(next) || !mayHead(next)) return null;
    labels = joinLabels(labels, next.cells);
    const columns = planColumns(labels);
    if (columns !== null) return { labels, columns, last };
  }
  return null;
}

/** "RAG" over "Q1 | Q2 | Q3 | Q4": short words below a heading that has room for them belong to it. */
function withSubheading(lines: readonly Line[], at: number, heading: PlanHeading): PlanHeading {
  const next = lines[at + 1];
  const above = lines[at];
  if (next === undefined || above === undefined || isBlank(next)) return heading;
  const repeats = next.cells.filter((cell, column) => cell !== '' && cell === above.cells[column]).length;
  const added = next.cells.filter((cell, column) => cell !== '' && cell !== above.cells[column]);
  const isMerged = repeats > 0 && (next.hanging ?? []).filter(Boolean).length * 2 >= next.cells.length;
  const isRest = !isMerged && added.length > 0 && added.every((cell) => cell.length <= 30) && isRestOfHeading(above.cells, next.cells);
  if (!isMerged && !isRest) return heading;
  const labels = joinLabels(above.cells, next.cells);
  const columns = planColumns(labels);
  return columns === null ? heading : { labels, columns, last: at + 1 };
}

/** The second line of a heading leaves its first columns empty and says nothing that a row would say. */
function isRestOfHeading(above: readonly string[], below: readonly string[]): boolean {
  const action = (planColumns(above) ?? []).indexOf('ACTION');
  return (below[action] ?? '') === '' && (below[0] ?? '') === '' && below.every((cell) => cell === '' || !/[.!?]$/.test(cell));
}

function joinLabels(above: readonly string[], below: readonly string[]): string[] {
  const width = Math.max(above.length, below.length);
  return Array.from({ length: width }, (_, column) => {
    const [first = '', second = ''] = [above[column], below[column]];
    return first === second ? first : [first, second].filter((part) => part !== '').join(' ');
  });
}
