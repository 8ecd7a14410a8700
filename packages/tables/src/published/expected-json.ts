import type { AttendanceStatus } from '@quorate/domain';
import type { AttendanceTable } from '../attendance/attendance-table.ts';

export type ExpectedMark = 'present' | 'absent' | 'apologies' | 'deputy' | 'not_applicable' | 'unknown';

export interface ExpectedRow {
  member: string;
  agency?: string;
  marks: ExpectedMark[];
  raw?: string[];
}

export interface ExpectedTable {
  title?: string;
  meetings: string[];
  meetingDates?: (string | null)[];
  held?: (boolean | null)[];
  rows: ExpectedRow[];
  byAgency?: { agency: string; marks: ExpectedMark[] }[];
  totals?: { computed: { perMeeting: Counts[]; perRow: Counts[] } };
}

export interface ExpectedFile extends ExpectedTable {
  secondTable?: ExpectedTable;
  otherTables?: ExpectedTable[];
}

export type Counts = Record<ExpectedMark, number>;

const words: Record<AttendanceStatus, ExpectedMark> = {
  PRESENT: 'present',
  ABSENT: 'absent',
  APOLOGIES: 'apologies',
  DEPUTY: 'deputy',
  NOT_EXPECTED: 'not_applicable',
  NOT_RECORDED: 'unknown',
};

export function expectedTables({ secondTable, otherTables, ...first }: ExpectedFile): ExpectedTable[] {
  return [first, ...(secondTable ? [secondTable] : []), ...(otherTables ?? [])];
}

export function toWords(marks: readonly AttendanceStatus[]): ExpectedMark[] {
  return marks.map((mark) => words[mark]);
}

/** "2017-06" for a month, "2017-06-12" for a day. */
export function printedDates({ meetings }: AttendanceTable): (string | null)[] {
  return meetings.map(({ date, dateKnownTo }) => (dateKnownTo === 'MONTH' ? (date?.slice(0, 7) ?? null) : date));
}

export function countMarks(marks: readonly ExpectedMark[]): Counts {
  const counts: Counts = { present: 0, deputy: 0, apologies: 0, absent: 0, not_applicable: 0, unknown: 0 };
  for (const mark of marks) counts[mark] += 1;
  return counts;
}
