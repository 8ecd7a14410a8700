import { formatDate, hasGoneOn } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { today } from '../platform/dates.ts';
import { RatingChip } from '../ratings/rating-chip.tsx';
import { Tag } from '../ui/tag.tsx';
import { lastUpdateWords } from './plan-words.ts';

const ActionStandingAction = graphql(`
  fragment ActionStanding_Action on Action {
    id
    rating { rating lastUpdate }
    carriedInto { id start }
  }
`);

/** How an action stands today, and when it was last heard of. One that goes on elsewhere is not waited for here. */
export function ActionStanding({ action: ref }: { action: FragmentType<typeof ActionStandingAction> }) {
  const action = readFragment(ActionStandingAction, ref);
  const { rating } = action;
  if (hasGoneOn(action, today())) {
    return (
      <>
        <Tag>Carried forward</Tag>
        {rating.lastUpdate && <div className="muted no-break">Last update {formatDate(rating.lastUpdate)}</div>}
      </>
    );
  }
  return (
    <>
      <RatingChip rating={rating.rating} />
      <div className="muted no-break">{lastUpdateWords(rating)}</div>
    </>
  );
}
