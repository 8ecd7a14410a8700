import { type GivenRating, givenRatings, type Rating, type RatingChange, ratings } from '@quorate/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { wordsAsEnum } from '../platform/enum.ts';
import { DateTimeScalar, LocalDateScalar } from '../platform/scalars.ts';

export const RatingEnum = wordsAsEnum('Rating', ratings, 'NO_UPDATE is never given: it comes by itself when an update is overdue.');
export const GivenRatingEnum = wordsAsEnum('GivenRating', givenRatings, 'What a person may give.');
export const RatingChangeEnum = wordsAsEnum('RatingChange', ['BETTER', 'WORSE', 'SAME', 'NEW'] as const, 'NEW: there was none before.');

@ObjectType('RatingWords', { description: 'What one rating is called on a board, and what it says.' })
export class RatingWordsType {
  @Field(() => RatingEnum) rating: Rating;
  @Field(() => String, { description: 'One or two characters, for a chip.' }) letter: string;
  @Field(() => String) word: string;
  @Field(() => String) definition: string;
}

@ObjectType('ActionRating', { description: 'How an action stands today.' })
export class ActionRatingType {
  @Field(() => RatingEnum) rating: Rating;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day of this rating, over updates that repeat it.' })
  since?: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) lastUpdate?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day on which the next update is in time; null when none is due.' })
  updateDueBy?: string | null;
  @Field(() => GivenRatingEnum, { nullable: true, description: 'The rating given before this one.' }) before?: GivenRating | null;
}

@ObjectType('OverallRating', { description: 'One rating for many parts, by a rule that is printed beside it.' })
export class OverallRatingType {
  @Field(() => RatingEnum) rating: Rating;
  @Field(() => String, { description: 'The whole rule, in words.' }) rule: string;
  @Field(() => String, { description: 'What the rule comes to and why: it stays when a person rates otherwise.' }) because: string;
  @Field(() => Boolean, { description: 'True when a person rated otherwise than the rule does.' }) isOverridden: boolean;
  @Field(() => String, { nullable: true, description: "That person's reason." }) reason?: string | null;
  @Field(() => String, { nullable: true, description: 'The name of that person.' }) by?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day that person gave it.' }) on?: string | null;
}

@ObjectType('RatingOverride', { description: 'That a person set an overall rating, or gave it back to the rule.' })
export class RatingOverrideType {
  @Field(() => GivenRatingEnum, { nullable: true, description: 'Null: the rule decides again.' }) rating?: GivenRating | null;
  @Field(() => String) reason: string;
  @Field(() => String, { description: 'The name of the person.' }) by: string;
  @Field(() => LocalDateScalar, { description: 'The day it was given, from which it holds.' }) on: string;
  @Field(() => DateTimeScalar) at: string;
}

@ObjectType('Progress', { description: 'How many actions stand where; the parts add up to the total.' })
export class ProgressType {
  @Field(() => Int) complete: number;
  @Field(() => Int) onTrack: number;
  @Field(() => Int) atRisk: number;
  @Field(() => Int) offTrack: number;
  @Field(() => Int) notStarted: number;
  @Field(() => Int) noUpdate: number;
  @Field(() => Int) total: number;
}

@ObjectType('RatingInPeriod', { description: 'A rating as it stood at the end of a period, or today in the one that is running.' })
export class RatingInPeriodType {
  @Field(() => LocalDateScalar) from: string;
  @Field(() => LocalDateScalar) to: string;
  @Field(() => RatingEnum, { nullable: true, description: 'Null for a period that has not begun.' }) rating?: Rating | null;
}

@ObjectType('BurnUpPoint', { description: 'Actions that were to be done, and were done, by the end of a month.' })
export class BurnUpPointType {
  @Field(() => String, { description: 'YYYY-MM' }) month: string;
  @Field(() => Int) planned: number;
  @Field(() => Int, { nullable: true, description: 'Null for a month that has not begun.' }) done?: number | null;
}

@ObjectType('RatingSince', { description: 'Whether a rating went up or down since a day.' })
export class RatingSinceType {
  @Field(() => RatingEnum, { nullable: true, description: 'The rating on that day; null where nothing had been said by then.' })
  before?: Rating | null;
  @Field(() => RatingChangeEnum) change: RatingChange;
}

@InputType()
export class RatingWordsInput {
  @Field(() => RatingEnum) rating: Rating;
  @Field(() => String) letter: string;
  @Field(() => String) word: string;
  @Field(() => String) definition: string;
}

@InputType()
export class SetRatingWordsInput {
  @Field(() => ID) boardId: string;
  @Field(() => [RatingWordsInput], { description: 'Those that differ from the usual words; none of them gives all the usual words back.' })
  words: RatingWordsInput[];
}

@InputType({ description: 'A rating otherwise than the rule gives, with a reason; no rating gives it back to the rule.' })
export class OverrideRatingInput {
  @Field(() => ID) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => GivenRatingEnum, { nullable: true, description: 'Null: the rule decides again.' }) rating?: GivenRating | null;
  @Field(() => String, { nullable: true, description: 'Needed with a rating.' }) reason?: string | null;
}
