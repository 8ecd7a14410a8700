import { reportDueBy, reportingYear, reportingYearOf } from '@quorate/domain';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { boardOf } from '../boards/board-of.types.ts';
import { GroupType } from '../boards/boards.types.ts';
import { childrenOf } from '../platform/children.ts';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { LocalDateScalar } from '../platform/scalars.ts';
import { askedYear } from '../platform/year.ts';
import { PriorityType } from '../priorities/priorities.types.ts';
import { HighlightItem, HighlightReport } from './highlight.entity.ts';
import { marksOfReports } from './highlights.queries.ts';
import { HighlightItemType, HighlightReportType, ReportAttendanceType } from './highlights.types.ts';
import { reportAttendance } from './report-attendance.ts';
import { graceDays } from './reporting.types.ts';

@Resolver(() => HighlightReportType)
export class HighlightsResolver {
  @Query(() => HighlightReportType, { nullable: true })
  async highlightReport(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<HighlightReportType | null> {
    signedIn(context);
    return context.em.findOne(HighlightReport, { id });
  }

  @Query(() => [HighlightReportType], { description: "A group's reports, newest first." })
  async highlightReports(@Arg('groupId', () => ID) groupId: string, @Ctx() context: RequestContext): Promise<HighlightReportType[]> {
    signedIn(context);
    return context.em.find(HighlightReport, { group: groupId }, { orderBy: { from: 'desc' } });
  }

  @Query(() => [HighlightReportType], {
    description: 'The last report that each group of a board has handed in, by group. With a year, the last on a period that ends in it.',
  })
  async latestReports(
    @Arg('boardId', () => ID) boardId: string,
    @Arg('year', () => Int, { nullable: true, description: '2017 is 2017/18.' }) year: number | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<HighlightReportType[]> {
    signedIn(context);
    const { em } = context;
    const board = await boardOf(context, boardId);
    if (!board) return [];
    const { from, to } = reportingYear(askedYear(year ?? reportingYearOf(today(context))), board.yearStartsInMonth);
    const inYear = typeof year === 'number' ? { to: { $gte: from, $lte: to } } : {};
    const handedIn = { state: { $ne: 'DRAFT' as const }, group: { owners: { $some: { board: board.id } } }, ...inYear };
    const reports = await em.find(HighlightReport, handedIn, {
      populate: ['group'],
      orderBy: { group: { name: 'asc', id: 'asc' }, from: 'desc' },
    });
    return [...Map.groupBy(reports, (report) => report.group.id).values()].flatMap(([latest]) => latest ?? []);
  }

  @FieldResolver(() => GroupType)
  async group(@Root() report: HighlightReport): Promise<GroupType> {
    return report.group.loadOrFail();
  }

  @FieldResolver(() => [HighlightItemType], { description: 'What it says, in order.' })
  async items(@Root() report: HighlightReport, @Ctx() context: RequestContext): Promise<HighlightItemType[]> {
    const load = (reports: string[]) => context.em.find(HighlightItem, { report: { $in: reports } }, { orderBy: { position: 'asc' } });
    return childrenOf(context, 'items', report.id, load, (item) => item.report.id);
  }

  @FieldResolver(() => LocalDateScalar, { description: 'The last day on which it is in time.' })
  dueBy(@Root() report: HighlightReport): string {
    return reportDueBy(report, graceDays);
  }

  @FieldResolver(() => HighlightReportType, { nullable: true, description: 'The report of the period before, to be shown beside it.' })
  async previous(@Root() report: HighlightReport, @Ctx() context: RequestContext): Promise<HighlightReportType | null> {
    const load = (groups: string[]) => context.em.find(HighlightReport, { group: { $in: groups } }, { orderBy: { from: 'desc' } });
    const reports = await childrenOf(context, 'reports of group', report.group.id, load, (other) => other.group.id);
    return reports.find((other) => other.from < report.from) ?? null;
  }

  @FieldResolver(() => ReportAttendanceType, {
    description: "Attendance and quorum in the period, from the register. With boardId, a joint group's seats for that board only.",
  })
  async attendance(
    @Root() report: HighlightReport,
    @Arg('boardId', () => ID, { nullable: true }) boardId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ReportAttendanceType> {
    const load = (reports: string[]) => marksOfReports(context.em, context.scope, reports, boardId);
    return reportAttendance(await childrenOf(context, `marks for ${boardId}`, report.id, load, (row) => row.reportId));
  }
}

@Resolver(() => HighlightItemType)
export class HighlightItemsResolver {
  @FieldResolver(() => PriorityType, { nullable: true, description: 'The priority it is about, where the viewer may read it.' })
  async priority(@Root() item: HighlightItem): Promise<PriorityType | null> {
    return item.priority?.load() ?? null;
  }
}
