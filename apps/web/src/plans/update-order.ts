import type { UpdatableAction } from './update-action.ts';

/** The actions of a round, phase by phase, or of one phase. What was carried forward is updated as the action it goes on as. */
export function actionsToUpdate<Action extends UpdatableAction>(
  actions: readonly Action[],
  phases: readonly { id: string }[],
  phaseId: string | null,
): Action[] {
  const current = actions.filter(({ carriedInto }) => !carriedInto);
  const chosen = phaseId === null ? phases : phases.filter(({ id }) => id === phaseId);
  return chosen.flatMap(({ id }) => current.filter((action) => action.phase.id === id));
}
