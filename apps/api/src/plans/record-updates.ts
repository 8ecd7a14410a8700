import type { SqlEntityManager } from '@mikro-orm/sql';
import { checkUpdate, type Violation } from '@quorate/domain';
import { forgetChildren } from '../platform/children.ts';
import { type RequestContext, today } from '../platform/context.ts';
import { orNull } from '../platform/text-rules.ts';
import { planFacts } from './plan-facts.queries.ts';
import { type UpdatableAction, updatableActions, writeUpdates } from './updates.queries.ts';
import type { ActionOutcome, ActionUpdateInput } from './updates.types.ts';

export interface RecordedUpdate {
  actionId: string;
  outcome: ActionOutcome;
  violations: Violation[];
}

/**
 * Records many updates inside the caller's transaction: each is judged by the domain and gets its own outcome. A batch
 * sent twice records once, because an action that it has reached is left as it is.
 */
export async function recordUpdates(
  em: SqlEntityManager,
  context: RequestContext,
  wanted: readonly ActionUpdateInput[],
  batch: { id: string; by: string },
): Promise<RecordedUpdate[]> {
  const actions = await updatableActions(
    em,
    context.scope,
    wanted.map((update) => update.actionId),
    batch.id,
  );
  const plans = await planFacts(
    em,
    context.scope,
    actions.map((action) => action.planId),
  );
  const latest = new Map(plans.flatMap((plan) => plan.actions.map((action) => [action.id, action.updates.at(-1) ?? null])));
  const judged = wanted.map((update, index) => {
    const isSecond = wanted.findIndex((other) => other.actionId === update.actionId) < index;
    const action = actions.find(({ id }) => id === update.actionId);
    return { update: tidy(update), result: judge(update, action, isSecond, () => checkFacts(update, action, latest, context)) };
  });
  const toWrite = judged.flatMap(({ update, result }) => (result ? [] : [update]));
  const written = await writeUpdates(em, toWrite, { ...batch, at: context.now });
  forgetChildren(context.em);
  return judged.map(({ update, result }) => result ?? outcomeOf(update, written.has(update.actionId)));
}

function judge(
  { actionId, expectedVersion }: ActionUpdateInput,
  action: UpdatableAction | undefined,
  isSecond: boolean,
  rules: () => Violation[],
): RecordedUpdate | null {
  const answer = (outcome: ActionOutcome, ...violations: Violation[]): RecordedUpdate => ({ actionId, outcome, violations });
  if (!action)
    return answer('INVALID', {
      code: 'NOT_FOUND',
      message: 'There is no action with this id. Open the plan again and record it there.',
      field: 'actionId',
    });
  if (!action.mayWrite)
    return answer('FORBIDDEN', {
      code: 'FORBIDDEN',
      message: "Only an administrator of the board can record updates. Ask your board's administrator.",
    });
  if (isSecond)
    return answer('INVALID', {
      code: 'INVALID',
      message: `‘${action.title}’ is in this batch twice. Send one update of it.`,
      field: 'actionId',
    });
  if (action.isInBatch) return answer('RECORDED');
  if (action.version !== expectedVersion) return answer('CONFLICT', conflict(action.title));
  const violations = [...carriedForward(action), ...rules()];
  return violations.length > 0 ? answer('INVALID', ...violations) : null;
}

const checkFacts = (
  update: ActionUpdateInput,
  action: UpdatableAction | undefined,
  latest: Map<string, Parameters<typeof checkUpdate>[2]>,
  context: RequestContext,
): Violation[] =>
  checkUpdate(
    { ...update, percentage: update.percentage ?? null },
    { title: action?.title ?? '', start: action?.start },
    latest.get(update.actionId) ?? null,
    today(context),
  );

const carriedForward = ({ title, carriedInto }: UpdatableAction): Violation[] =>
  carriedInto === null
    ? []
    : [{ code: 'LOCKED', message: `‘${title}’ was carried forward as ${carriedInto}. Record the update there.`, field: 'actionId' }];

const outcomeOf = ({ actionId }: ActionUpdateInput, isWritten: boolean): RecordedUpdate =>
  isWritten ? { actionId, outcome: 'RECORDED', violations: [] } : { actionId, outcome: 'CONFLICT', violations: [conflict('this action')] };

const conflict = (title: string): Violation => ({
  code: 'CONFLICT',
  message: `Someone else has changed ‘${title}’ since you opened it. Check what it says now, then record your update again.`,
  field: 'expectedVersion',
});

const tidy = (update: ActionUpdateInput): ActionUpdateInput => ({
  ...update,
  narrative: update.narrative.trim(),
  evidence: orNull(update.evidence),
  impactStatement: orNull(update.impactStatement),
  recovery: orNull(update.recovery),
});
