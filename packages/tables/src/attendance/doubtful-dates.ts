import type { ColumnDate } from '../dates/column-dates.ts';
import type { TableProblem } from '../table-problem.ts';
import { shorten } from './refusals.ts';

/** Headings that look like dates but leave something open. */
export function doubtfulDates(labels: readonly string[], dates: readonly ColumnDate[], line: number): TableProblem[] {
  const named = (doubt: ColumnDate['doubt']) =>
    labels.filter((_, column) => dates[column]?.doubt === doubt).map((label) => `'${shorten(label)}'`);
  const sentences = [
    sentence(
      named('NO_SUCH_DAY'),
      (all) => `${all} cannot be read as a date, day first. Correct the heading and paste again, or choose the date before importing.`,
    ),
    sentence(
      named('MONTH_FIRST'),
      (all) => `${all} seems to be written month first. Write the day first and paste again, or choose the date before importing.`,
    ),
    sentence(
      named('NO_YEAR'),
      (all) => `${all} has no year, and no title gives one. Add the year to the heading or the title and paste again.`,
    ),
    sentence(
      named('QUARTER'),
      (all) => `${all} names a quarter, so its first month was taken. Choose the date of the meeting before importing.`,
    ),
  ];
  return sentences.flatMap((message) => (message === null ? [] : [{ line, message }]));
}

function sentence(labels: readonly string[], say: (all: string) => string): string | null {
  if (labels.length === 0) return null;
  return say(`The heading ${labels.slice(0, 6).join(', ')}`.replace(/^The heading (?=.*',)/, 'Each of the headings '));
}
