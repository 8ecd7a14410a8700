import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Board } from '../boards/board.entity.ts';
import { GroupPayload, GroupType } from '../boards/boards.types.ts';
import { Group } from '../boards/group.entity.ts';
import { administered } from '../platform/administered.ts';
import { childrenOf } from '../platform/children.ts';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { checkLength, orNull } from '../platform/text-rules.ts';
import { userErrors } from '../platform/user-error.ts';
import { HighlightReport } from './highlight.entity.ts';
import { GroupReportingType, OverdueReportType, SetGroupReportingInput } from './highlights.types.ts';
import { daysBetween, graceDays, overduePeriod, ownerOf } from './reporting.types.ts';

@Resolver(() => GroupType)
export class ReportingResolver {
  @Query(() => [OverdueReportType], { description: 'The reports that groups of a board owe, longest overdue first, with who owes them.' })
  async overdueReports(@Arg('boardId', () => ID) boardId: string, @Ctx() context: RequestContext): Promise<OverdueReportType[]> {
    signedIn(context);
    const { em } = context;
    const board = await em.findOne(Board, { id: boardId });
    if (!board) return [];
    const day = today(context);
    const groups = await em.find(Group, { reportsEveryMonths: { $ne: null }, owners: { $some: { board: board.id } } });
    const reports = await em.find(HighlightReport, { group: { $in: groups.map(({ id }) => id) } });
    const overdue = groups.flatMap((group) => {
      const own = reports.filter((report) => report.group.id === group.id);
      const period = overduePeriod(group, own, board.yearStartsInMonth, day);
      const draft = own.find((report) => period && report.from <= period.to && report.to >= period.to) ?? null;
      return period ? [{ group, ...period, owner: ownerOf(group), daysOverdue: daysBetween(period.dueBy, day), draft }] : [];
    });
    return overdue.sort((one, other) => other.daysOverdue - one.daysOverdue || one.group.name.localeCompare(other.group.name, 'en-GB'));
  }

  @Mutation(() => GroupPayload, { description: 'Says how often a group reports, and who writes the report.' })
  async setGroupReporting(
    @Arg('input', () => SetGroupReportingInput) input: SetGroupReportingInput,
    @Ctx() context: RequestContext,
  ): Promise<GroupPayload> {
    signedIn(context);
    const { found: group, violations: refused } = await administered(context, Group, {
      what: 'group',
      id: input.groupId,
      field: 'groupId',
    });
    if (!group) return { userErrors: userErrors(refused) };
    const violations = [...checkLength(input.owner, 'who writes the report', 'owner', 200), ...checkMonths(input.everyMonths)];
    if (violations.length > 0) return { group, userErrors: userErrors(violations) };
    Object.assign(group, { reportsEveryMonths: input.everyMonths ?? null, reportOwner: orNull(input.owner) });
    await context.em.flush();
    return { group, userErrors: [] };
  }

  @FieldResolver(() => GroupReportingType)
  async reporting(@Root() { id }: GroupType, @Ctx() context: RequestContext): Promise<GroupReportingType> {
    const load = (groups: string[]) => context.em.find(Group, { id: { $in: groups } });
    const [group] = await childrenOf(context, 'reporting of group', id, load, (found) => found.id);
    return { everyMonths: group?.reportsEveryMonths, owner: group ? ownerOf(group) : '', graceDays };
  }
}

const checkMonths = (months: number | null | undefined) =>
  months === null || months === undefined || (months >= 1 && months <= 12)
    ? []
    : [{ code: 'INVALID' as const, message: 'A group reports every 1 to 12 months. Enter a number from 1 to 12.', field: 'everyMonths' }];
