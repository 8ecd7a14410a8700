import type { StreamCell } from '../cells/cell-stream.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { isMark } from '../marks/is-mark.ts';
import { isFigure } from './figures.ts';
import { roleOf } from './role-words.ts';

export type Stream = readonly StreamCell[];

/** Whether a cell of a stream heads a meeting. */
export function headsMeeting(cell: StreamCell | undefined): boolean {
  return cell !== undefined && (isDateHeading(cell.text) || /^(?:meeting|mtg) ?\d{1,2}$/i.test(cell.text));
}

/** The cells of words right before a place. */
export function wordsBefore(stream: Stream, at: number, from: number): Stream {
  let start = at;
  while (start > from && isWords(stream[start - 1])) start -= 1;
  return stream.slice(start, at);
}

function isWords(cell: StreamCell | undefined): boolean {
  if (cell === undefined || cell.text === '' || isDateHeading(cell.text) || isFigure(cell.text)) return false;
  // "No." and "Representative" may also be marks.
  return !isMark(cell.text) || ['NUMBER', 'NAME', 'AGENCY'].includes(roleOf(cell.text) ?? '');
}
