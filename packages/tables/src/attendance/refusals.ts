import type { Layout } from '../cells/line.ts';
import type { TableProblem } from '../table-problem.ts';
import type { Orientation } from './attendance-table.ts';

/** What a table calls its lines and columns in the sentences about it. */
export interface Wording {
  unit: 'Line' | 'Row';
  columns: 'meeting' | 'member';
}

export function wordingOf(layout: Layout, orientation: Orientation): Wording {
  return { unit: layout === 'HTML' ? 'Row' : 'Line', columns: orientation === 'MEMBERS_AS_ROWS' ? 'meeting' : 'member' };
}

export function refuseWidth(line: number, label: string, marks: number, columns: number, { unit, columns: what }: Wording): TableProblem {
  const found = `${unit} ${line}, '${shorten(label)}', has ${counted(marks, 'mark')} but the table has ${counted(columns, what)}.`;
  return { line, message: `${found} Correct the ${unit.toLowerCase()} and paste again, or leave the row out.` };
}

export function refuseNameless(line: number, { unit }: Wording): TableProblem {
  return { line, message: `${unit} ${line} has marks but no name before them. Add the name and paste again, or leave the row out.` };
}

export function refuseHeading(line: number, nameless: number, { unit }: Wording): TableProblem {
  const found = `${unit} ${line} is the heading, but ${nameless} of its columns ${nameless === 1 ? 'has' : 'have'} no name of their own.`;
  return { line, message: `${found} Put a tab between the names and paste again.` };
}

export function leftOut(line: number, label: string, { unit }: Wording): TableProblem {
  const found = `${unit} ${line}, '${shorten(label)}', has no marks and was left out as a heading.`;
  return { line, message: `${found} If it is a member, add its marks and paste again.` };
}

/** Where empty cells leave no trace but every row stops at the same place: the last meetings have no marks yet. */
export function stoppedAlike(marks: number, columns: number, { columns: what }: Wording): TableProblem {
  const found = `Every row has ${counted(marks, 'mark')} but the table has ${counted(columns, what)}.`;
  return { line: null, message: `${found} They were read as the first ${counted(marks, what)}; check them before importing.` };
}

export function tooManyRows(line: number): TableProblem {
  return { line, message: 'The table has more than 1,000 rows. Only the first 1,000 were read. Copy the rest on its own.' };
}

export function noHeading(line: number): TableProblem {
  return {
    line,
    message:
      'The table has no heading row with the dates of its meetings. Copy it with its heading and paste again, or choose the dates before importing.',
  };
}

export function shorten(label: string): string {
  return label.length > 60 ? `${label.slice(0, 59)}…` : label;
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
