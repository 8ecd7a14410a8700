import { isMark } from '../marks/is-mark.ts';
import { headsMeeting, type Stream } from './stream-cells.ts';
import type { StreamHeading } from './stream-heading.ts';
import { mostCommon } from './table-width.ts';

/** The heading of a stream whose rows are meetings: as many names before the first date as marks after each. */
export function namesAcross(stream: Stream, at: number, names: Stream): StreamHeading | null {
  const marks = mostCommon(countsOfMarks(stream, at));
  if (marks === 0 || names.length < marks) return null;
  const members = names.slice(-marks);
  const corner = names.at(-marks - 1);
  return {
    start: at - marks - (corner === undefined ? 0 : 1),
    end: at,
    line: (corner ?? members[0])?.line ?? 1,
    cells: [corner?.text ?? '', ...members.map(({ text }) => text)],
    labels: 1,
    values: marks,
    isDateFirst: true,
    isNumbered: false,
  };
}

/** How many marks follow each of the next dates. */
function countsOfMarks(stream: Stream, from: number): number[] {
  const counts: number[] = [];
  for (let at = from; at < stream.length && counts.length < 12 && headsMeeting(stream[at]); ) {
    let end = at + 1;
    while (end < stream.length && (isMark(stream[end]?.text ?? '') || stream[end]?.text === '')) end += 1;
    if (end > at + 1) counts.push(end - at - 1);
    at = end;
  }
  return counts;
}
