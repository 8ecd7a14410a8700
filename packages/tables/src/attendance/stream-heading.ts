import { isDateHeading } from '../dates/is-date-heading.ts';
import { isMark } from '../marks/is-mark.ts';
import type { StreamCell } from './cell-stream.ts';
import { isFigure } from './figures.ts';
import { roleOf } from './role-words.ts';
import { mostCommon } from './table-width.ts';

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

type Stream = readonly StreamCell[];

export function streamHeadings(stream: Stream): StreamHeading[] {
  const found: StreamHeading[] = [];
  for (let at = 0; at < stream.length; at += 1) {
    if (!isHead(stream[at])) continue;
    let end = at + 1;
    while (isHead(stream[end])) end += 1;
    const current = found.at(-1);
    const names = namesBefore(stream, at, current?.end ?? 0);
    const heading = isRowOf(current, end - at, names) ? null : readHeadingAt(stream, at, end, names);
    if (heading !== null) found.push(heading);
    at = (heading?.end ?? end) - 1;
    if (heading?.isDateFirst) at = heading.end;
  }
  return found;
}

/** Dates inside a table: a meeting that starts a row, or the dates of somebody's term of office. */
function isRowOf(current: StreamHeading | undefined, dates: number, names: Stream): boolean {
  if (current === undefined) return false;
  if (current.isDateFirst) return names.length < 2;
  return dates < 2 || (dates < current.cells.length - current.labels && !names.some(({ text }) => roleOf(text) !== null));
}

function readHeadingAt(stream: Stream, at: number, end: number, names: Stream): StreamHeading | null {
  const isDateFirst = end - at === 1 && isMark(stream[end]?.text ?? '');
  return isDateFirst ? namesAcross(stream, at, names) : datesAcross(stream, at, end, names);
}

function datesAcross(stream: Stream, at: number, end: number, names: Stream): StreamHeading {
  const firstRole = names.findLastIndex(({ text }) => roleOf(text) === null) + 1;
  const heads = names.slice(firstRole);
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

function namesAcross(stream: Stream, at: number, names: Stream): StreamHeading | null {
  const marks = mostCommon(countsOfMarks(stream, at));
  if (marks === 0 || names.length < marks) return null;
  const members = names.slice(-marks);
  const head = names.at(-marks - 1);
  return {
    start: at - marks - (head === undefined ? 0 : 1),
    end: at,
    line: (head ?? members[0])?.line ?? 1,
    cells: [head?.text ?? '', ...members.map(({ text }) => text)],
    labels: 1,
    values: marks,
    isDateFirst: true,
    isNumbered: false,
  };
}

/** How many marks follow each of the next dates. */
function countsOfMarks(stream: Stream, from: number): number[] {
  const counts: number[] = [];
  for (let at = from; at < stream.length && counts.length < 12; ) {
    if (!isHead(stream[at])) break;
    let end = at + 1;
    while (end < stream.length && (isMark(stream[end]?.text ?? '') || stream[end]?.text === '')) end += 1;
    if (end > at + 1) counts.push(end - at - 1);
    at = end;
  }
  return counts;
}

/** The cells of words right before a place. */
function namesBefore(stream: Stream, at: number, from: number): Stream {
  let start = at;
  while (start > from && isWords(stream[start - 1])) start -= 1;
  return stream.slice(start, at);
}

function isWords(cell: StreamCell | undefined): boolean {
  if (cell === undefined || cell.text === '' || isDateHeading(cell.text) || isFigure(cell.text)) return false;
  // "No." and "Representative" may also be marks.
  return !isMark(cell.text) || ['NUMBER', 'NAME', 'AGENCY'].includes(roleOf(cell.text) ?? '');
}

function isHead(cell: StreamCell | undefined): boolean {
  return cell !== undefined && (isDateHeading(cell.text) || /^(?:meeting|mtg) ?\d{1,2}$/i.test(cell.text));
}
