import { formatDate } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeMoment } from '../platform/dates.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { RatingChip } from '../ratings/rating-chip.tsx';
import { Facts } from '../ui/facts.tsx';

const ActionUpdatesAction = graphql(`
  fragment ActionUpdates_Action on Action {
    id
    reference
    updates {
      id
      date
      rating
      percentage
      narrative
      evidence
      recovery
      impactStatement
      isInvented
      by
      at
      actionReference
    }
  }
`);

/** Every update of an action, newest first, with those of the actions it goes on from. */
export function ActionUpdates({ action: ref }: { action: FragmentType<typeof ActionUpdatesAction> }) {
  const { reference, updates } = readFragment(ActionUpdatesAction, ref);
  if (updates.length === 0) return <p className="muted">Nobody has reported on this action yet.</p>;
  return (
    <ol className="update-list plain-list" aria-label="Updates, newest first">
      {updates.map((update) => (
        <li key={update.id}>
          <div className="row">
            <h3>{formatDate(update.date)}</h3>
            <RatingChip rating={update.rating} />
            {typeof update.percentage === 'number' && <span>{update.percentage}% done</span>}
            {update.isInvented && <InventedNote />}
          </div>
          {update.narrative && <p className="as-typed">{update.narrative}</p>}
          <Facts
            facts={[
              ['Way to recover', update.recovery],
              ['Evidence', update.evidence],
              ['Impact', update.impactStatement],
            ]}
          />
          <p className="muted">
            Recorded by {update.by} on {writeMoment(update.at)}
            {update.actionReference !== reference && ` under ${update.actionReference}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
