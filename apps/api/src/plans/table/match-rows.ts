import { type KnownAction, longestTitle, matchAction, shortened, worthAsking } from '@quorate/domain';
import type { PlanRow } from '@quorate/tables';
import type { MatchKind } from '../../attendance/table-import.types.ts';
import type { Action } from '../action.entity.ts';
import type { PlanRowDecisionInput } from './plan-table.types.ts';

/** A row with the action it means, as the table or a person says. */
export interface MatchedRow {
  row: PlanRow;
  decision: PlanRowDecisionInput | undefined;
  match: MatchKind;
  score: number;
  existing: Action | null;
  candidates: { action: Action; score: number }[];
}

/** Finds which action of the plan each row means. A row that is like none of them is a new action. */
export function matchRows(rows: readonly PlanRow[], decisions: readonly PlanRowDecisionInput[], actions: readonly Action[]): MatchedRow[] {
  const known = asKnown(actions);
  const actionOf = (id: string | null | undefined) => actions.find((action) => action.id === id) ?? null;
  return rows.map((row) => {
    const decision = decisions.find((one) => one.line === row.line && one.action === row.action);
    const found = matchAction({ reference: row.reference, title: shortened(row.action, longestTitle) }, known);
    const candidates = found.candidates.flatMap(({ id, score }) => (actionOf(id)?.id ? [{ action: actionOf(id) as Action, score }] : []));
    const chosen = decision?.decision === 'USE_ACTION' ? actionOf(decision.actionId) : null;
    const match = matchKind(decision, chosen, found);
    const isThere = match !== 'NEW' && match !== 'IGNORED' && match !== 'NONE';
    return { row, decision, match, score: found.score, existing: isThere ? (chosen ?? actionOf(found.id)) : null, candidates };
  });
}

function matchKind(decision: PlanRowDecisionInput | undefined, chosen: Action | null, found: ReturnType<typeof matchAction>): MatchKind {
  if (decision?.decision === 'IGNORE') return 'IGNORED';
  if (decision?.decision === 'NEW_ACTION') return 'NEW';
  if (decision?.decision === 'USE_ACTION') return chosen ? 'CHOSEN' : 'NONE';
  return found.kind === 'NONE' && found.score < worthAsking ? 'NEW' : found.kind;
}

const asKnown = (actions: readonly Action[]): KnownAction[] =>
  actions.map(({ id, reference, title }) => ({
    id,
    reference,
    title,
    carriedIntoId: actions.find((later) => later.carriedFrom?.id === id)?.id ?? null,
  }));
