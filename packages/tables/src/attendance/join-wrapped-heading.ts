import { type Line, type Sheet, textOf } from '../cells/line.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { monthPattern } from '../dates/month-names.ts';
import { attendanceValues } from './attendance-values.ts';
import { roleOf } from './role-words.ts';
import { countValues } from './spaced-columns.ts';

const longestHeading = 24;
const datePart = new RegExp(`^(?:(?:${monthPattern})[a-z]*\\.?|\\d{1,4}(?:st|nd|rd|th)?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4})$`, 'i');

/**
 * "Agency June", "2016", "Sept", "2016": copied from a PDF, a heading of narrow columns comes with one piece to a line.
 * Its lines are joined where together they give as many dates as the first row below has marks.
 */
export function joinWrappedHeading({ layout, lines }: Pick<Sheet, 'layout' | 'lines'>): Line[] {
  if (layout !== 'SPACES') return [...lines];
  const end = lines.findIndex(({ cells }) => countValues(cells) > 1 && countValues(cells) < cells.length);
  const marks = countValues(lines[end]?.cells ?? []);
  let start = end;
  while (start > 0 && end - start < longestHeading && isPiece(lines[start - 1] as Line)) start -= 1;
  const pieces = lines.slice(start, Math.max(start, end));
  if (pieces.length < 2 || pieces.some(({ cells }) => cells.filter(isDateHeading).length >= marks)) return [...lines];
  const cells = attendanceValues.cutLine(pieces.map(textOf).join(' '));
  if (cells.filter(isDateHeading).length !== marks) return [...lines];
  return [...lines.slice(0, start), { number: pieces[0]?.number ?? 1, cells, ruled: true }, ...lines.slice(end)];
}

/** A line of nothing but parts of dates and names of columns. */
function isPiece(line: Line): boolean {
  const words = textOf(line).split(' ');
  return words.length <= 8 && words.every((word) => datePart.test(word) || roleOf(word) !== null);
}
