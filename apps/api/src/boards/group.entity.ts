import { defineEntity, type EntityManager, p, type Ref } from '@mikro-orm/core';
import { newId } from '../platform/new-id.ts';
import { heldBy } from '../platform/tenant-filter.ts';
import { guardWrites } from '../platform/write-guard.ts';
import { Board } from './board.entity.ts';

export const groupKinds = ['BOARD', 'EXECUTIVE', 'SUBGROUP', 'TASK_AND_FINISH', 'PANEL', 'FORUM'] as const;
export type GroupKind = (typeof groupKinds)[number];

const GroupSchema = defineEntity({
  name: 'Group',
  tableName: 'groups',
  filters: heldBy((boards) => ({ owners: { $some: { board: { $in: boards } } } })),
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    name: p.string().length(200),
    shortName: p.string().length(40),
    kind: p.enum(groupKinds),
    parent: () => p.manyToOne(Group).ref().nullable().index(),
    purpose: p.text().nullable(),
    /** The quorum rule as data, checked by the domain each time it is read; null where there is none. */
    quorumRule: p.json<object>().nullable(),
    quorumRuleIsExample: p.boolean().default(false),
    /** The persistent-absence rule as data; null means two misses in a row. */
    absenceRule: p.json<object>().nullable(),
    /** Null: it owes no highlight reports. */
    reportsEveryMonths: p.integer().nullable(),
    /** Who writes the report: a role or a name. */
    reportOwner: p.string().length(200).nullable(),
    owners: () => p.oneToMany(GroupOwnership).mappedBy('group').orderBy({ from: 'asc' }),
  },
});

/** A body that meets: the board itself, its executive, a subgroup, a panel. */
export class Group extends GroupSchema.class {}
GroupSchema.setClass(Group);

const GroupOwnershipSchema = defineEntity({
  name: 'GroupOwnership',
  tableName: 'group_ownerships',
  filters: heldBy((boards) => ({ board: { $in: boards } })),
  uniques: [{ properties: ['board', 'group', 'from'] }],
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    board: () => p.manyToOne(Board).ref(),
    group: () => p.manyToOne(Group).ref().index(),
    /** Null: from the beginning. */
    from: p.type('date').fieldName('from_date').$type<string>().nullable(),
    to: p.type('date').fieldName('to_date').$type<string>().nullable(),
  },
});

/** That a board owns a group, from one day to another. Two owners make the group joint. */
export class GroupOwnership extends GroupOwnershipSchema.class {}
GroupOwnershipSchema.setClass(GroupOwnership);

/** The ids of the boards that own a group now or did once, those of this very flush included. */
export async function boardsOfGroup(group: Ref<Group> | Group, em: EntityManager): Promise<string[]> {
  const stored = await em.find(GroupOwnership, { group: group.id }, { filters: false, flushMode: 'commit' });
  const waiting = [...em.getUnitOfWork().getPersistStack()].filter((entity) => entity instanceof GroupOwnership);
  return [...stored, ...waiting].filter((owner) => owner.group.id === group.id).map((owner) => owner.board.id);
}

guardWrites(Group, boardsOfGroup);
guardWrites(GroupOwnership, (owner) => [owner.board.id]);
