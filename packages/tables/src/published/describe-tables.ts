import type { AttendanceStatus } from '@quorate/domain';
import type { AttendanceTable, AttendanceTables, TableMeeting } from '../attendance/attendance-table.ts';
import type { TableProblem } from '../table-problem.ts';

const letters: Record<AttendanceStatus, string> = {
  PRESENT: 'P',
  DEPUTY: 'D',
  APOLOGIES: 'A',
  ABSENT: 'X',
  NOT_EXPECTED: '-',
  NOT_RECORDED: '.',
};

/** Writes what was read in the short form that the cases' expected.txt files use. */
export function describeTables({ tables, problems }: AttendanceTables): string {
  return [...tables.map(describeTable), ...describeProblems('whole paste', problems)].join('\n\n').concat('\n');
}

function describeTable(table: AttendanceTable): string {
  const width = Math.max(...table.meetings.map(({ label }) => label.length));
  return [
    `table: ${table.title ?? '(no title)'}`,
    `members in ${table.orientation === 'MEMBERS_AS_ROWS' ? 'rows' : 'columns'}`,
    ...table.meetings.map((meeting) => `  ${meeting.label.padEnd(width)} = ${describeDate(meeting)}${describeHeld(meeting)}`),
    'marks:',
    ...table.rows.map(({ agency, member, marks }) => `  ${toLetters(marks)}  ${agency === null ? '' : `${agency} / `}${member}`),
    `legend: ${table.legend.map((entry) => `${entry.symbol} ${letters[entry.status]}${entry.needsConfirming ? '?' : ''} ×${entry.count}`).join(', ')}`,
    ...(table.byAgency ?? []).map(({ agency, marks }) => `agency: ${toLetters(marks)}  ${agency}`),
    ...describeProblems('problems', table.problems),
  ].join('\n');
}

function toLetters(marks: readonly AttendanceStatus[]): string {
  return marks.map((mark) => letters[mark]).join('');
}

function describeDate({ date, dateKnownTo }: TableMeeting): string {
  if (date === null) return 'no date';
  return dateKnownTo === 'MONTH' ? date.slice(0, 7) : date;
}

function describeHeld({ held }: TableMeeting): string {
  if (held === null) return ', no marks';
  return held ? '' : ', not held';
}

function describeProblems(heading: string, problems: readonly TableProblem[]): string[] {
  return problems.length === 0 ? [] : [[`${heading}:`, ...problems.map(({ message }) => `  ${message}`)].join('\n')];
}
