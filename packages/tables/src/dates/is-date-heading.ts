import { readDate } from './read-date.ts';
import { isTemplateDate } from './template-date.ts';

const known = new Map<string, boolean>();

/** Whether a cell can head a meeting: a date in any form, or the template of one. "3/4" alone is not enough. */
export function isDateHeading(cell: string): boolean {
  if (cell.length < 2 || cell.length > 120) return false;
  const before = known.get(cell);
  if (before !== undefined) return before;
  const reading = readDate(cell);
  const answer = (reading !== null && !reading.isWeak) || isTemplateDate(cell);
  if (known.size < 5_000) known.set(cell, answer);
  return answer;
}
