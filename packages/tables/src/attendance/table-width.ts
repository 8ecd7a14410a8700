import type { Line } from '../cells/line.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { isMark } from '../marks/is-mark.ts';
import { roleOf } from './role-words.ts';
import type { Section } from './section.ts';

/** How many cells a full row has: what the heading has, unless most rows agree on more. */
export function tableWidth(section: Section): number {
  const heads = section.head.map(usedWidth);
  const headWidth = Math.max(0, ...heads);
  const common = mostCommon(section.body.filter(({ kind }) => kind === 'ROW').map(({ line }) => usedWidth(line)));
  if (headWidth === 0) return common;
  return isHeadingShifted(section, headWidth, common) ? headWidth + 1 : Math.max(headWidth, extraColumns(section, headWidth));
}

/** Web pages drop an empty first cell: "June | Sept" above "Police | ✓ | ✓". */
export function isHeadingShifted(section: Section, headWidth: number, common: number): boolean {
  if (common !== headWidth + 1) return false;
  const first = section.head.map(({ cells }) => cells[0] ?? '').find((cell) => cell !== '') ?? '';
  const isBodyDated = section.body.some(({ line }) => isDateHeading(line.cells[0] ?? ''));
  return isDateHeading(first) || (isBodyDated && roleOf(first) === null);
}

export function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return Math.max(0, ...[...counts].filter(([, count]) => count === most).map(([number]) => number));
}

export function usedWidth({ cells }: Line): number {
  return cells.findLastIndex((cell) => cell !== '') + 1;
}

/** Columns beyond the heading that hold no marks (a total without a heading) belong to the table all the same. */
function extraColumns(section: Section, headWidth: number): number {
  const rows = section.body.filter(({ kind }) => kind === 'ROW').map(({ line }) => line);
  const width = mostCommon(rows.map(usedWidth));
  const areExtra = rows.filter((line) => line.cells.length >= width && !line.cells.slice(headWidth).some((cell) => isMark(cell)));
  return width > headWidth && areExtra.length * 2 > rows.length ? width : headWidth;
}
