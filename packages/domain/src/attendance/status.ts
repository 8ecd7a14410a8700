export const attendanceStatuses = ['PRESENT', 'DEPUTY', 'APOLOGIES', 'ABSENT', 'NOT_EXPECTED', 'NOT_RECORDED'] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

interface StatusMeaning {
  word: string;
  glyph: string;
  isCovered: boolean;
  isExpected: boolean;
}

/**
 * What each mark says and counts as. Apologies explain a miss and do not undo it. A seat that is not expected, or not
 * recorded, is outside the count and is never taken for an absence.
 * Source: modern.gov attendance statistics; Staffordshire Safeguarding Children Board annual report 2017/18.
 */
const meanings: Record<AttendanceStatus, StatusMeaning> = {
  PRESENT: { word: 'Present', glyph: '✓', isCovered: true, isExpected: true },
  DEPUTY: { word: 'Deputy attended', glyph: 'D', isCovered: true, isExpected: true },
  APOLOGIES: { word: 'Apologies', glyph: 'A', isCovered: false, isExpected: true },
  ABSENT: { word: 'Absent, no apologies', glyph: '✗', isCovered: false, isExpected: true },
  NOT_EXPECTED: { word: 'Not expected', glyph: '–', isCovered: false, isExpected: false },
  NOT_RECORDED: { word: 'Not recorded', glyph: '·', isCovered: false, isExpected: false },
};

/** "Deputy attended" */
export function statusWord(status: AttendanceStatus): string {
  return meanings[status].word;
}

/** "D" */
export function statusGlyph(status: AttendanceStatus): string {
  return meanings[status].glyph;
}

/** True when the seat was represented, by its holder or a deputy. */
export function isCovered(status: AttendanceStatus): boolean {
  return meanings[status].isCovered;
}

/** True when the mark counts in the denominator. */
export function isExpected(status: AttendanceStatus): boolean {
  return meanings[status].isExpected;
}

/** True when the seat was expected and nobody came for it. */
export function isMissed(status: AttendanceStatus): boolean {
  return meanings[status].isExpected && !meanings[status].isCovered;
}
