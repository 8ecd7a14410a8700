import { checkSubmission, formatDate, type Violation } from '@quorate/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Group } from '../boards/group.entity.ts';
import { administered, chaired } from '../platform/administered.ts';
import { type RequestContext, signedIn } from '../platform/context.ts';
import { checkDay } from '../platform/text-rules.ts';
import { userErrors } from '../platform/user-error.ts';
import { HighlightItem, HighlightReport } from './highlight.entity.ts';
import {
  DraftReportInput,
  HighlightItemPayload,
  HighlightReportPayload,
  PromoteHighlightInput,
  ReportStepInput,
  SaveReportInput,
} from './highlights.types.ts';
import { checkDraft, checkStep, saveItems } from './save-items.ts';

@Resolver()
export class ReportsResolver {
  @Mutation(() => HighlightReportPayload, { description: "Begins a group's report on a period, or gives back the one that was begun." })
  async draftReport(
    @Arg('input', () => DraftReportInput) input: DraftReportInput,
    @Ctx() context: RequestContext,
  ): Promise<HighlightReportPayload> {
    const viewer = signedIn(context);
    const { em, now } = context;
    const { found: group, violations: refused } = await administered(context, Group, {
      what: 'group',
      id: input.groupId,
      field: 'groupId',
    });
    if (!group) return { userErrors: userErrors(refused) };
    const others = await em.find(HighlightReport, { group, from: { $lte: input.to }, to: { $gte: input.from } });
    const begun = others.find(({ from, to }) => from === input.from && to === input.to);
    if (begun) return { report: begun, userErrors: [] };
    const violations = checkPeriod(input, group, others);
    if (violations.length > 0) return { userErrors: userErrors(violations) };
    const { from, to } = input;
    const report = em.create(HighlightReport, { group, from, to, state: 'DRAFT', savedAt: now, savedBy: viewer.name });
    await em.flush();
    return { report, userErrors: [] };
  }

  @Mutation(() => HighlightReportPayload, {
    description: 'Saves a draft as it is typed. Of two people on one draft the second gets a conflict.',
  })
  async saveReport(
    @Arg('input', () => SaveReportInput) input: SaveReportInput,
    @Ctx() context: RequestContext,
  ): Promise<HighlightReportPayload> {
    const viewer = signedIn(context);
    const { report, broken } = await draftOf(context, input);
    if (!report || broken.length > 0) return { report, userErrors: userErrors(broken) };
    const violations = [...checkDraft(input), ...(await saveItems(context, report, input.items))];
    if (violations.length > 0) return { report, userErrors: userErrors(violations) };
    Object.assign(report, { savedAt: context.now, savedBy: viewer.name });
    await context.em.flush();
    return { report, userErrors: [] };
  }

  @Mutation(() => HighlightReportPayload, { description: 'Hands a draft in. It needs at least one item and none of them blank.' })
  async submitReport(
    @Arg('input', () => ReportStepInput) input: ReportStepInput,
    @Ctx() context: RequestContext,
  ): Promise<HighlightReportPayload> {
    const viewer = signedIn(context);
    const { report, broken } = await draftOf(context, input);
    if (!report || broken.length > 0) return { report, userErrors: userErrors(broken) };
    const items = await context.em.find(HighlightItem, { report }, { orderBy: { position: 'asc' } });
    const violations = checkSubmission(items, (await report.group.loadOrFail()).name);
    if (violations.length > 0) return { report, userErrors: userErrors(violations) };
    Object.assign(report, { state: 'SUBMITTED', submittedAt: context.now, submittedBy: viewer.name });
    await context.em.flush();
    return { report, userErrors: [] };
  }

  @Mutation(() => HighlightReportPayload, { description: 'Gives a submitted report back to its author as a draft.' })
  async returnReport(
    @Arg('input', () => ReportStepInput) input: ReportStepInput,
    @Ctx() context: RequestContext,
  ): Promise<HighlightReportPayload> {
    signedIn(context);
    const { report, broken } = await submitted(context, input, 'return this report');
    if (!report || broken.length > 0) return { report, userErrors: userErrors(broken) };
    Object.assign(report, { state: 'DRAFT', submittedAt: null, submittedBy: null });
    await context.em.flush();
    return { report, userErrors: [] };
  }

  @Mutation(() => HighlightReportPayload, { description: 'Says that a submitted report was presented to the board.' })
  async presentReport(
    @Arg('input', () => ReportStepInput) input: ReportStepInput,
    @Ctx() context: RequestContext,
  ): Promise<HighlightReportPayload> {
    const viewer = signedIn(context);
    const { report, broken } = await submitted(context, input, 'present this report');
    if (!report || broken.length > 0) return { report, userErrors: userErrors(broken) };
    Object.assign(report, { state: 'PRESENTED', presentedAt: context.now, presentedBy: viewer.name });
    await context.em.flush();
    return { report, userErrors: [] };
  }

  @Mutation(() => HighlightItemPayload, { description: 'Marks an item for the annual report, or takes the mark back.' })
  async promoteHighlight(
    @Arg('input', () => PromoteHighlightInput) input: PromoteHighlightInput,
    @Ctx() context: RequestContext,
  ): Promise<HighlightItemPayload> {
    signedIn(context);
    const wanted = { what: 'item', act: 'choose what goes into the annual report', id: input.itemId, field: 'itemId' };
    const { found: item, violations } = await chaired(context, HighlightItem, wanted);
    if (!item) return { userErrors: userErrors(violations) };
    item.isForAnnualReport = input.isForAnnualReport;
    await context.em.flush();
    return { item, userErrors: [] };
  }
}

async function draftOf(context: RequestContext, { id, expectedVersion }: ReportStepInput) {
  return atStep(await administered(context, HighlightReport, { what: 'report', id, expectedVersion }), 'DRAFT');
}

async function submitted(context: RequestContext, { id, expectedVersion }: ReportStepInput, act: string) {
  return atStep(await chaired(context, HighlightReport, { what: 'report', act, id, expectedVersion }), 'SUBMITTED');
}

function atStep({ found: report, violations }: Awaited<ReturnType<typeof chaired<HighlightReport>>>, state: HighlightReport['state']) {
  const broken = violations.length > 0 || !report ? violations : checkStep(report, state);
  return { report, broken };
}

function checkPeriod({ from, to }: DraftReportInput, { name }: Group, others: readonly HighlightReport[]): Violation[] {
  if (from > to)
    return [{ code: 'INVALID', message: 'A period ends on or after the day it begins. Change one of the dates.', field: 'to' }];
  const [other] = others;
  if (!other) return [...checkDay(from, 'a first day', 'from'), ...checkDay(to, 'a last day', 'to')];
  const message = `‘${name}’ has a report from ${formatDate(other.from)} to ${formatDate(other.to)}. Choose a period beside it, or open that report.`;
  return [{ code: 'INVALID', message, field: 'from' }];
}
