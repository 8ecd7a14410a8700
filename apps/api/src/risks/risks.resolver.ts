import { ref } from '@mikro-orm/core';
import { checkRiskScores, type RiskTrend, riskTrend, type Violation } from '@quorate/domain';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Board } from '../boards/board.entity.ts';
import { ActionType } from '../plans/actions.types.ts';
import { linkedWork } from '../plans/linked-work.types.ts';
import { administered } from '../platform/administered.ts';
import { childrenOf } from '../platform/children.ts';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { checkLength, checkText, orNull } from '../platform/text-rules.ts';
import { userErrors } from '../platform/user-error.ts';
import { PriorityType } from '../priorities/priorities.types.ts';
import { asScore } from './as-score.ts';
import { Risk, RiskScore } from './risk.entity.ts';
import {
  CloseRiskInput,
  RegisterRiskInput,
  RescoreRiskInput,
  RiskFieldsInput,
  RiskPayload,
  RiskScoreType,
  RiskTrendEnum,
  RiskType,
  UpdateRiskInput,
} from './risks.types.ts';

@Resolver(() => RiskType)
export class RisksResolver {
  @Query(() => [RiskType], {
    description: "A board's risk register: open risks by their score after controls, highest first; then closed ones.",
  })
  async risks(@Arg('boardId', () => ID) boardId: string, @Ctx() context: RequestContext): Promise<RiskType[]> {
    signedIn(context);
    const risks = await context.em.find(Risk, { board: boardId }, { populate: ['scores'], strategy: 'joined', orderBy: { title: 'asc' } });
    const ranked = await Promise.all(
      risks.map(async (risk) => ({ risk, score: (await scoresOf(context, risk)).at(-1)?.after.score ?? 0 })),
    );
    const closed = (risk: Risk) => Number(Boolean(risk.closedOn));
    return ranked.sort((one, other) => closed(one.risk) - closed(other.risk) || other.score - one.score).map(({ risk }) => risk);
  }

  @Mutation(() => RiskPayload)
  async registerRisk(
    @Arg('input', () => RegisterRiskInput) input: RegisterRiskInput,
    @Ctx() context: RequestContext,
  ): Promise<RiskPayload> {
    const viewer = signedIn(context);
    const { em, now } = context;
    const { found: board, violations: refused } = await administered(context, Board, {
      what: 'board',
      id: input.boardId,
      field: 'boardId',
    });
    if (!board) return { userErrors: userErrors(refused) };
    const { violations: missing, ...links } = await linkedWork(context, board.id, input);
    const violations = [...checkRisk(input), ...checkRiskScores(input.before, input.after), ...missing];
    if (violations.length > 0) return { userErrors: userErrors(violations) };
    const date = today(context);
    const risk = em.create(Risk, { ...fieldsOf(input), ...links, board, registeredOn: date, scoredAt: now });
    em.create(RiskScore, { ...levelsOf(input), risk, date, by: viewer.name, at: now });
    await em.flush();
    return { risk, userErrors: [] };
  }

  @Mutation(() => RiskPayload)
  async updateRisk(@Arg('input', () => UpdateRiskInput) input: UpdateRiskInput, @Ctx() context: RequestContext): Promise<RiskPayload> {
    signedIn(context);
    const { risk, broken } = await openRisk(context, input);
    if (!risk || broken.length > 0) return { risk, userErrors: userErrors(broken) };
    const { priority, action, violations: missing } = await linkedWork(context, risk.board.id, input);
    const violations = [...checkRisk(input), ...missing];
    if (violations.length > 0) return { risk, userErrors: userErrors(violations) };
    Object.assign(risk, { ...fieldsOf(input), priority: priority && ref(priority), action: action && ref(action) });
    await context.em.flush();
    return { risk, userErrors: [] };
  }

  @Mutation(() => RiskPayload, { description: 'Scores a risk again. The scores before stay as its history.' })
  async rescoreRisk(@Arg('input', () => RescoreRiskInput) input: RescoreRiskInput, @Ctx() context: RequestContext): Promise<RiskPayload> {
    const viewer = signedIn(context);
    const { em, now } = context;
    const { risk, broken } = await openRisk(context, input);
    if (!risk || broken.length > 0) return { risk, userErrors: userErrors(broken) };
    const violations = [...checkRiskScores(input.before, input.after), ...checkLength(input.note, 'the note', 'note', 4000)];
    if (violations.length > 0) return { risk, userErrors: userErrors(violations) };
    em.create(RiskScore, { ...levelsOf(input), risk, date: today(context), note: orNull(input.note), by: viewer.name, at: now });
    Object.assign(risk, { reviewOn: input.reviewOn, scoredAt: now });
    await em.flush();
    return { risk, userErrors: [] };
  }

  @Mutation(() => RiskPayload, { description: 'Closes a risk with a reason. It stays in the register.' })
  async closeRisk(@Arg('input', () => CloseRiskInput) input: CloseRiskInput, @Ctx() context: RequestContext): Promise<RiskPayload> {
    signedIn(context);
    const { risk, broken } = await openRisk(context, input);
    if (!risk || broken.length > 0) return { risk, userErrors: userErrors(broken) };
    const violations = checkText(input.reason, 'why the risk is closed', 'reason', 1000);
    if (violations.length > 0) return { risk, userErrors: userErrors(violations) };
    Object.assign(risk, { closedOn: today(context), closedReason: input.reason.trim() });
    await context.em.flush();
    return { risk, userErrors: [] };
  }

  @FieldResolver(() => [RiskScoreType], { description: 'Every score, oldest first; the last one is how it stands.' })
  async scores(@Root() risk: Risk, @Ctx() context: RequestContext): Promise<RiskScoreType[]> {
    return scoresOf(context, risk);
  }

  @FieldResolver(() => RiskTrendEnum, {
    nullable: true,
    description: 'Where its score after controls went; null until scored on two days.',
  })
  async trend(@Root() risk: Risk, @Ctx() context: RequestContext): Promise<RiskTrend | null> {
    return riskTrend((await scoresOf(context, risk)).map(({ date, after }) => ({ date, score: after.score })));
  }

  @FieldResolver(() => Boolean, { description: 'True of an open risk whose day of review has passed.' })
  isReviewOverdue(@Root() risk: Risk, @Ctx() context: RequestContext): boolean {
    return !risk.closedOn && risk.reviewOn < today(context);
  }

  @FieldResolver(() => PriorityType, { nullable: true })
  async priority(@Root() risk: Risk): Promise<PriorityType | null> {
    return risk.priority?.load() ?? null;
  }

  @FieldResolver(() => ActionType, { nullable: true })
  async action(@Root() risk: Risk): Promise<ActionType | null> {
    return risk.action?.load() ?? null;
  }
}

const scoresOf = async (context: RequestContext, risk: Risk): Promise<RiskScoreType[]> => {
  if (risk.scores.isInitialized()) return risk.scores.getItems().map(asScore);
  const load = (risks: string[]) =>
    context.em.find(RiskScore, { risk: { $in: risks } }, { orderBy: { date: 'asc', at: 'asc', id: 'asc' } });
  return (await childrenOf(context, 'scores', risk.id, load, (score) => score.risk.id)).map(asScore);
};

/** A risk the viewer may change, at the version they saw, that nobody has closed. */
async function openRisk(context: RequestContext, { id, expectedVersion }: { id: string; expectedVersion: number }) {
  const { found: risk, violations } = await administered(context, Risk, { what: 'risk', id, expectedVersion });
  const closed: Violation[] = risk?.closedOn
    ? [{ code: 'LOCKED', message: `‘${risk.title}’ is closed. Register a new risk instead.` }]
    : [];
  return { risk, broken: violations.length > 0 ? violations : closed };
}

const checkRisk = (input: RiskFieldsInput): Violation[] => [
  ...checkText(input.title, "the risk's title", 'title', 200),
  ...checkLength(input.description, 'the description', 'description', 4000),
  ...checkLength(input.controls, 'the controls', 'controls', 4000),
  ...checkText(input.owner, 'who watches it', 'owner', 200),
];

const fieldsOf = (input: RiskFieldsInput) => ({
  title: input.title.trim(),
  description: orNull(input.description),
  controls: orNull(input.controls),
  owner: input.owner.trim(),
  reviewOn: input.reviewOn,
});

const levelsOf = ({ before, after }: RescoreRiskInput | RegisterRiskInput) => ({
  likelihoodBefore: before.likelihood,
  impactBefore: before.impact,
  likelihoodAfter: after.likelihood,
  impactAfter: after.impact,
});
