import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { RatingChip } from '../ratings/rating-chip.tsx';
import { RatingHistory } from '../ratings/rating-history.tsx';
import { RatingKey } from '../ratings/rating-key.tsx';
import { SampleRatingsNote } from '../ratings/sample-ratings-note.tsx';
import { useRatingWords } from '../ratings/use-rating-words.ts';
import { WhyRating } from '../ratings/why-rating.tsx';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { GivePlanRatingBackDialog } from './give-plan-rating-back-dialog.tsx';
import { SetPlanRatingDialog } from './set-plan-rating-dialog.tsx';

const PlanRatingPlan = graphql(`
  fragment PlanRating_Plan on Plan {
    id
    canOverride
    rating { rating isOverridden ...WhyRating_Rating }
    ratingHistory { rating by at ...RatingHistory_Override }
    ...SetPlanRatingDialog_Plan
    ...GivePlanRatingBackDialog_Plan
  }
`);

/** Why a plan is rated as it is, every time somebody rated it otherwise, and for the chair the way to do so. */
export function PlanRating({ plan: ref }: { plan: FragmentType<typeof PlanRatingPlan> }) {
  const plan = readFragment(PlanRatingPlan, ref);
  const words = useRatingWords();
  const [opened, setOpened] = useState<'SET' | 'GIVE_BACK' | null>(null);
  const { rating, ratingHistory, canOverride } = plan;
  // What a person set last and did not give back, whether it counts or not.
  const held = ratingHistory[0]?.rating ? ratingHistory[0] : null;
  return (
    <Section title={`Why it is ‘${words[rating.rating].word}’`}>
      <WhyRating rating={rating} hidesChip />
      {held?.rating && !rating.isOverridden && (
        <p>
          {held.by} had set it to <RatingChip rating={held.rating} />. That does not count while half or more is not known.
        </p>
      )}
      {ratingHistory.length > 0 && (
        <details className="rating-key">
          <summary>History of the rating</summary>
          <RatingHistory overrides={ratingHistory} />
        </details>
      )}
      <RatingKey />
      <SampleRatingsNote />
      {canOverride && (
        <div className="row no-print">
          <Button size="sm" onClick={() => setOpened('SET')}>
            Set the rating otherwise
          </Button>
          {held && (
            <Button size="sm" onClick={() => setOpened('GIVE_BACK')}>
              Give it back to the rule
            </Button>
          )}
        </div>
      )}
      {opened === 'SET' && <SetPlanRatingDialog plan={plan} onClose={() => setOpened(null)} />}
      {opened === 'GIVE_BACK' && <GivePlanRatingBackDialog plan={plan} onClose={() => setOpened(null)} />}
    </Section>
  );
}
