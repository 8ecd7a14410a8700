import type { AttendanceStatus } from '@quorate/domain';
import type { AgencyMarks, TableRow } from './attendance-table.ts';

// An agency was there if anybody came for it.
const strongestFirst: readonly AttendanceStatus[] = ['PRESENT', 'DEPUTY', 'APOLOGIES', 'ABSENT'];

/** One line per agency where several people stand for the same one; null where nobody does. */
export function byAgency(rows: readonly TableRow[], meetings: number): AgencyMarks[] | null {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    if (row.agency !== null) groups.set(row.agency, [...(groups.get(row.agency) ?? []), row]);
  }
  if (![...groups.values()].some((group) => group.length > 1)) return null;
  return [...groups].map(([agency, group]) => ({
    agency,
    marks: Array.from({ length: meetings }, (_, meeting) => strongest(group.map(({ marks }) => marks[meeting] ?? 'NOT_RECORDED'))),
  }));
}

function strongest(marks: readonly AttendanceStatus[]): AttendanceStatus {
  const found = strongestFirst.find((status) => marks.includes(status));
  return found ?? (marks.every((mark) => mark === 'NOT_EXPECTED') ? 'NOT_EXPECTED' : 'NOT_RECORDED');
}
