import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { RatingChip } from '../ratings/rating-chip.tsx';
import { Notice } from '../ui/notice.tsx';

const PlanRatedMeanwhilePlan = graphql(`
  fragment PlanRatedMeanwhile_Plan on Plan {
    id
    rating { rating isOverridden by reason }
  }
`);

/** How the plan is rated now, where somebody else has changed it while this person chose. */
export function PlanRatedMeanwhile({ plan }: { plan: FragmentType<typeof PlanRatedMeanwhilePlan> }) {
  const { rating, isOverridden, by, reason } = readFragment(PlanRatedMeanwhilePlan, plan).rating;
  return (
    <Notice tone="warning" title="What you chose is still here, and is not saved.">
      <p>
        Now saved: <RatingChip rating={rating} />
      </p>
      <p>{isOverridden ? `${by} set it otherwise: ${reason}` : 'The rule decides.'}</p>
    </Notice>
  );
}
