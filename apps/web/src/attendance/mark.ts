import type { AttendanceStatus, MarkDetailsInput, MarksStore_MatrixFragment } from '../gql/graphql.ts';
import { writeDate } from '../platform/dates.ts';

export type Matrix = MarksStore_MatrixFragment;
export type MatrixColumn = Matrix['columns'][number];
export type MatrixRow = Matrix['rows'][number];
export type MarkDetails = MatrixRow['details'][number];

/** What a person wants one mark to be. Without details, those the register holds stay as they are. */
export interface MarkValue {
  meetingId: string;
  seatId: string;
  status: AttendanceStatus;
  details?: MarkDetailsInput;
}

/** What the register holds for one mark. */
export interface HeldMark {
  status: AttendanceStatus;
  version: number;
  details: MarkDetails;
  recordedBy?: string | null;
  recordedAt?: string | null;
}

/** How a column is named in a sentence: "12 June 2017", or "June 2017" where only the month is known. */
export function columnName({ date, dateKnownTo }: Pick<MatrixColumn, 'date' | 'dateKnownTo'>): string {
  return writeDate(date, dateKnownTo);
}

export const keyOf = (meetingId: string, seatId: string): string => `${meetingId}:${seatId}`;

/** Fields a person may set, without what the server adds. */
export function detailsInput(details: MarkDetails | MarkDetailsInput | undefined): Omit<MarkDetails, 'meetingId' | 'isCorrected'> {
  return {
    attendedBy: details?.attendedBy ?? null,
    remote: details?.remote ?? false,
    late: details?.late ?? false,
    leftEarly: details?.leftEarly ?? false,
    apologyReceivedOn: details?.apologyReceivedOn ?? null,
    apologyClass: details?.apologyClass ?? null,
    apologyAccepted: details?.apologyAccepted ?? null,
    note: details?.note ?? null,
  };
}

export function hasDetails(details: MarkDetailsInput | undefined): boolean {
  return details !== undefined && Object.values(detailsInput(details)).some((value) => value !== null && value !== false);
}

export function sameDetails(one: MarkDetails | MarkDetailsInput | undefined, other: MarkDetails | MarkDetailsInput | undefined): boolean {
  return JSON.stringify(detailsInput(one)) === JSON.stringify(detailsInput(other));
}

/** What of the details still makes sense under another status: nobody absent was late, and only a deputy has a deputy's name. */
export function detailsUnder(status: AttendanceStatus, details: MarkDetails): MarkDetailsInput {
  const all = detailsInput(details);
  const cameAlong = status === 'PRESENT' || status === 'DEPUTY';
  const apologised = status === 'APOLOGIES';
  return {
    attendedBy: status === 'DEPUTY' ? all.attendedBy : null,
    remote: cameAlong && all.remote,
    late: cameAlong && all.late,
    leftEarly: cameAlong && all.leftEarly,
    apologyReceivedOn: apologised ? all.apologyReceivedOn : null,
    apologyClass: apologised ? all.apologyClass : null,
    apologyAccepted: apologised ? all.apologyAccepted : null,
    note: all.note,
  };
}
