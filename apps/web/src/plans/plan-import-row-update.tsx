import { formatDate } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { RatingChip } from '../ratings/rating-chip.tsx';

const PlanImportRowUpdateRow = graphql(`
  fragment PlanImportRowUpdate_Row on PreviewAction {
    statusRaw
    update {
      date
      rating
      percentage
      narrative
      evidence
      impactStatement
      isNew
    }
  }
`);

interface PlanImportRowUpdateProps {
  row: FragmentType<typeof PlanImportRowUpdateRow>;
  /** Somebody chose to take the action without its update. */
  isLeftOut: boolean;
}

/** The update that a row tells of, with what is printed of how the action stands. */
export function PlanImportRowUpdate({ row: ref, isLeftOut }: PlanImportRowUpdateProps) {
  const { statusRaw, update } = readFragment(PlanImportRowUpdateRow, ref);
  if (!update) return <p className="muted">{isLeftOut ? 'Its update is left out.' : 'No update: nothing says how it stands.'}</p>;
  if (!update.isNew) return <p className="muted">{`Its update of ${formatDate(update.date)} is in the plan already.`}</p>;
  return (
    <div className="plan-import-update">
      <p className="row">
        <RatingChip rating={update.rating} />
        <span>
          {`on ${formatDate(update.date)}`}
          {typeof update.percentage === 'number' && `, ${update.percentage}% done`}
          {statusRaw && <span className="muted">{` (‘${statusRaw}’ in the table)`}</span>}
        </span>
      </p>
      {update.narrative && <p className="plan-import-words">{update.narrative}</p>}
      {update.evidence && <p className="plan-import-words">{`Evidence: ${update.evidence}`}</p>}
      {update.impactStatement && <p className="plan-import-words">{`Impact: ${update.impactStatement}`}</p>}
    </div>
  );
}
