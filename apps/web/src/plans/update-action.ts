import { formatDate, type RatedUpdate, type Rating, type RatingWords } from '@quorate/domain';
import { graphql } from '../gql/gql.ts';
import type { UpdateGrid_ActionFragment } from '../gql/graphql.ts';
import { noUpdateWords } from './plan-words.ts';

export const UpdateGridAction = graphql(`
  fragment UpdateGrid_Action on Action {
    id
    reference
    title
    start
    version
    phase { id }
    carriedInto { id reference }
    rating { rating before lastUpdate }
  }
`);

/** An action of which an update may be recorded. */
export type UpdatableAction = UpdateGrid_ActionFragment;

/** The last update given, whatever the rating has become by itself since. */
export function lastGiven({ rating: { rating, before, lastUpdate } }: UpdatableAction): RatedUpdate | null {
  const given = rating === 'NO_UPDATE' ? before : rating;
  return lastUpdate && given ? { date: lastUpdate, rating: given } : null;
}

/** What it said last, and when: "At risk, " and "15 March 2018", or since when nothing was said. */
export function saidLast({ rating: { rating, lastUpdate } }: UpdatableAction, words: Record<Rating, RatingWords>): [string, string] {
  if (rating === 'NO_UPDATE') return noUpdateWords(lastUpdate);
  const { word } = words[rating];
  return lastUpdate ? [`${word}, `, formatDate(lastUpdate)] : [word, ''];
}

export function lastSaid(action: UpdatableAction, words: Record<Rating, RatingWords>): string {
  return saidLast(action, words).join('');
}
