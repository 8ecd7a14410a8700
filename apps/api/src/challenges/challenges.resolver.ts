import { type ChallengeState, challengeState, type Violation } from '@quorate/domain';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Board } from '../boards/board.entity.ts';
import { Agency } from '../membership/agency.entity.ts';
import { AgencyNameType } from '../membership/membership.types.ts';
import { ActionType } from '../plans/actions.types.ts';
import { linkedWork } from '../plans/linked-work.types.ts';
import { chaired } from '../platform/administered.ts';
import { type RequestContext, signedIn, today } from '../platform/context.ts';
import { checkText, orNull } from '../platform/text-rules.ts';
import { notFound, userErrors } from '../platform/user-error.ts';
import { PriorityType } from '../priorities/priorities.types.ts';
import { Challenge } from './challenge.entity.ts';
import {
  ChallengePayload,
  ChallengeStateEnum,
  ChallengeType,
  LogChallengeInput,
  RecordEvidenceOfChangeInput,
  RespondToChallengeInput,
} from './challenges.types.ts';

@Resolver(() => ChallengeType)
export class ChallengesResolver {
  @Query(() => [ChallengeType], { description: "A board's challenge log, newest first." })
  async challenges(@Arg('boardId', () => ID) boardId: string, @Ctx() context: RequestContext): Promise<ChallengeType[]> {
    signedIn(context);
    return context.em.find(Challenge, { board: boardId }, { orderBy: { raisedOn: 'desc', id: 'desc' } });
  }

  @Mutation(() => ChallengePayload)
  async logChallenge(
    @Arg('input', () => LogChallengeInput) input: LogChallengeInput,
    @Ctx() context: RequestContext,
  ): Promise<ChallengePayload> {
    signedIn(context);
    const { em } = context;
    const { found: board, violations: refused } = await chaired(context, Board, {
      what: 'board',
      act: 'log a challenge',
      id: input.boardId,
      field: 'boardId',
    });
    if (!board) return { userErrors: userErrors(refused) };
    const { challengedAgencyId: id } = input;
    const agency = id ? await em.findOne(Agency, { id, boards: { $some: { id: board.id } } }) : null;
    const challenged = orNull(input.challenged) ?? agency?.name ?? '';
    const { violations: missing, ...links } = await linkedWork(context, board.id, input);
    const violations = [
      ...checkChallenge({ ...input, challenged }, today(context)),
      ...(id && !agency ? [notFound('agency of this board', 'challengedAgencyId')] : []),
      ...missing,
    ];
    if (violations.length > 0) return { userErrors: userErrors(violations) };
    const { raisedOn, responseDue } = input;
    const said = { challenger: input.challenger.trim(), challenged, issue: input.issue.trim() };
    const challenge = em.create(Challenge, { ...said, ...links, raisedOn, responseDue, board, challengedAgency: agency });
    await em.flush();
    return { challenge, userErrors: [] };
  }

  @Mutation(() => ChallengePayload, { description: 'Records the answer to a challenge, or puts it right.' })
  async respondToChallenge(
    @Arg('input', () => RespondToChallengeInput) input: RespondToChallengeInput,
    @Ctx() context: RequestContext,
  ): Promise<ChallengePayload> {
    signedIn(context);
    const { id, expectedVersion, respondedOn } = input;
    const wanted = { what: 'challenge', act: 'record the response to a challenge', id, expectedVersion };
    const { found: challenge, violations: refused } = await chaired(context, Challenge, wanted);
    if (!challenge || refused.length > 0) return { challenge, userErrors: userErrors(refused) };
    const violations = [
      ...checkText(input.response, 'the response', 'response', 4000),
      ...checkDay(respondedOn, today(context), 'respondedOn', 'The response'),
      ...(respondedOn < challenge.raisedOn
        ? [
            {
              code: 'INVALID' as const,
              message: 'A response comes on or after the day of the challenge. Change the date.',
              field: 'respondedOn',
            },
          ]
        : []),
    ];
    if (violations.length > 0) return { challenge, userErrors: userErrors(violations) };
    Object.assign(challenge, { response: input.response.trim(), respondedOn });
    await context.em.flush();
    return { challenge, userErrors: [] };
  }

  @Mutation(() => ChallengePayload, { description: 'Records what changed because of a challenge, or puts it right.' })
  async recordEvidenceOfChange(
    @Arg('input', () => RecordEvidenceOfChangeInput) input: RecordEvidenceOfChangeInput,
    @Ctx() context: RequestContext,
  ): Promise<ChallengePayload> {
    signedIn(context);
    const { id, expectedVersion } = input;
    const wanted = { what: 'challenge', act: 'record what changed because of a challenge', id, expectedVersion };
    const { found: challenge, violations: refused } = await chaired(context, Challenge, wanted);
    if (!challenge || refused.length > 0) return { challenge, userErrors: userErrors(refused) };
    const violations = checkText(input.evidenceOfChange, 'what changed', 'evidenceOfChange', 4000);
    if (violations.length > 0) return { challenge, userErrors: userErrors(violations) };
    challenge.evidenceOfChange = input.evidenceOfChange.trim();
    await context.em.flush();
    return { challenge, userErrors: [] };
  }

  @FieldResolver(() => ChallengeStateEnum, { description: 'How far it has come today.' })
  state(@Root() challenge: Challenge, @Ctx() context: RequestContext): ChallengeState {
    const { responseDue, respondedOn = null, evidenceOfChange = null } = challenge;
    return challengeState({ responseDue, respondedOn, evidenceOfChange }, today(context));
  }

  @FieldResolver(() => AgencyNameType, { nullable: true })
  async challengedAgency(@Root() challenge: Challenge): Promise<AgencyNameType | null> {
    return challenge.challengedAgency?.load() ?? null;
  }

  @FieldResolver(() => PriorityType, { nullable: true })
  async priority(@Root() challenge: Challenge): Promise<PriorityType | null> {
    return challenge.priority?.load() ?? null;
  }

  @FieldResolver(() => ActionType, { nullable: true })
  async action(@Root() challenge: Challenge): Promise<ActionType | null> {
    return challenge.action?.load() ?? null;
  }
}

const checkChallenge = (input: LogChallengeInput & { challenged: string }, day: string): Violation[] => [
  ...checkText(input.challenger, 'who challenged', 'challenger', 200),
  ...checkText(input.challenged, 'who was challenged', 'challenged', 200),
  ...checkText(input.issue, 'what was asked', 'issue', 4000),
  ...checkDay(input.raisedOn, day, 'raisedOn', 'The challenge'),
  ...(input.responseDue < input.raisedOn
    ? [
        {
          code: 'INVALID' as const,
          message: 'A response is due on or after the day of the challenge. Change one of the dates.',
          field: 'responseDue',
        },
      ]
    : []),
];

const checkDay = (date: string, day: string, field: string, what: string): Violation[] =>
  date <= day ? [] : [{ code: 'INVALID', message: `${what} cannot be dated in the future. Choose today or earlier.`, field }];
