import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { RatingChip } from '../ratings/rating-chip.tsx';
import { lastUpdateWords } from './plan-words.ts';

const ActionStandingAction = graphql(`
  fragment ActionStanding_Action on Action {
    id
    rating { rating lastUpdate }
  }
`);

/** How an action stands today, and since when. */
export function ActionStanding({ action: ref }: { action: FragmentType<typeof ActionStandingAction> }) {
  const { rating } = readFragment(ActionStandingAction, ref);
  return (
    <>
      <RatingChip rating={rating.rating} />
      <div className="muted">{lastUpdateWords(rating)}</div>
    </>
  );
}
