import type { FunctionComponent } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useChange } from '../platform/use-change.ts';
import type { RatingOverrideProps } from '../ratings/rating-override.ts';

const OverridePlanRatingPlan = graphql(`
  fragment OverridePlanRating_Plan on Plan {
    id
    version
    name
    rating { because ...RatedMeanwhile_Rating }
  }
`);

const OverrideRating = graphql(`
  mutation OverridePlanRating_OverridePlanRating($input: OverrideRatingInput!) {
    overridePlanRating(input: $input) {
      plan { ...OverridePlanRating_Plan ...PlanRating_Plan }
      userErrors { code message field }
    }
  }
`);

export interface OverridePlanRatingProps {
  plan: FragmentType<typeof OverridePlanRatingPlan>;
  dialog: FunctionComponent<RatingOverrideProps>;
  onClose: () => void;
}

/** The dialog that sets a plan's rating otherwise, or gives it back. */
export function OverridePlanRating({ plan: ref, dialog: Asked, onClose }: OverridePlanRatingProps) {
  const plan = readFragment(OverridePlanRatingPlan, ref);
  const { theirs, ...change } = useChange(OverrideRating, (data) => data.overridePlanRating, {
    opened: plan,
    thingOf: (payload) => readFragment(OverridePlanRatingPlan, payload.plan),
  });
  return <Asked name={plan.name} because={plan.rating.because} theirs={theirs?.rating} {...change} onClose={onClose} />;
}
