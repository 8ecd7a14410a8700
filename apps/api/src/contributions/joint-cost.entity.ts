import { defineEntity, type EntityManager, p } from '@mikro-orm/core';
import { jointCostBases } from '@quorate/domain';
import { Board } from '../boards/board.entity.ts';
import { newId } from '../platform/new-id.ts';
import { heldBy } from '../platform/tenant-filter.ts';
import { guardWrites } from '../platform/write-guard.ts';

const JointCostSchema = defineEntity({
  name: 'JointCost',
  tableName: 'joint_costs',
  filters: heldBy((boards) => ({ parts: { $some: { board: { $in: boards } } } })),
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    name: p.string().length(200),
    pence: p.integer(),
    date: p.type('date').fieldName('cost_date').$type<string>(),
    basis: p.enum(jointCostBases),
    reason: p.text().nullable(),
    isInvented: p.boolean().default(false),
    by: p.string().length(200).fieldName('recorded_by'),
    at: p.string().length(30).fieldName('recorded_at'),
    batch: p.string().length(36).unique(),
    /** The cost that this one takes back. */
    correctsId: p.string().length(36).nullable().unique(),
    parts: () => p.oneToMany(JointCostPart).mappedBy('cost'),
  },
});

/** A cost that several boards have together. */
export class JointCost extends JointCostSchema.class {}
JointCostSchema.setClass(JointCost);

const JointCostPartSchema = defineEntity({
  name: 'JointCostPart',
  tableName: 'joint_cost_parts',
  filters: heldBy((boards) => ({ board: { $in: boards } })),
  indexes: [{ properties: ['board', 'year'] }],
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    cost: () => p.manyToOne(JointCost).ref().index(),
    board: () => p.manyToOne(Board).ref(),
    year: p.integer(),
    /** What it was split by: children, or a weight. */
    weight: p.integer(),
    pence: p.integer(),
  },
});

/** One board's part of a joint cost. The parts add up to the cost. */
export class JointCostPart extends JointCostPartSchema.class {}
JointCostPartSchema.setClass(JointCostPart);

/** The ids of the boards that share a cost, those of this very flush included. */
async function boardsOfCost(cost: JointCost, em: EntityManager): Promise<string[]> {
  const stored = await em.find(JointCostPart, { cost: cost.id }, { filters: false, flushMode: 'commit' });
  const waiting = [...em.getUnitOfWork().getPersistStack()].filter((entity) => entity instanceof JointCostPart);
  return [...stored, ...waiting].filter((part) => part.cost.id === cost.id).map((part) => part.board.id);
}

guardWrites(JointCost, boardsOfCost);
guardWrites(JointCostPart, (part) => [part.board.id], { anchors: ['cost'] });
