import type { Progress } from '../plans/progress.ts';
import { counted } from '../words/number-word.ts';
import type { Rating, RatingWords } from './rating.ts';

type Words = Record<Rating, RatingWords>;

/**
 * The rule for an overall rating, in the order in which it is asked.
 * Source: domain arithmetic; a rating that cannot be explained is an opinion.
 */
export function describeOverallRule(words: Words): string {
  const said = quoted(words);
  return [
    'The first of these that fits.',
    `${said('OFF_TRACK')} when any part is.`,
    `${said('NO_UPDATE')} when half of the parts or more are.`,
    `${said('AT_RISK')} when any part is, or has ${said('NO_UPDATE')}.`,
    `${said('NOT_STARTED')} when all parts are, or there are none.`,
    `${said('COMPLETE')} when all parts are.`,
    `${said('ON_TRACK')} in any other case.`,
  ].join(' ');
}

/** What decided: "3 of 9 parts are ‘At risk’ or ‘No update’." */
export function whyOverall(progress: Progress, rating: Rating, words: Words): string {
  const said = quoted(words);
  const { total } = progress;
  const of = (count: number) => `${count} of ${counted(total, 'part')} ${count === 1 ? 'is' : 'are'}`;
  if (total === 0) return 'There are no parts yet.';
  switch (rating) {
    case 'OFF_TRACK':
      return `${of(progress.offTrack)} ${said('OFF_TRACK')}.`;
    case 'NO_UPDATE':
      return `${of(progress.noUpdate)} ${said('NO_UPDATE')}.`;
    case 'AT_RISK':
      return `${of(progress.atRisk + progress.noUpdate)} ${said('AT_RISK')} or ${said('NO_UPDATE')}.`;
    case 'ON_TRACK':
      return `No part is ${said('OFF_TRACK')}, ${said('AT_RISK')} or ${said('NO_UPDATE')}.`;
    default:
      return `${of(total)} ${said(rating)}.`;
  }
}

function quoted(words: Words): (rating: Rating) => string {
  return (rating) => `‘${words[rating].word}’`;
}
