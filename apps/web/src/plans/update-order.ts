import { isActiveOn, type LocalDate } from '@quorate/domain';
import type { UpdatableAction } from './update-action.ts';

export interface PhaseOfPlan {
  id: string;
  name: string;
  from: LocalDate;
  to: LocalDate;
}

/** The phase that is running first, then those to come, then those past, the latest first. */
export function phasesInOrder<Phase extends PhaseOfPlan>(phases: readonly Phase[], today: LocalDate): Phase[] {
  const running = phases.filter((phase) => isActiveOn(phase, today));
  const toCome = phases.filter(({ from }) => from > today);
  const past = phases.filter(({ to }) => to < today);
  return [...running, ...toCome, ...past.toReversed()];
}

/** The actions of a round, phase by phase, or of one phase. What was carried forward is updated as the action it goes on as. */
export function actionsToUpdate<Action extends UpdatableAction>(
  actions: readonly Action[],
  phases: readonly PhaseOfPlan[],
  phaseId: string | null,
): Action[] {
  const current = actions.filter(({ carriedInto }) => !carriedInto);
  const chosen = phaseId === null ? phases : phases.filter(({ id }) => id === phaseId);
  return chosen.flatMap(({ id }) => current.filter((action) => action.phase.id === id));
}
