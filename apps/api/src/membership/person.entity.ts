import { defineEntity, p } from '@mikro-orm/core';
import { Board } from '../boards/board.entity.ts';
import { boardsOfGroup } from '../boards/group.entity.ts';
import { newId } from '../platform/new-id.ts';
import { heldBy } from '../platform/tenant-filter.ts';
import { guardWrites } from '../platform/write-guard.ts';
import { Seat } from './seat.entity.ts';

const bySeat = heldBy((boards) => ({ seat: { group: { owners: { $some: { board: { $in: boards } } } } } }));

const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'people',
  filters: heldBy((boards) => ({ board: { $in: boards } })),
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    board: () => p.manyToOne(Board).ref().index(),
    name: p.string().length(200),
    jobTitle: p.string().length(200).nullable(),
  },
});

/** Someone who holds a seat or deputises on one board. */
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);

const SeatHoldingSchema = defineEntity({
  name: 'SeatHolding',
  tableName: 'seat_holdings',
  filters: bySeat,
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    seat: () => p.manyToOne(Seat).ref().index(),
    person: () => p.manyToOne(Person).ref().index(),
    from: p.type('date').fieldName('from_date').$type<string>(),
    to: p.type('date').fieldName('to_date').$type<string>().nullable(),
  },
});

/** That a person holds a seat, from one day to another. */
export class SeatHolding extends SeatHoldingSchema.class {}
SeatHoldingSchema.setClass(SeatHolding);

const DeputySchema = defineEntity({
  name: 'Deputy',
  tableName: 'deputies',
  filters: bySeat,
  properties: {
    id: p.string().length(36).primary().onCreate(newId),
    seat: () => p.manyToOne(Seat).ref().index(),
    person: () => p.manyToOne(Person).ref().index(),
    from: p.type('date').fieldName('from_date').$type<string>(),
    to: p.type('date').fieldName('to_date').$type<string>().nullable(),
  },
});

/** A person named to attend in a holder's place. */
export class Deputy extends DeputySchema.class {}
DeputySchema.setClass(Deputy);

guardWrites(Person, (person) => [person.board.id]);
guardWrites(SeatHolding, async (holding, em) => boardsOfGroup((await holding.seat.loadOrFail({ filters: false })).group, em));
guardWrites(Deputy, async (deputy, em) => boardsOfGroup((await deputy.seat.loadOrFail({ filters: false })).group, em));
