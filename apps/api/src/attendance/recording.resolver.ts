import type { SqlEntityManager } from '@mikro-orm/sql';
import { isExpected, type Violation } from '@quorate/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Meeting } from '../meetings/meeting.entity.ts';
import { administered } from '../platform/administered.ts';
import { type RequestContext, signedIn } from '../platform/context.ts';
import { checkText } from '../platform/text-rules.ts';
import { notFound, userErrors } from '../platform/user-error.ts';
import { loadMeetingColumn } from './load-matrix.ts';
import { checkDetails, extrasOf, readExtras } from './mark-extras.ts';
import { type Recording, recordMarks, type WantedMark } from './record-marks.ts';
import { changesOfBatch } from './recording.queries.ts';
import {
  CorrectMarkInput,
  MarkInput,
  MarkRestInput,
  RecordAttendanceInput,
  RecordAttendancePayload,
  UndoBatchInput,
} from './recording.types.ts';

const mostMarks = 2000;

@Resolver()
export class RecordingResolver {
  @Mutation(() => RecordAttendancePayload, {
    description: 'Records many marks at once. Each mark has its own result; one refused mark does not stop the others.',
  })
  async recordAttendance(
    @Arg('input', () => RecordAttendanceInput) input: RecordAttendanceInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordAttendancePayload> {
    signedIn(context);
    const violations = [...checkBatch(input.batchId), ...checkSize(input.marks)];
    if (violations.length > 0) return refused(input.batchId, violations);
    return record(context, { batchId: input.batchId, source: 'LIVE' }, async () => input.marks.map(asWanted));
  }

  @Mutation(() => RecordAttendancePayload, {
    description: 'Gives every seat of a meeting that is expected and not yet recorded the same status.',
  })
  async markRest(
    @Arg('input', () => MarkRestInput) input: MarkRestInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordAttendancePayload> {
    signedIn(context);
    const { found: meeting, violations } = await administered(context, Meeting, {
      what: 'meeting',
      id: input.meetingId,
      field: 'meetingId',
    });
    const broken = [...violations, ...checkBatch(input.batchId), ...checkRest(input)];
    if (!meeting || broken.length > 0) return refused(input.batchId, broken);
    return record(context, { batchId: input.batchId, source: 'LIVE' }, (em) => theRest(em, context, meeting, input.status));
  }

  @Mutation(() => RecordAttendancePayload, { description: 'Puts back what one batch changed, where nobody has changed it since.' })
  async undoBatch(
    @Arg('input', () => UndoBatchInput) input: UndoBatchInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordAttendancePayload> {
    signedIn(context);
    const changes = await changesOfBatch(context.em, context.scope, input.undo);
    const broken = [...checkBatch(input.batchId), ...(changes.length === 0 ? [notFound('batch of marks', 'undo')] : [])];
    if (broken.length > 0) return refused(input.batchId, broken);
    return record(context, { batchId: input.batchId, source: 'LIVE' }, async () =>
      changes.map((change) => ({
        ...change,
        status: change.fromStatus,
        expectedVersion: change.version,
        extras: readExtras(change.fromExtras),
      })),
    );
  }

  @Mutation(() => RecordAttendancePayload, {
    description: 'Changes a mark after sign-off. A reason is needed and is kept with the change.',
  })
  async correctMark(
    @Arg('input', () => CorrectMarkInput) input: CorrectMarkInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordAttendancePayload> {
    signedIn(context);
    const broken = [...checkBatch(input.batchId), ...checkText(input.reason, 'why the mark is changed', 'reason', 500)];
    if (broken.length > 0) return refused(input.batchId, broken);
    const recording: Recording = { batchId: input.batchId, source: 'CORRECTION', reason: input.reason.trim() };
    return record(context, recording, async () => [asWanted(input.mark)]);
  }
}

async function record(
  context: RequestContext,
  recording: Recording,
  wanted: (em: SqlEntityManager) => Promise<WantedMark[]>,
): Promise<RecordAttendancePayload> {
  const results = await context.em.transactional(async (em) =>
    recordMarks(em as SqlEntityManager, context, await wanted(em as SqlEntityManager), recording),
  );
  return { batchId: recording.batchId, results, userErrors: [] };
}

const asWanted = ({ details, ...mark }: MarkInput): WantedMark => ({
  ...mark,
  ...(details ? { extras: extrasOf(details), violations: checkDetails(details) } : {}),
});

async function theRest(
  em: SqlEntityManager,
  context: RequestContext,
  meeting: Meeting,
  status: MarkRestInput['status'],
): Promise<WantedMark[]> {
  const column = await loadMeetingColumn(em, context.scope, { id: meeting.id, groupId: meeting.group.id, date: meeting.date });
  return (column?.rows ?? [])
    .filter((row) => row.marks[0] === 'NOT_RECORDED')
    .map((row) => ({ meetingId: meeting.id, seatId: row.seatId, status, expectedVersion: row.versions[0] ?? 0 }));
}

const refused = (batchId: string, violations: Violation[]): RecordAttendancePayload => ({
  batchId,
  results: [],
  userErrors: userErrors(violations),
});

const checkBatch = (batchId: string): Violation[] =>
  batchId.length > 0 && batchId.length <= 36
    ? []
    : [{ code: 'INVALID', message: 'A batch id has 1 to 36 characters. Make a new one for each batch.', field: 'batchId' }];

const checkSize = (marks: MarkInput[]): Violation[] =>
  marks.length <= mostMarks
    ? []
    : [{ code: 'TOO_LARGE', message: `Send at most ${mostMarks.toLocaleString('en-GB')} marks at a time.`, field: 'marks' }];

const checkRest = ({ status }: MarkRestInput): Violation[] =>
  isExpected(status) || status === 'NOT_EXPECTED'
    ? []
    : [{ code: 'INVALID', message: 'Choose what the rest are: present, apologies, absent or not expected.', field: 'status' }];
