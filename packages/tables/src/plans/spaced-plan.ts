import { cleanCell } from '../cells/clean-text.ts';
import type { Line } from '../cells/line.ts';
import { physicalLines } from '../cells/plain-lines.ts';
import { cutAtGaps } from '../cells/space-lines.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { colourOf } from '../ratings/rating-words.ts';
import { isRating } from '../ratings/read-rating.ts';
import { columnWord, type PlanColumn } from './column-words.ts';
import { type PlanColumns, planColumns } from './plan-columns.ts';
import { namesPlanSection } from './plan-lines.ts';
import { isReference } from './split-reference.ts';

interface Spot {
  text: string;
  start: number;
  end: number;
}

interface SpacedHeading {
  labels: string[];
  starts: number[];
  columns: PlanColumns;
  last: number;
}

const mostHeadingLines = 4;

/** Text of a PDF whose columns stand under each other: each piece goes to the column it stands under. */
export function spacedPlanLines(text: string): Line[] {
  const printed = physicalLines(text).map(spotsOf);
  const lines: Line[] = [];
  let heading: SpacedHeading | null = null;
  let row: Line | null = null;
  let isAfterGap = false;
  for (let at = 0; at < printed.length; at += 1) {
    const spots = printed[at] as Spot[];
    const number = at + 1;
    if (spots.length === 0) {
      isAfterGap = true;
      continue;
    }
    const next = headingAt(printed, at);
    if (next !== null) {
      heading = next;
      row = null;
      lines.push({ number, cells: next.labels, ruled: true });
      at = next.last;
    } else if (heading === null || isLoose(spots, heading)) {
      row = null;
      lines.push({ number, cells: [spots.map((spot) => spot.text).join(' ')], ruled: false });
    } else {
      const cells = placeSpots(spots, heading);
      if (row === null || startsRow(cells, row.cells, heading.columns, isAfterGap)) {
        row = { number, cells, ruled: true };
        lines.push(row);
      } else row.cells = row.cells.map((cell, column) => [cell, cells[column] ?? ''].filter((part) => part !== '').join('\n'));
    }
    isAfterGap = false;
  }
  return lines;
}

function spotsOf(line: string): Spot[] {
  return cutAtGaps(line)
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, start }) => ({ text: cleanCell(text), start, end: start + text.length }));
}

/** A heading may take several lines: words under a word belong to it, as long as they leave it what it is. */
function headingAt(printed: readonly (readonly Spot[])[], at: number): SpacedHeading | null {
  let heads = [...(printed[at] ?? [])];
  if (heads.length < 2 || !heads.every(({ text }) => mayHead(text))) return null;
  let found: SpacedHeading | null = null;
  for (let last = at; last < Math.min(printed.length, at + mostHeadingLines); last += 1) {
    const spots = printed[last] ?? [];
    if (last > at) {
      if (spots.length === 0 || spots.length > heads.length || !spots.every(({ text }) => mayHead(text) && text.length <= 30)) break;
      heads = mergeSpots(heads, spots);
    }
    const labels = heads.map(({ text }) => text);
    const columns = heads.length < 3 ? null : planColumns(labels);
    if (found !== null && columns?.join() !== found.columns.join()) break;
    if (columns !== null) found = { labels, columns, starts: heads.map(({ start }) => start), last };
  }
  return found;
}

function mayHead(text: string): boolean {
  if (
    text.length > 60 ||
    isReference(text) ||
    (namesPlanSection(text) && /[\d:]/.test(text)) ||
    /[.;]$/.test(text) ||
    /^page \d/i.test(text)
  )
    return false;
  return colourOf(text) === null && (!isDateHeading(text) || columnWord(text) !== null);
}

function mergeSpots(heads: readonly Spot[], below: readonly Spot[]): Spot[] {
  const merged = heads.map((head) => ({ ...head }));
  for (const spot of below) {
    const under = merged.find((head) => spot.start < head.end + 1 && head.start < spot.end + 1);
    if (under === undefined) merged.push({ ...spot });
    else {
      under.text = `${under.text} ${spot.text}`;
      under.start = Math.min(under.start, spot.start);
      under.end = Math.max(under.end, spot.end);
    }
  }
  return merged.sort((one, other) => one.start - other.start);
}

/** A heading inside the table, or words that run across its columns. */
function isLoose(spots: readonly Spot[], { starts }: SpacedHeading): boolean {
  const [only] = spots;
  if (spots.length !== 1 || only === undefined) return false;
  const width = starts.filter((start) => start > only.start + 2 && start < only.end - 2).length;
  return namesPlanSection(only.text) || width >= 2 || /^page \d/i.test(only.text);
}

function placeSpots(spots: readonly Spot[], { starts, labels }: SpacedHeading): string[] {
  const cells = labels.map(() => '');
  for (const spot of spots) {
    const column = columnOf(spot, starts);
    cells[column] = [cells[column], spot.text].filter((part) => part !== '').join(' ');
  }
  return cells;
}

/** The column under which most of the piece stands. */
function columnOf({ start, end }: Spot, starts: readonly number[]): number {
  const shared = starts.map((from, column) => {
    const to = starts[column + 1] ?? Number.POSITIVE_INFINITY;
    return Math.min(end, to) - Math.max(start, column === 0 ? 0 : from);
  });
  return shared.indexOf(Math.max(...shared));
}

/** A row begins with its number; failing numbers, after a gap, or with a date or a rating where the row above has one. */
function startsRow(cells: readonly string[], above: readonly string[], columns: PlanColumns, isAfterGap: boolean): boolean {
  const at = columns.indexOf('REFERENCE');
  if (at !== -1 && (above[at] ?? '') !== '') return isReference(cells[at] ?? '');
  const filled = cells.filter((cell) => cell !== '').length;
  if (isAfterGap && filled > 1) return true;
  const isTyped = (column: PlanColumn | null, cell: string) =>
    (column === 'DUE' && isDateHeading(cell)) || ((column === 'RATING' || column === 'PERCENTAGE') && isRating(cell));
  return filled > 1 && cells.some((cell, column) => isTyped(columns[column] ?? null, cell) && (above[column] ?? '') !== '');
}
