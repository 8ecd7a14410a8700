import type { DateReading } from './date-reading.ts';

// A date with one of these beside it says when somebody came or went, not when a meeting was.
const tenure =
  /(?<![a-z])(?:resign|retire|appoint|elect|join|left|leave|until|from|since|term|start|end|born|birth|dob|expire|stood|vacat|co-opt|updat|page|version|approved)/;

// Without a full date ("June"), only words that can name a meeting may stand beside it: "June Brown" is a person.
const meetingWords = new Set(
  (
    'agm egm meeting meetings mtg board exec executive committee group subgroup panel full governing body fgb lgb special ' +
    'extraordinary extra annual general cancelled canceled postponed rescheduled inquorate not quorate held away day ' +
    'early mid late start end of the in week w/c wc term autumn spring summer virtual remote teams zoom online joint q1 q2 q3 q4 quarter qtr'
  ).split(' '),
);

export function isAllowedBesideDate(beside: string, reading: DateReading): boolean {
  const words = beside.split(/[^a-z0-9/&'’-]+/).filter((word) => /[a-z0-9]/.test(word));
  if (tenure.test(beside)) return false;
  if (reading.isWeak) return words.length === 0;
  if (isFull(reading)) return words.length <= 6;
  return words.every((word) => meetingWords.has(word) || (reading.year !== null && /^\d{1,2}$/.test(word)));
}

function isFull({ triple, day, month, year }: DateReading): boolean {
  return triple !== null || (day !== null && month !== null && year !== null);
}
