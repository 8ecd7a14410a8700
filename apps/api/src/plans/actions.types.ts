import { type GivenRating, type ImpactGap } from '@quorate/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { wordsAsEnum } from '../platform/enum.ts';
import { DateTimeScalar, LocalDateScalar } from '../platform/scalars.ts';
import { UserError } from '../platform/user-error.ts';
import { GivenRatingEnum } from '../ratings/ratings.types.ts';
import { type FindingKind, findingKinds } from './action.entity.ts';

export const impactGaps = ['NONE', 'NO_FINDING', 'NO_EVIDENCE', 'NO_IMPACT'] as const satisfies readonly ImpactGap[];
export const actionFilters = ['MINE', 'LATE', 'LATE_OR_OFF_TRACK', 'NO_UPDATE', 'WITHOUT_IMPACT', 'OFF_TRACK_WITHOUT_RECOVERY'] as const;
export type ActionFilter = (typeof actionFilters)[number];

export const FindingKindEnum = wordsAsEnum('FindingKind', findingKinds, 'What an action answers: a voice, an audit or a review.');
export const ImpactGapEnum = wordsAsEnum(
  'ImpactGap',
  impactGaps,
  'The first link that is missing from finding to impact; NONE when all are there.',
);
export const ActionFilterEnum = wordsAsEnum(
  'ActionFilter',
  actionFilters,
  'MINE: led by the viewer or led or supported by their agency. WITHOUT_IMPACT: begun, with no impact statement yet. One carried forward counts once.',
);

@ObjectType('Action', { description: 'Something to be done in one phase of a plan.' })
export class ActionType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'The number people call it by; one of a kind in its plan.' }) reference: string;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true, description: 'A role or a name.' }) leadPerson?: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) start?: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) due?: string | null;
  @Field(() => String, { nullable: true, description: 'What will show that it is done.' }) measure?: string | null;
  @Field(() => FindingKindEnum, { nullable: true }) findingKind?: FindingKind | null;
  @Field(() => String, { nullable: true, description: 'What it answers: what was heard or found.' }) finding?: string | null;
  @Field(() => Boolean, { description: 'True when it was made up for the sample.' }) isInvented: boolean;
  @Field(() => Int, { description: 'Send it back as expectedVersion. An update changes it too.' }) version: number;
}

@ObjectType('ActionUpdate', { description: 'How an action stood on a day. It is never altered.' })
export class ActionUpdateType {
  @Field(() => ID) id: string;
  @Field(() => LocalDateScalar, { description: 'The day it tells of.' }) date: string;
  @Field(() => GivenRatingEnum) rating: GivenRating;
  @Field(() => Int, { nullable: true, description: 'How much is done, from 0 to 100; null when nobody counts it.' }) percentage?:
    | number
    | null;
  @Field(() => String) narrative: string;
  @Field(() => String, { nullable: true, description: 'What shows that it was done.' }) evidence?: string | null;
  @Field(() => String, { nullable: true, description: 'What changed because of it.' }) impactStatement?: string | null;
  @Field(() => String, { nullable: true, description: 'How work that is off track is to get back.' }) recovery?: string | null;
  @Field(() => Boolean, { description: 'True when its date and rating were made up for the sample.' }) isInvented: boolean;
  @Field(() => String, { description: 'The name of the person who recorded it.' }) by: string;
  @Field(() => DateTimeScalar) at: string;
  @Field(() => String, { description: 'The reference of the action it was given for, which may be an earlier one.' })
  actionReference: string;
}

@ObjectType()
export class ActionPayload {
  @Field(() => ActionType, { nullable: true }) action?: ActionType | null;
  @Field(() => [UserError]) userErrors: UserError[];
}

@InputType()
export class ActionFieldsInput {
  @Field(() => String, { description: 'One of a kind in the plan, such as 1.2.' }) reference: string;
  @Field(() => String) title: string;
  @Field(() => ID, { nullable: true }) leadAgencyId?: string | null;
  @Field(() => String, { nullable: true, description: 'A role or a name.' }) leadPerson?: string | null;
  @Field(() => [ID], { defaultValue: [] }) supportingAgencyIds: string[];
  @Field(() => LocalDateScalar, { nullable: true }) start?: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) due?: string | null;
  @Field(() => String, { nullable: true }) measure?: string | null;
  @Field(() => [ID], { defaultValue: [], description: 'Actions of the same plan that must be done first.' }) dependencyIds: string[];
  @Field(() => FindingKindEnum, { nullable: true }) findingKind?: FindingKind | null;
  @Field(() => String, { nullable: true }) finding?: string | null;
}

@InputType()
export class CreateActionInput extends ActionFieldsInput {
  @Field(() => ID) phaseId: string;
}

@InputType()
export class UpdateActionInput extends ActionFieldsInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ID, { description: 'A phase of the same plan.' }) phaseId: string;
}
