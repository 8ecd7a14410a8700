import type { MatrixMeeting, MatrixSeat } from '@quorate/domain';
import { keyOfMark, summariseRegister } from '../attendance/register.types.ts';
import { storedQuorumRule, usualAbsenceRule } from '../boards/stored-rules.types.ts';
import type { DatePrecision } from '../meetings/meeting.entity.ts';
import type { ReportMarkRow } from './highlights.queries.ts';
import type { ReportAttendanceType } from './highlights.types.ts';

interface ReportMeeting extends MatrixMeeting {
  title: string;
  dateKnownTo: DatePrecision;
}

/** The attendance and quorum that a report shows, from the rows of its period. */
export function reportAttendance(rows: readonly ReportMarkRow[]): ReportAttendanceType {
  const meetings = new Map(rows.map((row) => [row.meetingId, asMeeting(row)]));
  const seats = new Map(rows.flatMap((row) => (row.seatId ? [[row.seatId, asSeat(row.seatId, row)] as const] : [])));
  const marks = new Map(
    rows.flatMap((row) => (row.seatId && row.status ? [[keyOfMark(row.meetingId, row.seatId), row.status] as const] : [])),
  );
  const { columns, totals } = summariseRegister({
    meetings: [...meetings.values()],
    seats: [...seats.values()],
    marks,
    quorumRule: storedQuorumRule(rows[0]?.quorumRule ?? null),
    absenceRule: usualAbsenceRule,
  });
  return {
    meetings: columns.map(({ meeting: { id, title, date, dateKnownTo }, ...summary }) => ({
      meetingId: id,
      title,
      date,
      dateKnownTo,
      ...summary,
    })),
    totals,
  };
}

const asMeeting = ({ meetingId, title, date, dateKnownTo, state, chairsDiscretionReason }: ReportMarkRow): ReportMeeting => ({
  id: meetingId,
  title,
  date,
  dateKnownTo,
  state,
  chairsDiscretionReason,
});

const asSeat = (id: string, row: ReportMarkRow): MatrixSeat => ({
  id,
  name: row.seatName,
  agencyId: row.agencyId,
  seatClass: row.seatClass,
  countsTowardsCoverage: Boolean(row.countsTowardsCoverage),
  from: row.seatFrom,
  to: row.seatTo,
});
