import { formatDate } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { RatingChip } from './rating-chip.tsx';
import { useRatingWords } from './use-rating-words.ts';

const WhyRatingRating = graphql(`
  fragment WhyRating_Rating on OverallRating {
    rating
    because
    rule
    isOverridden
    reason
    by
    on
  }
`);

interface WhyRatingProps {
  rating: FragmentType<typeof WhyRatingRating>;
  /** Left out where the rating itself stands right above. */
  hidesChip?: boolean;
}

/** An overall rating with everything behind it: its definition, what the rule came to, the rule, and who set it otherwise and why. */
export function WhyRating({ rating: ref, hidesChip }: WhyRatingProps) {
  const { rating, because, rule, isOverridden, reason, by, on } = readFragment(WhyRatingRating, ref);
  const { definition } = useRatingWords()[rating];
  return (
    <div className="why-rating">
      {!hidesChip && (
        <p>
          <RatingChip rating={rating} />
        </p>
      )}
      <p>{definition}</p>
      {isOverridden && (
        <p>
          {by} set this rating{on ? ` on ${formatDate(on)}` : ''}: {reason}
        </p>
      )}
      <p>{isOverridden ? `By the rule: ${because}` : because}</p>
      <details className="rating-key">
        <summary>The rule</summary>
        <p>{rule}</p>
      </details>
    </div>
  );
}
