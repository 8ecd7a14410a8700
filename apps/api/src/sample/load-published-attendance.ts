import type { SqlEntityManager } from '@mikro-orm/sql';
import { AttendanceMark, MarkChange } from '../attendance/attendance.entity.ts';
import type { Group } from '../boards/group.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import type { Seat } from '../membership/seat.entity.ts';
import { publishedMonths, publishedSigns, statusOfSign } from './published-attendance.ts';

interface Register {
  group: Group;
  seats: readonly Seat[];
  /** The id of the account the marks are recorded by. */
  recordedBy: string;
  now: string;
}

/** The published year as an accepted import would have left it: four meetings signed off, each mark with its history. */
export function loadPublishedAttendance(em: SqlEntityManager, { group, seats, recordedBy, now }: Register): void {
  publishedMonths.forEach((date, column) => {
    const meeting = em.create(Meeting, {
      group,
      title: group.name,
      date,
      dateKnownTo: 'MONTH',
      mode: 'IN_PERSON',
      state: 'HELD',
      isSignedOff: true,
      signedOffAt: now,
      signedOffBy: 'Annual report 2017/18',
    });
    const made = { meeting, version: 1, source: 'IMPORT', batch: `sample-${date.slice(0, 7)}` } as const;
    for (const seat of seats) {
      const status = publishedStatus(seat.name, column);
      em.create(AttendanceMark, { ...made, seat, status, recordedBy, recordedAt: now });
      em.create(MarkChange, { ...made, seat, fromStatus: 'NOT_RECORDED', toStatus: status, by: recordedBy, at: now, reason });
    }
  });
}

const reason = 'As printed in the annual report 2017/18, which does not tell apologies from absence.';

function publishedStatus(seat: string, column: number) {
  const status = statusOfSign[publishedSigns[seat]?.[column] ?? ''];
  if (!status) throw new Error(`The published table has no sign for ${seat} in column ${column + 1}. Add it to published-attendance.ts.`);
  return status;
}
