import { type AttendanceStatus, formatDate, isCovered, isMissed } from '@quorate/domain';

export interface RecordedSeat {
  seatId: string;
  name: string;
  status: AttendanceStatus;
  details: {
    attendedBy?: string | null;
    remote: boolean;
    late: boolean;
    leftEarly: boolean;
    apologyReceivedOn?: string | null;
    note?: string | null;
    isCorrected: boolean;
  } | null;
}

export interface SeatMark {
  seatId: string;
  name: string;
  status: AttendanceStatus;
  notes: string[];
}

/** The seats of a meeting as its page lists them, each list from A to Z. Seats that were not expected are in none. */
export function sortByAttendance(seats: readonly RecordedSeat[]): { there: SeatMark[]; notThere: SeatMark[]; notRecorded: SeatMark[] } {
  const marks = seats.map(({ details, ...seat }) => ({ ...seat, notes: details ? notesOf(details) : [] })).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return {
    there: marks.filter((mark) => isCovered(mark.status)),
    notThere: marks.filter((mark) => isMissed(mark.status)),
    notRecorded: marks.filter((mark) => mark.status === 'NOT_RECORDED'),
  };
}

function notesOf(details: NonNullable<RecordedSeat['details']>): string[] {
  return [
    details.attendedBy,
    details.remote && 'remote',
    details.late && 'arrived late',
    details.leftEarly && 'left early',
    details.apologyReceivedOn && `apologies received ${formatDate(details.apologyReceivedOn)}`,
    details.note,
    details.isCorrected && 'corrected',
  ].filter((note): note is string => Boolean(note));
}
