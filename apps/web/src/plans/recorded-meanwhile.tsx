import { formatDate } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeMoment } from '../platform/dates.ts';
import { RatingChip } from '../ratings/rating-chip.tsx';
import { Notice } from '../ui/notice.tsx';

const RecordedMeanwhileAction = graphql(`
  fragment RecordedMeanwhile_Action on Action {
    id
    updates { id date rating narrative by at }
  }
`);

/** That somebody else was first: what the action's latest update says now. */
export function RecordedMeanwhile({ action: ref }: { action: FragmentType<typeof RecordedMeanwhileAction> }) {
  const [latest] = readFragment(RecordedMeanwhileAction, ref).updates;
  return (
    <Notice tone="warning" title="What you typed is still here, and is not saved.">
      {latest ? (
        <>
          <p>
            The latest update now is of {formatDate(latest.date)}, recorded by {latest.by} on {writeMoment(latest.at)}:
          </p>
          <p>
            <RatingChip rating={latest.rating} /> {latest.narrative}
          </p>
        </>
      ) : (
        <p>The action itself was changed. It has no update yet.</p>
      )}
    </Notice>
  );
}
