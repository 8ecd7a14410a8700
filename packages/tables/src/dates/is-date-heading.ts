import { monthPattern } from './month-names.ts';
import { readDate } from './read-date.ts';
import { isTemplateDate } from './template-date.ts';

const mayBeDate = new RegExp(`\\d|${monthPattern}|dd|mm|yy`, 'i');

/** Whether a cell can head a meeting: a date in any form, or the template of one. "3/4" alone is not enough. */
export function isDateHeading(cell: string): boolean {
  if (cell.length < 2 || cell.length > 120 || !mayBeDate.test(cell)) return false;
  const reading = readDate(cell);
  return (reading !== null && !reading.isWeak) || isTemplateDate(cell);
}
