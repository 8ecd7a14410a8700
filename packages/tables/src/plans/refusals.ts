import type { Layout } from '../cells/line.ts';
import type { TableProblem } from '../table-problem.ts';

/** What a table calls its lines in the sentences about it. */
export type Unit = 'Line' | 'Row';

export function unitOf(layout: Layout): Unit {
  return layout === 'HTML' ? 'Row' : 'Line';
}

export function refuseWidth(line: number, action: string, found: number, width: number, unit: Unit): TableProblem {
  const count = `${unit} ${line}, '${shorten(action)}', has ${counted(found, 'cell')} but the table has ${counted(width, 'column')}.`;
  return { line, message: `${count} Correct the ${unit.toLowerCase()} and paste again, or leave the row out.` };
}

export function refuseNameless(line: number, unit: Unit): TableProblem {
  return { line, message: `${unit} ${line} has no action and was left out. Add the action and paste again if it is one.` };
}

export function leftOutColumn(line: number, label: string): TableProblem {
  return { line, message: `The column '${shorten(label)}' was left out: an action has no place for it.` };
}

export function doubtfulDate(line: number, action: string, raw: string, unit: Unit): TableProblem {
  const found = `${unit} ${line}, '${shorten(action)}', has the date '${shorten(raw)}', which is not in the calendar.`;
  return { line, message: `${found} It was read without a date; correct it before importing.` };
}

export function monthFirst(raw: string): TableProblem {
  const found = `The dates of this plan seem to be written month first, as '${shorten(raw)}' is.`;
  return { line: null, message: `${found} They were read without a date; write the day first and paste again.` };
}

export function tooManyRows(line: number): TableProblem {
  return { line, message: 'The table has more than 1,000 rows. Only the first 1,000 were read. Copy the rest on its own.' };
}

export function noActionColumn(line: number): TableProblem {
  return {
    line,
    message: "The table has no column that can hold the actions. Give one column the heading 'Action' or 'Recommendation' and paste again.",
  };
}

export const looksLikeAttendance = 'This looks like an attendance table and not an action plan. Paste it where attendance is imported.';

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
