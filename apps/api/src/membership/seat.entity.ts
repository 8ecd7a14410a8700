import { defineEntity, p } from '@mikro-orm/core';
import { seatClasses } from '@quorate/domain';
import { Board } from '../boards/board.entity.ts';
import { boardsOfGroup, Group } from '../boards/group.entity.ts';
import { newId } from '../platform/new-id.ts';
import { heldBy } from '../platform/tenant-filter.ts';
import { guardWrites } from '../platform/write-guard.ts';
import { Agency } from './agency.entity.ts';
import { Deputy, SeatHolding } from './person.entity.ts';

const SeatSchema = defineEntity({
  name: 'Seat',
  tableName: 'seats',
  filters: heldBy((boards) => ({ group: { owners: { $some: { board: { $in: boards } } } } })),
  uniques: [{ properties: ['group', 'position'] }],
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    group: () => p.manyToOne(Group).ref(),
    agency: () => p.manyToOne(Agency).ref().nullable().index(),
    name: p.string().length(200),
    shortName: p.string().length(40),
    seatClass: p.enum(seatClasses),
    countsTowardsCoverage: p.boolean(),
    position: p.integer(),
    aliases: p.json<string[]>().default('[]'),
    from: p.type('date').fieldName('from_date').$type<string>().nullable(),
    to: p.type('date').fieldName('to_date').$type<string>().nullable(),
    boards: () => p.manyToMany(Board).pivotTable('seat_boards').joinColumn('seat_id').inverseJoinColumn('board_id'),
    holders: () => p.oneToMany(SeatHolding).mappedBy('seat').orderBy({ from: 'asc' }),
    deputies: () => p.oneToMany(Deputy).mappedBy('seat').orderBy({ from: 'asc' }),
  },
});

/** A group's place, owed by an agency or held by role. People and deputies fill it over time. */
export class Seat extends SeatSchema.class {}
SeatSchema.setClass(Seat);
guardWrites(Seat, (seat, em) => boardsOfGroup(seat.group, em));
