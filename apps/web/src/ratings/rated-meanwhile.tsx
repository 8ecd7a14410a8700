import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Notice } from '../ui/notice.tsx';
import { RatingChip } from './rating-chip.tsx';

const RatedMeanwhileRating = graphql(`
  fragment RatedMeanwhile_Rating on OverallRating {
    rating
    isOverridden
    by
    reason
  }
`);

export type RatingOfTheirs = FragmentType<typeof RatedMeanwhileRating>;

/** How the thing is rated now, where somebody else has changed it while this person chose. */
export function RatedMeanwhile({ rating: ref }: { rating: RatingOfTheirs }) {
  const { rating, isOverridden, by, reason } = readFragment(RatedMeanwhileRating, ref);
  return (
    <Notice tone="warning" title="What you chose is still here, and is not saved.">
      <p>
        Now saved: <RatingChip rating={rating} />
      </p>
      <p>{isOverridden ? `${by} set it otherwise: ${reason}` : 'The rule decides.'}</p>
    </Notice>
  );
}
