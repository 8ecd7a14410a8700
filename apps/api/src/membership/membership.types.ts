import type { SeatClass } from '@quorate/domain';
import { seatClasses } from '@quorate/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { wordsAsEnum } from '../platform/enum.ts';
import { LocalDateScalar } from '../platform/scalars.ts';
import { UserError } from '../platform/user-error.ts';
import { type Sector, type StatutoryClass, sectors, statutoryClasses } from './agency.entity.ts';

export const SectorEnum = wordsAsEnum('Sector', sectors);
export const StatutoryClassEnum = wordsAsEnum('StatutoryClass', statutoryClasses);
export const SeatClassEnum = wordsAsEnum('SeatClass', seatClasses);

@ObjectType('Agency', { description: 'An organisation that owes seats.' })
export class AgencyType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) shortName: string;
  @Field(() => SectorEnum) sector: Sector;
  @Field(() => StatutoryClassEnum) statutoryClass: StatutoryClass;
  @Field(() => [String], { description: 'Other names it has been published under.' }) aliases: string[];
  @Field(() => LocalDateScalar, { nullable: true }) from?: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) to?: string | null;
}

@ObjectType('AgencyName', { description: 'An agency that leads or supports something: its name, and nothing behind it.' })
export class AgencyNameType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) shortName: string;
}

@ObjectType('Person')
export class PersonType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) jobTitle?: string | null;
}

@ObjectType('SeatHolding', { description: 'That a person holds a seat, from one day to another.' })
export class SeatHoldingType {
  @Field(() => ID) id: string;
  @Field(() => PersonType) person: PersonType;
  @Field(() => LocalDateScalar) from: string;
  @Field(() => LocalDateScalar, { nullable: true }) to?: string | null;
}

@ObjectType('Deputy', { description: "A person named to attend in a holder's place." })
export class DeputyType {
  @Field(() => ID) id: string;
  @Field(() => PersonType) person: PersonType;
  @Field(() => LocalDateScalar) from: string;
  @Field(() => LocalDateScalar, { nullable: true }) to?: string | null;
}

@ObjectType('Seat', { description: "A group's place, owed by an agency or held by role." })
export class SeatType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) shortName: string;
  @Field(() => SeatClassEnum) seatClass: SeatClass;
  @Field(() => Boolean) countsTowardsCoverage: boolean;
  @Field(() => Int, { description: 'Its place in the roll, from 1.' }) position: number;
  @Field(() => LocalDateScalar, { nullable: true }) from?: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) to?: string | null;
  @Field(() => [String], { description: 'Other names it has been published under.' }) aliases: string[];
}

@ObjectType()
export class AgencyPayload {
  @Field(() => AgencyType, { nullable: true }) agency?: AgencyType | null;
  @Field(() => [UserError]) userErrors: UserError[];
}

@ObjectType()
export class SeatPayload {
  @Field(() => SeatType, { nullable: true }) seat?: SeatType | null;
  @Field(() => [UserError]) userErrors: UserError[];
}

@InputType()
export class CreateAgencyInput {
  @Field(() => ID) boardId: string;
  @Field(() => String) name: string;
  @Field(() => String) shortName: string;
  @Field(() => SectorEnum) sector: Sector;
  @Field(() => StatutoryClassEnum) statutoryClass: StatutoryClass;
  @Field(() => [String]) aliases: string[];
  @Field(() => LocalDateScalar, { nullable: true }) from?: string | null;
}

@InputType()
export class UpdateAgencyInput {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) shortName: string;
  @Field(() => SectorEnum) sector: Sector;
  @Field(() => StatutoryClassEnum) statutoryClass: StatutoryClass;
  @Field(() => [String]) aliases: string[];
  @Field(() => LocalDateScalar, { nullable: true }) from?: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) to?: string | null;
  @Field(() => ID, { nullable: true }) successorId?: string | null;
}

@InputType()
export class CreateSeatInput {
  @Field(() => ID) groupId: string;
  @Field(() => [ID], { description: 'The boards the seat sits for; of one board when the group is not joint.' }) boardIds: string[];
  @Field(() => String) name: string;
  @Field(() => String) shortName: string;
  @Field(() => ID, { nullable: true }) agencyId?: string | null;
  @Field(() => SeatClassEnum) seatClass: SeatClass;
  @Field(() => Boolean) countsTowardsCoverage: boolean;
  @Field(() => LocalDateScalar, { nullable: true }) from?: string | null;
}

@InputType()
export class UpdateSeatInput {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) shortName: string;
  @Field(() => ID, { nullable: true }) agencyId?: string | null;
  @Field(() => SeatClassEnum) seatClass: SeatClass;
  @Field(() => Boolean) countsTowardsCoverage: boolean;
  @Field(() => LocalDateScalar, { nullable: true }) from?: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) to?: string | null;
  @Field(() => [String]) aliases: string[];
}

@InputType()
export class AppointHolderInput {
  @Field(() => ID) seatId: string;
  @Field(() => String) personName: string;
  @Field(() => String, { nullable: true }) jobTitle?: string | null;
  @Field(() => LocalDateScalar) from: string;
}

@InputType()
export class NameDeputyInput {
  @Field(() => ID) seatId: string;
  @Field(() => String) personName: string;
  @Field(() => String, { nullable: true }) jobTitle?: string | null;
  @Field(() => LocalDateScalar) from: string;
  @Field(() => LocalDateScalar, { nullable: true }) to?: string | null;
}
