import { isBlank, type Line } from '../cells/line.ts';
import { loneText } from '../cells/lone-text.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { columnWord } from './column-words.ts';
import { type PlanColumns, planColumns } from './plan-columns.ts';
import { namesPlanSection } from './plan-lines.ts';

export interface PlanHeading {
  labels: string[];
  columns: PlanColumns;
  /** The place of its last line. */
  last: number;
}

const mostHeadingLines = 3;

/** Whether a line holds names of columns and nothing else, be they those of a plan or not. */
export function namesOnlyColumns({ cells }: Line): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 2 && filled.every((cell) => columnWord(cell) !== null);
}

/** Whether what could be a heading is one inside a table: a row of short words may be mistaken for it. */
export function isHeadingAgain(labels: readonly string[], current: readonly string[]): boolean {
  const words = (texts: readonly string[]) => texts.join('|').toLowerCase().replace(/\s+/g, ' ');
  if (words(labels) === words(current)) return true;
  const filled = labels.filter((label) => label !== '');
  const known = filled.filter((label) => columnWord(label) !== null).length;
  return known > 2 && known === filled.length && filled.every((label) => !/^\p{Ll}/u.test(label));
}

/** The heading of an action plan that starts at a line, with the lines that finish it; null when none does. */
export function planHeadingAt(lines: readonly Line[], at: number): PlanHeading | null {
  const first = lines[at];
  if (first === undefined || !first.cells.some((cell) => columnWord(cell) !== null) || !mayHead(first)) return null;
  // "Priority 1: Leadership" merged over the whole table stands above its heading.
  if (namesPlanSection(loneText(first) ?? '')) return null;
  const own = planColumns(first.cells);
  if (own !== null) return withSubheading(lines, at, { labels: first.cells, columns: own, last: at });
  return overSeveralLines(lines, at);
}

/** A plan's heading has no dates of its own and no numbers: those are rows. */
function mayHead({ cells }: Line): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || filled.some((cell) => cell.length > 160 || /^\d+(?:\.\d+)*\.?$/.test(cell))) return false;
  return !filled.some((cell) => columnWord(cell) === null && isDateHeading(cell));
}

/** "Responsible" above "officer": each column's words are read together. */
function overSeveralLines(lines: readonly Line[], at: number): PlanHeading | null {
  let labels = lines[at]?.cells ?? [];
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
  const added = next.cells.filter((cell, column) => cell !== '' && cell !== above.cells[column]);
  if (added.length === 0 || added.some((cell) => cell.length > 30)) return heading;
  const isMerged = next.hanging?.[heading.columns.indexOf('ACTION')] === true;
  if (!isMerged && !isRestOfHeading(above.cells, next.cells)) return heading;
  const labels = joinLabels(above.cells, next.cells);
  const columns = planColumns(labels);
  return columns === null ? heading : { labels, columns, last: at + 1 };
}

/** The second line of a heading leaves its first columns empty and says nothing that a row would say. */
function isRestOfHeading(above: readonly string[], below: readonly string[]): boolean {
  const action = (planColumns(above) ?? []).indexOf('ACTION');
  return (below[action] ?? '') === '' && (below[0] ?? '') === '' && below.every((cell) => cell === '' || !/[.!?]$/.test(cell));
}

/** Under words that stand over several columns, a column's own name tells more: "Responsibility" over "Lead | Partners". */
function joinLabels(above: readonly string[], below: readonly string[]): string[] {
  const width = Math.max(above.length, below.length);
  return Array.from({ length: width }, (_, column) => {
    const [first = '', second = ''] = [above[column], below[column]];
    const isShared = first !== '' && (above[column - 1] === first || above[column + 1] === first);
    if (first === second || (isShared && columnWord(second) !== null)) return second;
    return [first, second].filter((part) => part !== '').join(' ');
  });
}
