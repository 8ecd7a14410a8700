import { yearsInText } from '../dates/years-in-text.ts';
import { isMark } from '../marks/is-mark.ts';
import { namesAcross } from './names-across.ts';
import { roleOf } from './role-words.ts';
import { headsMeeting, type Stream, wordsBefore } from './stream-cells.ts';

/** The heading of a table in a stream of cells, and what it says about the rows that follow. */
export interface StreamHeading {
  /** Where its cells begin in the stream, and where the first row does. */
  start: number;
  end: number;
  line: number;
  cells: string[];
  /** Columns of names before the marks. */
  labels: number;
  /** Cells after the names in a full row. */
  values: number;
  /** The rows are meetings: each starts with its date. */
  isDateFirst: boolean;
  /** The first column counts the rows. */
  isNumbered: boolean;
}

export function streamHeadings(stream: Stream): StreamHeading[] {
  const found: StreamHeading[] = [];
  for (let at = 0; at < stream.length; at += 1) {
    if (!headsMeeting(stream[at])) continue;
    let end = at + 1;
    while (headsMeeting(stream[end])) end += 1;
    const current = found.at(-1);
    const words = wordsBefore(stream, at, current?.end ?? 0);
    const heading = isRowOf(current, end - at, words) ? null : readHeadingAt(stream, at, end, words);
    if (heading !== null) found.push(heading);
    at = heading === null ? end - 1 : heading.end - (heading.isDateFirst ? 0 : 1);
  }
  return found;
}

/** Dates inside a table: a meeting that starts a row, or the dates of somebody's term of office. */
function isRowOf(current: StreamHeading | undefined, dates: number, words: Stream): boolean {
  if (current === undefined) return false;
  if (current.isDateFirst) return words.length < 2;
  return dates < 2 || (dates < current.cells.length - current.labels && !words.some(({ text }) => roleOf(text) !== null));
}

function readHeadingAt(stream: Stream, at: number, end: number, words: Stream): StreamHeading | null {
  const isDateFirst = end - at === 1 && isMark(stream[end]?.text ?? '');
  return isDateFirst ? namesAcross(stream, at, words) : datesAcross(stream, at, end, words);
}

/** "Attendance at meetings of the governing body 2021-22" is a title, though "body" may head a column. */
function namesYears(text: string): boolean {
  return text.split(' ').length > 3 && yearsInText(text) !== null;
}

function datesAcross(stream: Stream, at: number, end: number, words: Stream): StreamHeading {
  const heads = words.slice(words.findLastIndex(({ text }) => roleOf(text) === null || namesYears(text)) + 1);
  let last = end;
  while (roleOf(stream[last]?.text ?? '') === 'TOTAL') last += 1;
  const values = stream.slice(at, last);
  return {
    start: at - heads.length,
    end: last,
    line: heads[0]?.line ?? stream[at]?.line ?? 1,
    cells: [...(heads.length === 0 ? [''] : heads.map(({ text }) => text)), ...values.map(({ text }) => text)],
    labels: Math.max(1, heads.length),
    values: values.length,
    isDateFirst: false,
    isNumbered: roleOf(heads[0]?.text ?? '') === 'NUMBER',
  };
}
