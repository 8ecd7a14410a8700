import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays, reportingYear, reportingYearOf } from '@quorate/domain';
import { Action, ActionUpdate } from '../plans/action.entity.ts';
import { Plan, PlanOwnership, PlanPhase } from '../plans/plan.entity.ts';
import type { Priority } from '../priorities/priority.entity.ts';
import { earlyHelpPlan } from './early-help-plan.ts';
import type { Register } from './load-register.ts';
import { neglectPlan } from './neglect-plan.ts';
import type { PriorityKey } from './priorities.ts';
import { exampleYear, type SampleAction, type SamplePlan, type SampleUpdate } from './sample-plan.ts';
import { sexualAbusePlan } from './sexual-abuse-plan.ts';

export interface Stage {
  register: Register;
  priorities: Readonly<Record<PriorityKey, Priority>>;
  /** An instant, ISO 8601 in UTC. */
  now: string;
  /** The name under which everything is recorded. */
  by: string;
}

/** The plans with their phases, actions and updates. What stands in the example year is made up as a whole. */
export function loadPlans(em: SqlEntityManager, stage: Stage): void {
  for (const plan of [sexualAbusePlan, neglectPlan, earlyHelpPlan]) loadPlan(em, stage, plan);
}

function loadPlan(em: SqlEntityManager, stage: Stage, given: SamplePlan): void {
  const { register, now } = stage;
  const { name, strategy, isInvented = false } = given;
  const priorities = given.priorities.map((key) => stage.priorities[key]);
  const plan = em.create(Plan, { name, strategy, isInvented, changedAt: now, priorities });
  for (const { board, group } of given.owners) {
    em.create(PlanOwnership, { plan, board: register.boards[board], group: group && register.groups[group] });
  }
  const made = new Map<string, Action>();
  for (const [index, { name: phaseName, days, actions }] of given.phases.entries()) {
    const year = reportingYear(reportingYearOf(now.slice(0, 10)));
    const [from, to] = days ?? [year.from, year.to];
    // The report names the phases; on which days they began and ended it does not say.
    const phase = em.create(PlanPhase, { plan, name: phaseName, from, to, position: index + 1, isInvented: true });
    const isExample = isInvented || phaseName === exampleYear;
    for (const action of actions) made.set(action.reference, loadAction(em, stage, action, { plan, phase, made, isExample }));
  }
}

interface Place {
  plan: Plan;
  phase: PlanPhase;
  made: ReadonlyMap<string, Action>;
  isExample: boolean;
}

function loadAction(em: SqlEntityManager, stage: Stage, given: SampleAction, { plan, phase, made, isExample }: Place): Action {
  const { agencies } = stage.register;
  const { reference, title, leadAgency, leadPerson, supporting = [], measure, finding, waitsFor = [], carriedFrom, updates } = given;
  const found = (key: string): Action[] => [made.get(key)].filter((action) => action !== undefined);
  const [before] = carriedFrom ? found(carriedFrom) : [];
  const action = em.create(Action, {
    plan,
    phase,
    reference,
    title,
    leadAgency: leadAgency && agencies[leadAgency],
    leadPerson,
    supportingAgencies: supporting.map((key) => agencies[key]),
    start: isExample ? phase.from : null,
    due: given.due ?? (isExample ? phase.to : null),
    measure,
    // What is carried forward still answers what it answered, as it does when somebody carries it forward on screen.
    findingKind: finding?.[0] ?? before?.findingKind,
    finding: finding?.[1] ?? before?.finding,
    dependencies: waitsFor.flatMap(found),
    carriedFrom: before ?? null,
    isInvented: given.isInvented ?? isExample,
    changedAt: stage.now,
  });
  for (const [index, update] of updates.entries()) loadUpdate(em, stage, action, update, index);
  return action;
}

function loadUpdate(
  em: SqlEntityManager,
  { now, by }: Stage,
  action: Action,
  { on, narrative = '', ...said }: SampleUpdate,
  index: number,
): void {
  const date = typeof on === 'string' ? on : addDays(now.slice(0, 10), -on);
  em.create(ActionUpdate, { ...said, action, date, narrative, isInvented: true, by, at: now, batch: `sample-${index}` });
}
