import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { RatingSection } from '../ratings/rating-section.tsx';
import { OverridePriorityRating } from './override-priority-rating.tsx';
import { RatingSince } from './rating-since.tsx';

const PriorityRatingPriority = graphql(`
  fragment PriorityRating_Priority on Priority {
    id
    canOverride
    rating { ...RatingSection_Rating }
    ratingHistory { ...RatingSection_Override }
    ...RatingSince_Priority
    ...OverridePriorityRating_Priority
  }
`);

/** Why the priority is rated as it is, what changed, and for the chair the way to rate it otherwise. */
export function PriorityRating({ priority: ref }: { priority: FragmentType<typeof PriorityRatingPriority> }) {
  const priority = readFragment(PriorityRatingPriority, ref);
  return (
    <RatingSection
      rating={priority.rating}
      history={priority.ratingHistory}
      canOverride={priority.canOverride}
      renderOverride={(dialog, onClose) => <OverridePriorityRating priority={priority} dialog={dialog} onClose={onClose} />}
    >
      <RatingSince priority={priority} />
    </RatingSection>
  );
}
