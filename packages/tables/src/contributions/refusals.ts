import type { Layout } from '../cells/line.ts';
import { unitOf } from '../plans/refusals.ts';
import type { TableProblem } from '../table-problem.ts';

export { refuseWidth, tooManyRows, type Unit, unitOf } from '../plans/refusals.ts';

/** Sentences about one table, each of which names the line and the partner. */
export class Sentences {
  private readonly layout: Layout;

  constructor(layout: Layout) {
    this.layout = layout;
  }

  about(line: number, name: string, rest: string): TableProblem {
    const where = `${unitOf(this.layout)} ${line}${name === '' ? '' : `, ‘${shorten(name)}’,`}`;
    return { line, message: `${where} ${rest}` };
  }
}

export const general = (message: string): TableProblem => ({ line: null, message });

export const looksLikeAttendance =
  'This looks like an attendance table and not a contribution table. Paste it where attendance is imported.';

export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
