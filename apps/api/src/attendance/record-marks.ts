import type { SqlEntityManager } from '@mikro-orm/sql';
import { type AttendanceStatus, checkRecording, isCovered, type Violation } from '@quorate/domain';
import { forgetChildren } from '../platform/children.ts';
import type { RequestContext } from '../platform/context.ts';
import { today } from '../platform/context.ts';
import type { MarkExtras, MarkSource } from './attendance.entity.ts';
import { readExtras } from './mark-extras.ts';
import { asMark } from './mark-result.ts';
import {
  type Batch,
  type MarkToWrite,
  markHeld,
  type RecordableMeeting,
  type RecordableSeat,
  recordableMeetings,
  recordableSeats,
  type StoredMark,
  storedMarks,
  writeMarks,
} from './recording.queries.ts';
import type { MarkResultType } from './recording.types.ts';

/** A change of one mark that somebody asks for. Without extras, those it has stay. */
export interface WantedMark {
  meetingId: string;
  seatId: string;
  status: AttendanceStatus;
  expectedVersion: number;
  extras?: MarkExtras | null;
  violations?: Violation[];
}

export interface Recording {
  batchId: string;
  source: MarkSource;
  reason?: string | null;
}

/**
 * Records many marks inside the caller's transaction: each is judged by the domain and gets its own
 * result. A batch sent twice records once, because a mark that already carries the batch is left as it is.
 */
export async function recordMarks(
  em: SqlEntityManager,
  context: RequestContext,
  wanted: readonly WantedMark[],
  recording: Recording,
): Promise<MarkResultType[]> {
  const known = await whatIsKnown(em, context, wanted);
  const judged = wanted.map((mark) => judge(mark, known, context, recording));
  const toWrite = judged.flatMap((one) => (one.write ? [one.write] : []));
  const batch: Batch = {
    id: recording.batchId,
    by: context.scope.viewerId,
    at: context.now,
    source: recording.source,
    reason: recording.reason ?? null,
  };
  const written = await writeMarks(em, toWrite, batch);
  forgetChildren(context.em);
  await markHeld(em, context.scope, [...new Set(toWrite.filter((mark) => isCovered(mark.to)).map((mark) => mark.meetingId))]);
  if (written.size < toWrite.length) known.marks = await marksByKey(em, context, wanted);
  return judged.map((one) => one.result ?? outcomeOf(one.write, written, known, context, recording));
}

interface Known {
  meetings: Map<string, RecordableMeeting>;
  seats: Map<string, RecordableSeat>;
  marks: Map<string, StoredMark>;
}

const keyOf = (mark: { meetingId: string; seatId: string }) => `${mark.meetingId}:${mark.seatId}`;

const marksByKey = async (em: SqlEntityManager, { scope }: RequestContext, wanted: readonly WantedMark[]) =>
  new Map((await storedMarks(em, scope, [...new Set(wanted.map((mark) => mark.meetingId))])).map((mark) => [keyOf(mark), mark]));

async function whatIsKnown(em: SqlEntityManager, context: RequestContext, wanted: readonly WantedMark[]): Promise<Known> {
  const meetings = await recordableMeetings(em, context.scope, [...new Set(wanted.map((mark) => mark.meetingId))]);
  const seats = await recordableSeats(em, context.scope, [...new Set(meetings.map((meeting) => meeting.groupId))]);
  return {
    meetings: new Map(meetings.map((meeting) => [meeting.id, meeting])),
    seats: new Map(seats.map((seat) => [seat.id, seat])),
    marks: await marksByKey(em, context, wanted),
  };
}

type Judged = { result: MarkResultType; write?: undefined } | { result?: undefined; write: MarkToWrite };

function judge(wanted: WantedMark, known: Known, context: RequestContext, recording: Recording): Judged {
  const meeting = known.meetings.get(wanted.meetingId);
  const seat = known.seats.get(wanted.seatId);
  const answer = (outcome: MarkResultType['outcome'], message: string | null, mark?: StoredMark): Judged => ({
    result: { meetingId: wanted.meetingId, seatId: wanted.seatId, outcome, message, mark: mark ? asMark(mark) : null },
  });
  if (!meeting) return answer('INVALID', 'There is no meeting with this id. Open the meeting again and record the mark there.');
  if (!seat || seat.groupId !== meeting.groupId)
    return answer(
      'INVALID',
      `This seat is not in the group that holds '${meeting.title}'. Open the meeting again and record the mark there.`,
    );
  if (!meeting.mayWrite)
    return answer('FORBIDDEN', "Only an administrator of the board can record attendance. Ask your board's administrator.");
  const stored = known.marks.get(keyOf(wanted));
  const current = stored ?? nothingRecorded(wanted);
  const extras = wanted.extras === undefined ? readExtras(current.extras) : wanted.extras;
  const isSame = current.status === wanted.status && sameExtras(extras, readExtras(current.extras));
  if (stored?.batch === recording.batchId && isSame) return answer('RECORDED', null, current);
  if (isSame) return answer('UNCHANGED', null, current);
  const broken = [
    ...(wanted.violations ?? []),
    ...checkRecording({ ...meeting, isSignedOff: Boolean(meeting.isSignedOff) }, seat, wanted.status, today(context), recording.reason),
  ];
  if (broken.length > 0) return answer('INVALID', broken.map((violation) => violation.message).join(' '), current);
  if (current.version !== wanted.expectedVersion) return answer('CONFLICT', conflictSentence(seat.name, current), current);
  const corrected = recording.source === 'CORRECTION' && meeting.isSignedOff ? { ...extras, isCorrected: true } : extras;
  return {
    write: {
      ...wanted,
      from: current.status,
      fromExtras: readExtras(current.extras),
      to: wanted.status,
      extras: corrected,
      version: current.version + 1,
    },
  };
}

function outcomeOf(write: MarkToWrite, written: Set<string>, known: Known, context: RequestContext, recording: Recording): MarkResultType {
  const { meetingId, seatId } = write;
  if (!written.has(keyOf(write))) {
    const current = known.marks.get(keyOf(write)) ?? nothingRecorded(write);
    return {
      meetingId,
      seatId,
      outcome: 'CONFLICT',
      message: conflictSentence(known.seats.get(seatId)?.name ?? 'this seat', current),
      mark: asMark(current),
    };
  }
  const stored = {
    meetingId,
    seatId,
    status: write.to,
    version: write.version,
    extras: write.extras,
    source: recording.source,
    recordedBy: context.viewer?.name ?? null,
    recordedAt: context.now,
    batch: recording.batchId,
  };
  return { meetingId, seatId, outcome: 'RECORDED', message: null, mark: asMark(stored) };
}

const nothingRecorded = ({ meetingId, seatId }: { meetingId: string; seatId: string }): StoredMark => ({
  meetingId,
  seatId,
  status: 'NOT_RECORDED',
  version: 0,
  extras: null,
  source: 'LIVE',
  recordedBy: null,
  recordedAt: '',
  batch: '',
});

/** Keys in one order, because an engine may hand JSON back in another. */
const sorted = (extras: MarkExtras | null) =>
  JSON.stringify(
    Object.entries(extras ?? {})
      .filter(([key]) => key !== 'isCorrected')
      .sort(),
  );
const sameExtras = (one: MarkExtras | null, other: MarkExtras | null): boolean => sorted(one) === sorted(other);

const conflictSentence = (seat: string, current: StoredMark): string =>
  `${current.recordedBy ?? 'Someone else'} changed ${seat} after you opened this page. Keep your mark or theirs.`;
