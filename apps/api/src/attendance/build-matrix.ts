import {
  type AttendanceStatus,
  describeAbsenceRule,
  effectiveMark,
  gridStep,
  type MatrixSeat,
  type Period,
  summariseColumn,
  summariseMatrix,
  summariseRow,
} from '@quorate/domain';
import { describeQuorumRule, storedAbsenceRule, storedQuorumRule } from '../boards/stored-rules.types.ts';
import type { GroupRow, MarkRow, MeetingRow, SeatRow } from './attendance.queries.ts';
import type { AttendanceMatrixType, MarkDetailsType, MatrixColumnType, MatrixRowType } from './attendance.types.ts';
import { markDetails, readExtras } from './mark-extras.ts';

interface MatrixParts {
  group: GroupRow;
  meetings: MeetingRow[];
  seats: SeatRow[];
  marks: MarkRow[];
  year: number;
  period: Period;
  boardId?: string | null;
  /** Tells one meeting's own column from the whole year's matrix, which has the same group and year. */
  meetingId?: string;
}

/** Puts the rows of three statements together into the matrix, and asks the domain for every figure in it. */
export function buildMatrix({ group, meetings, seats, marks, year, period, boardId, meetingId }: MatrixParts): AttendanceMatrixType {
  const id = [group.id, boardId ?? 'all', meetingId ?? year].join(':');
  const found = new Map(marks.map((mark) => [`${mark.meetingId}:${mark.seatId}`, mark]));
  const members = seats.map(asSeat);
  const grid = members.map((seat) =>
    meetings.map((meeting) => effectiveMark(meeting, seat, found.get(`${meeting.id}:${seat.id}`)?.status)),
  );
  const quorumRule = storedQuorumRule(group.quorumRule);
  const absenceRule = storedAbsenceRule(group.absenceRule);
  return {
    id,
    group,
    boardId,
    year,
    from: period.from,
    to: period.to,
    quorumRule: describeQuorumRule({ quorumRule: group.quorumRule, quorumRuleIsExample: Boolean(group.quorumRuleIsExample) }),
    absenceRule: describeAbsenceRule(absenceRule, meetings.length),
    columns: meetings.map((meeting, index) => ({
      ...asColumn(id, meeting),
      ...summariseColumn(
        meeting,
        members,
        grid.map((row) => row[index] as AttendanceStatus),
        quorumRule,
      ),
    })),
    rows: seats.map((seat, index) => ({
      ...asRow(id, seat, grid[index] as AttendanceStatus[]),
      versions: meetings.map((meeting) => found.get(`${meeting.id}:${seat.id}`)?.version ?? 0),
      details: meetings.flatMap((meeting) => detailsOf(found.get(`${meeting.id}:${seat.id}`))),
      ...summariseRow(meetings, grid[index] as AttendanceStatus[], absenceRule),
    })),
    totals: summariseMatrix(meetings, members, grid),
    gridStep: gridStep(meetings.filter((meeting) => meeting.state !== 'CANCELLED').length),
  };
}

const asSeat = (seat: SeatRow): MatrixSeat => ({ ...seat, countsTowardsCoverage: Boolean(seat.countsTowardsCoverage) });

const asColumn = (matrixId: string, meeting: MeetingRow): Omit<MatrixColumnType, 'totals' | 'quorum'> => ({
  id: `${matrixId}:${meeting.id}`,
  meetingId: meeting.id,
  title: meeting.title,
  date: meeting.date,
  dateKnownTo: meeting.dateKnownTo,
  state: meeting.state,
  isSignedOff: Boolean(meeting.isSignedOff),
  meetingVersion: meeting.version,
  chairsDiscretionReason: meeting.chairsDiscretionReason,
});

const asRow = (
  matrixId: string,
  seat: SeatRow,
  marks: AttendanceStatus[],
): Pick<
  MatrixRowType,
  | 'id'
  | 'seatId'
  | 'seatName'
  | 'shortName'
  | 'aliases'
  | 'agencyId'
  | 'agencyName'
  | 'sector'
  | 'seatClass'
  | 'countsTowardsCoverage'
  | 'seatFrom'
  | 'seatTo'
  | 'marks'
> => ({
  id: `${matrixId}:${seat.id}`,
  seatId: seat.id,
  seatName: seat.name,
  shortName: seat.shortName,
  aliases: typeof seat.aliases === 'string' ? JSON.parse(seat.aliases) : seat.aliases,
  agencyId: seat.agencyId,
  agencyName: seat.agencyName,
  sector: seat.sector ?? 'OTHER',
  seatClass: seat.seatClass,
  countsTowardsCoverage: Boolean(seat.countsTowardsCoverage),
  seatFrom: seat.from,
  seatTo: seat.to,
  marks,
});

const detailsOf = (mark: MarkRow | undefined): MarkDetailsType[] =>
  mark && readExtras(mark.extras) ? [markDetails(mark.meetingId, mark.extras)] : [];
