import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeMoment } from '../platform/dates.ts';
import { RatingChip } from './rating-chip.tsx';

const RatingHistoryOverride = graphql(`
  fragment RatingHistory_Override on RatingOverride {
    rating
    reason
    by
    at
  }
`);

/** Every time an overall rating was set by hand or given back to the rule, newest first. */
export function RatingHistory({ overrides }: { overrides: readonly FragmentType<typeof RatingHistoryOverride>[] }) {
  if (overrides.length === 0) return <p className="muted">Nobody has set this rating otherwise. The rule has always decided.</p>;
  return (
    <ol className="plain-list rating-history">
      {readFragment(RatingHistoryOverride, overrides).map(({ rating, reason, by, at }) => (
        <li key={at}>
          <p>
            {rating ? (
              <>
                {by} set the rating otherwise: <RatingChip rating={rating} />
              </>
            ) : (
              `${by} gave the rating back to the rule`
            )}
          </p>
          {reason && <p>{reason}</p>}
          <p className="muted">{writeMoment(at)}</p>
        </li>
      ))}
    </ol>
  );
}
