import { defineEntity, type EntityManager, p, type Ref } from '@mikro-orm/core';
import { Board } from '../boards/board.entity.ts';
import { Group } from '../boards/group.entity.ts';
import { newId } from '../platform/new-id.ts';
import { heldBy } from '../platform/tenant-filter.ts';
import { guardWrites } from '../platform/write-guard.ts';
import { Priority } from '../priorities/priority.entity.ts';
import type { StoredOverride } from '../ratings/stored-override.types.ts';

const PlanSchema = defineEntity({
  name: 'Plan',
  tableName: 'plans',
  filters: heldBy((boards) => ({ owners: { $some: { board: { $in: boards } } } })),
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    name: p.string().length(200),
    strategy: p.text().nullable(),
    /** How often each action is to be reported on. */
    updateEveryMonths: p.integer().default(3),
    /** Every time its rating was set by hand or given back to the rule, oldest first. Only ever added to. */
    overrides: p.json<StoredOverride[]>().onCreate(() => []),
    isInvented: p.boolean().default(false),
    /** The instant of the last change. It makes a change of links alone a change of the plan. */
    changedAt: p.string().length(30),
    version: p.integer().version(),
    priorities: () => p.manyToMany(Priority).pivotTable('plan_priorities').joinColumn('plan_id').inverseJoinColumn('priority_id'),
    owners: () => p.oneToMany(PlanOwnership).mappedBy('plan'),
    phases: () => p.oneToMany(PlanPhase).mappedBy('plan').orderBy({ position: 'asc' }),
  },
});

/** What is to be done about priorities: phases with actions in them. A joint plan exists once and shows for each owner. */
export class Plan extends PlanSchema.class {}
PlanSchema.setClass(Plan);

const PlanOwnershipSchema = defineEntity({
  name: 'PlanOwnership',
  tableName: 'plan_ownerships',
  filters: heldBy((boards) => ({ board: { $in: boards } })),
  indexes: [{ properties: ['board', 'plan'] }],
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    board: () => p.manyToOne(Board).ref(),
    plan: () => p.manyToOne(Plan).ref().index(),
    group: () => p.manyToOne(Group).ref().nullable().index(),
  },
});

/** That a board owns a plan, itself or through one of its groups. */
export class PlanOwnership extends PlanOwnershipSchema.class {}
PlanOwnershipSchema.setClass(PlanOwnership);

const PlanPhaseSchema = defineEntity({
  name: 'PlanPhase',
  tableName: 'plan_phases',
  filters: heldBy((boards) => ({ plan: { owners: { $some: { board: { $in: boards } } } } })),
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    plan: () => p.manyToOne(Plan).ref().index(),
    name: p.string().length(100),
    from: p.type('date').fieldName('from_date').$type<string>(),
    to: p.type('date').fieldName('to_date').$type<string>(),
    position: p.integer(),
    isInvented: p.boolean().default(false),
    version: p.integer().version(),
  },
});

/** A year or another part of a plan. */
export class PlanPhase extends PlanPhaseSchema.class {}
PlanPhaseSchema.setClass(PlanPhase);

/** The ids of the boards that own a plan, those of this very flush included. */
export async function boardsOfPlan(plan: Ref<Plan> | Plan, em: EntityManager): Promise<string[]> {
  const stored = await em.find(PlanOwnership, { plan: plan.id }, { filters: false, flushMode: 'commit' });
  const waiting = [...em.getUnitOfWork().getPersistStack()].filter((entity) => entity instanceof PlanOwnership);
  return [...stored, ...waiting].filter((owner) => owner.plan.id === plan.id).map((owner) => owner.board.id);
}

guardWrites(Plan, boardsOfPlan, { chair: { maySet: ['overrides'] } });
guardWrites(PlanOwnership, (owner) => [owner.board.id], { anchors: ['plan'] });
guardWrites(PlanPhase, (phase, em) => boardsOfPlan(phase.plan, em), { anchors: ['plan'] });
