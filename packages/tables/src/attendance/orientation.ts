import { isDateHeading } from '../dates/is-date-heading.ts';
import { readDate } from '../dates/read-date.ts';
import { isMark } from '../marks/is-mark.ts';
import type { Orientation } from './attendance-table.ts';
import type { MarkedLine } from './marked-line.ts';
import { roleOf } from './role-words.ts';
import type { Section } from './section.ts';

const meetingName = /^(?:meeting|mtg|q[1-4]|quarter|term|autumn|spring|summer|agm|egm|extraordinary|special meeting|week) ?[\d/-]*/i;

/** Members stand in rows when the dates are in the heading, in columns when the dates begin the rows. */
export function orientationOf(section: Section): Orientation {
  const headDates = Math.max(0, ...section.head.map(({ cells }) => cells.slice(1).filter(isDateHeading).length));
  const starts = section.body.filter(({ kind }) => kind !== 'BLANK').map(firstCell);
  const rowDates = starts.filter((cell) => isDateHeading(cell)).length;
  if (headDates > 0 || rowDates > 0) return headDates >= rowDates ? 'MEMBERS_AS_ROWS' : 'MEMBERS_AS_COLUMNS';
  const weakDates = starts.filter((cell) => readDate(cell)?.isWeak === true).length;
  if (weakDates > 0 && weakDates * 2 > starts.length) return 'MEMBERS_AS_COLUMNS';
  const isMeetingFirst = roleOf(section.head[0]?.cells[0] ?? '') === 'MEETING';
  const named = starts.filter((cell) => meetingName.test(cell) && !isMark(cell)).length;
  return isMeetingFirst || (named > 0 && named * 2 > starts.length) ? 'MEMBERS_AS_COLUMNS' : 'MEMBERS_AS_ROWS';
}

function firstCell({ line }: MarkedLine): string {
  return line.cells.find((cell) => cell !== '') ?? '';
}
