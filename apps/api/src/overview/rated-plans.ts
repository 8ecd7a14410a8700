import { parsed } from '../platform/statement.ts';
import { type KeptUpdate, type RatedAction, type RatedPlan, withHistory } from '../ratings/rated-plan.types.ts';
import type { PlanActionRow } from './overview.queries.ts';

/** An action as the overview names it. */
export interface NamedAction extends RatedAction {
  reference: string;
  title: string;
  lead: string | null;
}

export interface NamedPlan extends RatedPlan {
  actions: readonly NamedAction[];
}

/** Plans with their actions and updates, from the rows of one statement. */
export const ratedPlans = (rows: readonly PlanActionRow[]): NamedPlan[] =>
  [...Map.groupBy(rows, (row) => row.planId).values()].map((ofPlan) => {
    const [{ planId, planName, updateEveryMonths, overrides }] = ofPlan as [PlanActionRow];
    const ofActions = Map.groupBy(
      ofPlan.filter((row) => row.actionId),
      (row) => row.actionId,
    );
    const actions = withHistory([...ofActions.values()].map(asAction));
    return { id: planId, name: planName, updateEveryMonths, overrides: parsed(overrides), actions };
  });

function asAction(rows: PlanActionRow[]): NamedAction {
  const [{ actionId, reference, title, start, due, carriedFromId, lead }] = rows as [PlanActionRow];
  return { id: actionId ?? '', reference, title, start, due, carriedFromId, lead, updates: rows.flatMap(asUpdate) };
}

const asUpdate = ({ date, rating, recovery }: PlanActionRow): KeptUpdate[] =>
  date ? [{ date, rating, recovery, percentage: null, evidence: null, impactStatement: null }] : [];
