import { defineEntity, p } from '@mikro-orm/core';
import { Board } from '../boards/board.entity.ts';
import { newId } from '../platform/new-id.ts';
import { heldBy } from '../platform/tenant-filter.ts';
import { guardWrites } from '../platform/write-guard.ts';

export const sectors = ['COUNCIL', 'POLICE', 'HEALTH', 'EDUCATION', 'CRIMINAL_JUSTICE', 'VOLUNTARY', 'FIRE_AND_RESCUE', 'OTHER'] as const;
export type Sector = (typeof sectors)[number];
export const statutoryClasses = ['STATUTORY_PARTNER', 'RELEVANT_AGENCY', 'OTHER'] as const;
export type StatutoryClass = (typeof statutoryClasses)[number];

const AgencySchema = defineEntity({
  name: 'Agency',
  tableName: 'agencies',
  filters: heldBy((boards) => ({ boards: { $some: { id: { $in: boards } } } })),
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    name: p.string().length(200),
    shortName: p.string().length(40),
    sector: p.enum(sectors),
    statutoryClass: p.enum(statutoryClasses),
    aliases: p.json<string[]>().default('[]'),
    from: p.type('date').fieldName('from_date').$type<string>().nullable(),
    to: p.type('date').fieldName('to_date').$type<string>().nullable(),
    successor: () => p.manyToOne(Agency).ref().nullable().index(),
    boards: () => p.manyToMany(Board).pivotTable('agency_boards').joinColumn('agency_id').inverseJoinColumn('board_id'),
  },
});

/** An organisation that owes seats. One that serves two boards is one agency with two boards. */
export class Agency extends AgencySchema.class {}
AgencySchema.setClass(Agency);
guardWrites(Agency, async ({ boards }) => {
  // A new agency has its boards at hand and nothing to load them from.
  const items = boards.isInitialized() ? boards.getItems() : await boards.loadItems({ filters: false });
  return items.map((board) => board.id);
});
