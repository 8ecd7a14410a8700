import { defineEntity, p } from '@mikro-orm/core';
import { givenRatings } from '@quorate/domain';
import { Agency } from '../membership/agency.entity.ts';
import { newId } from '../platform/new-id.ts';
import { heldBy } from '../platform/tenant-filter.ts';
import { guardWrites } from '../platform/write-guard.ts';
import { boardsOfPlan, Plan, PlanPhase } from './plan.entity.ts';

export const findingKinds = ['VOICE', 'AUDIT', 'REVIEW'] as const;
export type FindingKind = (typeof findingKinds)[number];

const ActionSchema = defineEntity({
  name: 'Action',
  tableName: 'actions',
  filters: heldBy((boards) => ({ plan: { owners: { $some: { board: { $in: boards } } } } })),
  uniques: [{ properties: ['plan', 'reference'] }],
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    plan: () => p.manyToOne(Plan).ref(),
    phase: () => p.manyToOne(PlanPhase).ref().index(),
    reference: p.string().length(30),
    title: p.string().length(200),
    leadAgency: () => p.manyToOne(Agency).ref().nullable().index(),
    /** A role or a name. */
    leadPerson: p.string().length(200).nullable(),
    supportingAgencies: () =>
      p.manyToMany(Agency).pivotTable('action_supporting_agencies').joinColumn('action_id').inverseJoinColumn('agency_id'),
    start: p.type('date').fieldName('start_date').$type<string>().nullable(),
    due: p.type('date').fieldName('due_date').$type<string>().nullable(),
    /** What will show that it is done. */
    measure: p.text().nullable(),
    dependencies: () => p.manyToMany(Action).pivotTable('action_dependencies').joinColumn('action_id').inverseJoinColumn('waits_for_id'),
    /** The action of an earlier phase that this one goes on from. */
    carriedFrom: () => p.manyToOne(Action).ref().nullable().index(),
    findingKind: p.enum(findingKinds).nullable(),
    finding: p.text().nullable(),
    isInvented: p.boolean().default(false),
    /** The instant of the last change. It makes a change of links alone a change of the action. */
    changedAt: p.string().length(30),
    version: p.integer().version(),
  },
});

/** Something to be done in one phase of a plan. */
export class Action extends ActionSchema.class {}
ActionSchema.setClass(Action);

const ActionUpdateSchema = defineEntity({
  name: 'ActionUpdate',
  tableName: 'action_updates',
  filters: heldBy((boards) => ({ action: { plan: { owners: { $some: { board: { $in: boards } } } } } })),
  uniques: [{ properties: ['action', 'batch'] }],
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    action: () => p.manyToOne(Action).ref(),
    /** The day it tells of. */
    date: p.type('date').fieldName('update_date').$type<string>(),
    rating: p.enum(givenRatings),
    percentage: p.integer().nullable(),
    narrative: p.text(),
    evidence: p.text().nullable(),
    impactStatement: p.text().nullable(),
    recovery: p.text().nullable(),
    isInvented: p.boolean().default(false),
    by: p.string().length(200).fieldName('recorded_by'),
    at: p.string().length(30).fieldName('recorded_at'),
    batch: p.string().length(36),
  },
});

/** How an action stood on a day. Never altered: the rating and its history are read from it. */
export class ActionUpdate extends ActionUpdateSchema.class {}
ActionUpdateSchema.setClass(ActionUpdate);

guardWrites(Action, (action, em) => boardsOfPlan(action.plan, em), { anchors: ['plan'] });
guardWrites(ActionUpdate, async (update, em) => boardsOfPlan((await update.action.loadOrFail({ filters: false })).plan, em), {
  anchors: ['action'],
});
