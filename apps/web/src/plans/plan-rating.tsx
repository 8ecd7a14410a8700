import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { RatingHistory } from '../ratings/rating-history.tsx';
import { RatingSection } from '../ratings/rating-section.tsx';
import { OverridePlanRating } from './override-plan-rating.tsx';

const PlanRatingPlan = graphql(`
  fragment PlanRating_Plan on Plan {
    id
    canOverride
    rating { ...RatingSection_Rating }
    ratingHistory { ...RatingSection_Override ...RatingHistory_Override }
    ...OverridePlanRating_Plan
  }
`);

/** Why a plan is rated as it is, every time somebody rated it otherwise, and for the chair the way to do so. */
export function PlanRating({ plan: ref }: { plan: FragmentType<typeof PlanRatingPlan> }) {
  const plan = readFragment(PlanRatingPlan, ref);
  const { rating, ratingHistory, canOverride } = plan;
  return (
    <RatingSection
      rating={rating}
      history={ratingHistory}
      canOverride={canOverride}
      renderOverride={(dialog, onClose) => <OverridePlanRating plan={plan} dialog={dialog} onClose={onClose} />}
    >
      {ratingHistory.length > 0 && (
        <details className="rating-key">
          <summary>History of the rating</summary>
          <RatingHistory overrides={ratingHistory} />
        </details>
      )}
    </RatingSection>
  );
}
