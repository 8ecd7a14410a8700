import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Violation } from '@quorate/domain';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { administered } from '../platform/administered.ts';
import { type RequestContext, signedIn } from '../platform/context.ts';
import { userErrors } from '../platform/user-error.ts';
import { Action } from './action.entity.ts';
import { PlanPhase } from './plan.entity.ts';
import { recordUpdates } from './record-updates.ts';
import { rollActions } from './roll-actions.ts';
import { RecordUpdatesInput, RecordUpdatesPayload, RollActionsInput, RollActionsPayload } from './updates.types.ts';

const most = 500;

@Resolver()
export class UpdatesResolver {
  @Mutation(() => RecordUpdatesPayload, {
    description: 'Records an update of each of many actions. Each has its own result; one refused update does not stop the others.',
  })
  async recordUpdates(
    @Arg('input', () => RecordUpdatesInput) input: RecordUpdatesInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordUpdatesPayload> {
    const viewer = signedIn(context);
    const { batchId, updates } = input;
    const violations = [...checkBatch(batchId), ...checkSize(updates, 'updates')];
    if (violations.length > 0) return { batchId, results: [], userErrors: userErrors(violations) };
    const recorded = await context.em.transactional((em) =>
      recordUpdates(em as SqlEntityManager, context, updates, { id: batchId, by: viewer.name }),
    );
    const actions = await context.em.find(Action, { id: { $in: updates.map((update) => update.actionId) } });
    const results = recorded.map(({ actionId, outcome, violations: broken }) => ({
      actionId,
      outcome,
      action: actions.find((action) => action.id === actionId) ?? null,
      userErrors: userErrors(broken),
    }));
    return { batchId, results, userErrors: [] };
  }

  @Mutation(() => RollActionsPayload, {
    description: 'Carries unfinished actions forward into a later phase of their plan, each as a new action that keeps the history.',
  })
  async rollActions(
    @Arg('input', () => RollActionsInput) input: RollActionsInput,
    @Ctx() context: RequestContext,
  ): Promise<RollActionsPayload> {
    signedIn(context);
    const { found: phase, violations: refused } = await administered(context, PlanPhase, {
      what: 'phase',
      id: input.phaseId,
      field: 'phaseId',
    });
    const violations = [...refused, ...checkSize(input.actions, 'actions')];
    if (!phase || violations.length > 0) return { results: [], userErrors: userErrors(violations) };
    const results = await rollActions(context, phase, input.actions);
    await context.em.flush();
    return { results, userErrors: [] };
  }
}

const checkBatch = (batchId: string): Violation[] =>
  batchId.length > 0 && batchId.length <= 36
    ? []
    : [{ code: 'INVALID', message: 'A batch id has 1 to 36 characters. Make a new one for each batch.', field: 'batchId' }];

const checkSize = (items: readonly unknown[], field: string): Violation[] =>
  items.length <= most ? [] : [{ code: 'TOO_LARGE', message: `Send at most ${most} actions at a time.`, field }];
