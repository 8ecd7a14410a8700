import type { SqlEntityManager } from '@mikro-orm/sql';
import { reportingYearOf } from '@quorate/domain';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Group } from '../boards/group.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Seat } from '../membership/seat.entity.ts';
import { administered } from '../platform/administered.ts';
import { type RequestContext, signedIn } from '../platform/context.ts';
import { refuse } from '../platform/refusal.ts';
import { userErrors } from '../platform/user-error.ts';
import { makeMeetings, makeSeats } from './import-additions.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import { recordMarks } from './record-marks.ts';
import { storedMarks } from './recording.queries.ts';
import {
  AttendanceTableInput,
  AttendanceTablePreview,
  ImportAttendanceTableInput,
  ImportAttendanceTablePayload,
} from './table-import.types.ts';

@Resolver()
export class TableImportResolver {
  @Query(() => AttendanceTablePreview, {
    description: 'Reads a pasted or uploaded table and says what importing it would do. Nothing is written.',
  })
  async previewAttendanceTable(
    @Arg('input', () => AttendanceTableInput) input: AttendanceTableInput,
    @Ctx() context: RequestContext,
  ): Promise<AttendanceTablePreview> {
    signedIn(context);
    const { found, violations } = await administered(context, Group, { what: 'group', id: input.groupId, field: 'groupId' });
    if (!found) refuse(violations[0]?.code === 'FORBIDDEN' ? 'FORBIDDEN' : 'NOT_FOUND', violations[0]?.message ?? '');
    return asPreview(await planFor(context.em, context, input));
  }

  @Mutation(() => ImportAttendanceTablePayload, {
    description: 'Writes exactly what the preview with this digest showed. The same table again changes nothing.',
  })
  async importAttendanceTable(
    @Arg('input', () => ImportAttendanceTableInput) input: ImportAttendanceTableInput,
    @Ctx() context: RequestContext,
  ): Promise<ImportAttendanceTablePayload> {
    signedIn(context);
    const { found: group, violations } = await administered(context, Group, {
      what: 'group',
      id: input.table.groupId,
      field: 'table.groupId',
    });
    if (!group) return { ...nothing(input.batchId), userErrors: userErrors(violations) };
    return context.em.transactional(async (transaction) => {
      const em = transaction as SqlEntityManager;
      const plan = await planFor(em, context, input.table);
      const broken = checkAccepted(plan, input.digest);
      if (broken.length > 0) return { ...nothing(input.batchId), userErrors: userErrors(broken) };
      return write(em, context, group.id, input, plan);
    });
  }
}

async function planFor(em: SqlEntityManager, context: RequestContext, input: AttendanceTableInput): Promise<ImportPlan> {
  const ofBoard = input.boardId ? { boards: { $some: { id: input.boardId } } } : {};
  const seats = await em.find(Seat, { group: input.groupId, ...ofBoard }, { orderBy: { position: 'asc' } });
  const meetings = await em.find(Meeting, { group: input.groupId }, { orderBy: { date: 'asc' } });
  const marks = await storedMarks(
    em,
    context.scope,
    meetings.map((meeting) => meeting.id),
  );
  return planImport(input, { seats, meetings, marks });
}

async function write(
  em: SqlEntityManager,
  context: RequestContext,
  groupId: string,
  input: ImportAttendanceTableInput,
  plan: ImportPlan,
): Promise<ImportAttendanceTablePayload> {
  const seats = await makeSeats(em, context, groupId, input.table.boardId, plan);
  const meetings = await makeMeetings(em, groupId, plan);
  await em.flush();
  const marks = [...plan.newMarks, ...plan.changedMarks].map((mark) => ({
    meetingId: (mark.column.meeting ?? meetings.get(mark.column))?.id ?? '',
    seatId: (mark.row.seat ?? seats.get(mark.row))?.id ?? '',
    status: mark.status,
    expectedVersion: mark.stored?.version ?? 0,
  }));
  const results = await recordMarks(em, context, marks, { batchId: input.batchId, source: 'IMPORT', reason: null });
  const refused = results.find((result) => !['RECORDED', 'UNCHANGED'].includes(result.outcome));
  // Throwing undoes the new seats and meetings too: an import is written whole or not at all.
  if (refused) refuse('BAD_USER_INPUT', `Nothing was imported. ${refused.message ?? ''}`.trim());
  const dates = plan.columns.filter((column) => !column.isIgnored).flatMap((column) => column.meeting?.date ?? column.date ?? []);
  const newest = dates.sort().at(-1);
  return { ...counts(plan), batchId: input.batchId, year: newest ? reportingYearOf(newest) : null, userErrors: [] };
}

const counts = (plan: ImportPlan) => ({
  newMarks: plan.newMarks.length,
  changedMarks: plan.changedMarks.length,
  unchangedMarks: plan.unchangedMarks,
  newSeats: plan.rows.filter((row) => row.match === 'NEW').length,
  newMeetings: plan.columns.filter((column) => !column.meeting && !column.isIgnored && !column.problem).length,
});

const nothing = (batchId: string) => ({
  batchId,
  newMarks: 0,
  changedMarks: 0,
  unchangedMarks: 0,
  newSeats: 0,
  newMeetings: 0,
  year: null,
});

function checkAccepted(plan: ImportPlan, digest: string) {
  if (plan.toDecide.length > 0) return plan.toDecide.map((message) => ({ code: 'INVALID' as const, message, field: 'table' }));
  if (plan.digest === digest) return [];
  return [
    {
      code: 'CONFLICT' as const,
      message: 'The register has changed since you checked this table. Check the preview again, then import.',
      field: 'digest',
    },
  ];
}

const asPreview = (plan: ImportPlan): AttendanceTablePreview => ({
  ...counts(plan),
  tables: plan.tables.map((table, index) => ({
    index,
    title: table.title ?? `Table ${index + 1}`,
    rows: table.rows.length,
    meetings: table.meetings.length,
  })),
  tableIndex: plan.tableIndex,
  columns: plan.columns.map((column) => ({ ...column, isNew: !column.meeting && !column.isIgnored && !column.problem })),
  rows: plan.rows,
  legend: plan.legend,
  problems: plan.problems,
  toDecide: plan.toDecide,
  digest: plan.digest,
});
