import type { SqlEntityManager } from '@mikro-orm/sql';
import { formatPounds, maySeeLine, type Violation } from '@quorate/domain';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Board } from '../boards/board.entity.ts';
import { Agency } from '../membership/agency.entity.ts';
import { administered } from '../platform/administered.ts';
import { childrenOf } from '../platform/children.ts';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { newId } from '../platform/new-id.ts';
import { mayWrite } from '../platform/scope.ts';
import { checkText } from '../platform/text-rules.ts';
import { notFound, userErrors } from '../platform/user-error.ts';
import { yearLabel, yearPayload } from './administered-budget.ts';
import type { Budget } from './budget.entity.ts';
import { ContributionYearPayload } from './budgets.types.ts';
import { lockedBudgets } from './change-year.ts';
import { PartnerContributionType } from './contributions.types.ts';
import { ConfirmPledgeInput } from './ledger.types.ts';
import { insertEntries } from './ledger-writes.queries.ts';
import { LineQuestion } from './line-question.entity.ts';
import { insertQuestion } from './line-questions.queries.ts';
import { onlookerOf } from './onlooker.ts';
import { AnswerQuestionInput, LineQuestionPayload, LineQuestionType, QuestionLineInput } from './partners.types.ts';

/** What a partner does about its own line, and what the board answers. */
@Resolver(() => PartnerContributionType)
export class PartnersResolver {
  @Mutation(() => ContributionYearPayload, {
    description: 'A partner stands by what is written as agreed. It lapses by itself when the amount changes.',
  })
  async confirmPledge(
    @Arg('input', () => ConfirmPledgeInput) input: ConfirmPledgeInput,
    @Ctx() context: RequestContext,
  ): Promise<ContributionYearPayload> {
    const viewer = signedIn(context);
    const refused = whyNotOwn(context, input);
    if (refused) return yearPayload(context, input, [refused]);
    const { boardId, year, agencyId, agreed } = input;
    const board = await context.em.findOneOrFail(Board, { id: boardId });
    return context.em.transactional(async (transaction) => {
      const em = transaction as SqlEntityManager;
      const [budget] = await lockedBudgets(em, { board: boardId, year });
      const line = (await yearPayload(context, input, [], em)).year?.partners.find(({ agency }) => agency.id === agencyId);
      const violations = budget
        ? [...checkOpen(budget, yearLabel(year, board)), ...checkAmount(line, agreed)]
        : [notFound('budget', 'year')];
      if (violations.length > 0) return yearPayload(context, input, violations, em);
      const entry = { kind: 'CONFIRMED' as const, agencyId, pence: agreed, date: today(context) };
      await insertEntries(em, context.scope, { boardId, year, batch: newId(), by: viewer.name, at: context.now }, [entry]);
      return yearPayload(context, input, [], em);
    });
  }

  @Mutation(() => LineQuestionPayload, { description: 'A partner asks about its own line.' })
  async questionLine(
    @Arg('input', () => QuestionLineInput) input: QuestionLineInput,
    @Ctx() context: RequestContext,
  ): Promise<LineQuestionPayload> {
    const viewer = signedIn(context);
    const { em, scope, now } = context;
    const refused = whyNotOwn(context, input);
    const isHere = (await em.count(Agency, { id: input.agencyId, boards: { $some: { id: input.boardId } } })) > 0;
    const violations = refused
      ? [refused]
      : [
          ...(isHere ? [] : [notFound('agency on this board', 'agencyId')]),
          ...checkText(input.question, 'your question', 'question', 2000),
        ];
    if (violations.length > 0) return { userErrors: userErrors(violations) };
    const id = await insertQuestion(em, scope, { ...input, question: input.question.trim(), by: viewer.name, at: now });
    return { question: await em.findOne(LineQuestion, { id: id ?? '' }), userErrors: [] };
  }

  @Mutation(() => LineQuestionPayload, { description: 'Answers a question, or puts the answer right.' })
  async answerQuestion(
    @Arg('input', () => AnswerQuestionInput) input: AnswerQuestionInput,
    @Ctx() context: RequestContext,
  ): Promise<LineQuestionPayload> {
    const viewer = signedIn(context);
    const { id, expectedVersion } = input;
    const { found: question, violations: refused } = await administered(context, LineQuestion, { what: 'question', id, expectedVersion });
    if (!question || refused.length > 0) return { question, userErrors: userErrors(refused) };
    const violations = checkText(input.answer, 'the answer', 'answer', 2000);
    if (violations.length > 0) return { question, userErrors: userErrors(violations) };
    Object.assign(question, { answer: input.answer.trim(), answeredBy: viewer.name, answeredAt: context.now });
    await context.em.flush();
    return { question, userErrors: [] };
  }

  @FieldResolver(() => [LineQuestionType], {
    description: 'What was asked about this line, newest first; shown to its agency and to the board.',
  })
  async questions(@Root() { id }: PartnerContributionType, @Ctx() context: RequestContext): Promise<LineQuestionType[]> {
    const [boardId = '', , agencyId = ''] = id.split(':');
    const mayRead = maySeeLine('OWN', onlookerOf(context, boardId), agencyId);
    if (!mayRead) return [];
    const load = (ids: string[]) =>
      context.em.find(LineQuestion, { $or: ids.map(conditionOf) }, { orderBy: { askedAt: 'desc', id: 'desc' } });
    return childrenOf(context, 'questions of line', id, load, (question) => `${question.board.id}:${question.year}:${question.agency.id}`);
  }
}

function conditionOf(lineId: string) {
  const [board = '', year = '', agency = ''] = lineId.split(':');
  return { board, year: Number(year), agency };
}

/** A partner acts for its own agency; an administrator may for any. */
function whyNotOwn(context: RequestContext, { boardId, agencyId }: { boardId: string; agencyId: string }): Violation | null {
  if (!context.scope.readable.includes(boardId)) return notFound('board', 'boardId');
  if (mayWrite(context.scope, [boardId]) || onlookerOf(context, boardId).agencyId === agencyId) return null;
  return {
    code: 'FORBIDDEN',
    field: 'agencyId',
    message: 'Only the partner itself or an administrator can do this. Ask your board’s administrator.',
  };
}

const checkOpen = ({ state }: Budget, label: string): Violation[] =>
  state === 'CLOSED'
    ? [{ code: 'LOCKED', field: 'year', message: `The budget of ${label} is closed, so what was agreed is not confirmed any more.` }]
    : [];

function checkAmount(line: PartnerContributionType | undefined, seen: number): Violation[] {
  if (line?.agreed === null || line?.agreed === undefined) {
    return [
      { code: 'INVALID', field: 'agencyId', message: 'Nothing is written as agreed for this agency, so there is nothing to confirm.' },
    ];
  }
  if (line.agreed === seen) return [];
  return [
    { code: 'CONFLICT', field: 'agreed', message: `What is agreed is now ${formatPounds(line.agreed)}. Check it, then confirm again.` },
  ];
}
