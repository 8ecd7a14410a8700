import type { GivenRating } from '@quorate/domain';
import type { Board } from './boards/board.entity.ts';
import { Action, ActionUpdate } from './plans/action.entity.ts';
import { Plan, PlanOwnership, PlanPhase } from './plans/plan.entity.ts';
import { Priority } from './priorities/priority.entity.ts';
import type { ApiUnderTest } from './testing.ts';

export interface GivenAction extends Partial<Pick<Action, 'start' | 'due' | 'leadPerson' | 'finding' | 'findingKind'>> {
  reference: string;
  updates?: ([string, GivenRating] | [string, GivenRating, Partial<ActionUpdate>])[];
}

/** Long before the clock of the tests. */
const setUpAt = '2017-04-01T09:00:00.000Z';

let made = 0;

/** A priority of a board, from 2017/18 on. */
export async function aPriority(api: ApiUnderTest, board: Board, name = `Priority ${++made}`): Promise<Priority> {
  const { em } = api;
  const position = (await em.count(Priority, { board: board.id }, { filters: false })) + 1;
  const priority = em.create(Priority, { board: board.id, name, description: '', fromYear: 2017, position });
  await em.flush();
  return priority;
}

/** A plan of some boards for some priorities, with one phase, 2017/18, that holds the actions. */
export async function aPlan(
  api: ApiUnderTest,
  boards: readonly Board[],
  given: { priorities?: Priority[]; actions?: GivenAction[]; updateEveryMonths?: number; name?: string } = {},
): Promise<{ plan: Plan; phase: PlanPhase; actions: Action[] }> {
  const { em } = api;
  const plan = em.create(Plan, {
    name: given.name ?? `Plan ${++made}`,
    updateEveryMonths: given.updateEveryMonths ?? 3,
    changedAt: setUpAt,
    priorities: (given.priorities ?? []).map((priority) => em.getReference(Priority, priority.id)),
  });
  for (const board of boards) em.create(PlanOwnership, { plan, board: board.id });
  const phase = em.create(PlanPhase, { plan, name: 'Year 1', from: '2017-04-01', to: '2018-03-31', position: 1 });
  const actions = (given.actions ?? []).map(({ updates = [], ...action }) => {
    const created = em.create(Action, { title: `Action ${action.reference}`, ...action, plan, phase, changedAt: setUpAt });
    for (const [date, rating, more] of updates)
      em.create(ActionUpdate, { narrative: '', ...more, action: created, date, rating, by: 'Asha', at: setUpAt, batch: `batch-${++made}` });
    return created;
  });
  await em.flush();
  return { plan, phase, actions };
}
