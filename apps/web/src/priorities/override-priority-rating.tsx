import type { FunctionComponent } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useChange } from '../platform/use-change.ts';
import type { RatingOverrideProps } from '../ratings/rating-override.ts';

const OverridePriorityRatingPriority = graphql(`
  fragment OverridePriorityRating_Priority on Priority {
    id
    version
    name
    rating { because ...RatedMeanwhile_Rating }
  }
`);

const OverrideRating = graphql(`
  mutation OverridePriorityRating_OverridePriorityRating($input: OverrideRatingInput!) {
    overridePriorityRating(input: $input) {
      priority {
        ...OverridePriorityRating_Priority
        rating { ...RatingSection_Rating }
        ratingHistory { ...RatingSection_Override ...RatingHistory_Override }
      }
      userErrors { code message field }
    }
  }
`);

export interface OverridePriorityRatingProps {
  priority: FragmentType<typeof OverridePriorityRatingPriority>;
  dialog: FunctionComponent<RatingOverrideProps>;
  onClose: () => void;
}

/** The dialog that sets a priority's rating otherwise, or gives it back. */
export function OverridePriorityRating({ priority: ref, dialog: Asked, onClose }: OverridePriorityRatingProps) {
  const priority = readFragment(OverridePriorityRatingPriority, ref);
  const { theirs, ...change } = useChange(OverrideRating, (data) => data.overridePriorityRating, {
    opened: priority,
    thingOf: (payload) => readFragment(OverridePriorityRatingPriority, payload.priority),
  });
  return <Asked name={priority.name} because={priority.rating.because} theirs={theirs?.rating} {...change} onClose={onClose} />;
}
