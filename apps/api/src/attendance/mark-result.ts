import type { AttendanceMarkType } from './attendance.types.ts';
import { markDetails } from './mark-extras.ts';
import type { StoredMark } from './recording.queries.ts';

/** A stored mark as the wire shows it. One that was never recorded has no author and no time. */
export function asMark(mark: StoredMark): AttendanceMarkType {
  const isRecorded = mark.version > 0;
  return {
    meetingId: mark.meetingId,
    seatId: mark.seatId,
    status: mark.status,
    version: mark.version,
    details: markDetails(mark.meetingId, mark.extras),
    recordedBy: mark.recordedBy,
    recordedAt: isRecorded ? mark.recordedAt : null,
    source: isRecorded ? mark.source : null,
  };
}
