import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeMoment } from '../platform/dates.ts';
import { RatingChip } from '../ratings/rating-chip.tsx';
import { WhyRating } from '../ratings/why-rating.tsx';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { SetPlanRatingDialog } from './set-plan-rating-dialog.tsx';

const PlanRatingPlan = graphql(`
  fragment PlanRating_Plan on Plan {
    id
    canOverride
    rating { ...WhyRating_Rating }
    ratingHistory { rating reason by at }
    ...SetPlanRatingDialog_Plan
  }
`);

/** How a plan stands and why, and every time somebody set its rating by hand. */
export function PlanRating({ plan: ref }: { plan: FragmentType<typeof PlanRatingPlan> }) {
  const plan = readFragment(PlanRatingPlan, ref);
  const [isSetting, setIsSetting] = useState(false);
  return (
    <Section title="Rating" actions={plan.canOverride && <Button onClick={() => setIsSetting(true)}>Set the rating otherwise</Button>}>
      <WhyRating rating={plan.rating} />
      {plan.ratingHistory.length > 0 && (
        <details className="more">
          <summary>Every time it was set by hand</summary>
          <ol className="plain-list stack">
            {plan.ratingHistory.map(({ rating, reason, by, at }) => (
              <li key={at}>
                {rating ? <RatingChip rating={rating} /> : 'Given back to the rule'}
                {reason && <p>{reason}</p>}
                <p className="muted">
                  {by}, {writeMoment(at)}
                </p>
              </li>
            ))}
          </ol>
        </details>
      )}
      {isSetting && <SetPlanRatingDialog plan={plan} onClose={() => setIsSetting(false)} />}
    </Section>
  );
}
