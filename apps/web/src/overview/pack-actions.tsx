import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { writeDate } from '../platform/dates.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { RatingChip } from '../ratings/rating-chip.tsx';
import { Link } from '../ui/link.tsx';
import { Table } from '../ui/table.tsx';

const PackActionsAction = graphql(`
  fragment PackActions_Action on Action {
    id
    reference
    title
    due
    isLate
    isInvented
    recovery
    leadPerson
    leadAgency { id shortName }
    plan { id name }
    rating { rating since }
  }
`);

export interface PackActionsProps {
  actions: readonly FragmentType<typeof PackActionsAction>[];
}

/** The actions that are late or off track, with who leads them and how they are to get back. */
export function PackActions({ actions: refs, of }: PackActionsProps & { of: string }) {
  const { link } = useBoardAndYear();
  const actions = readFragment(PackActionsAction, refs);
  if (actions.length === 0) return <p>No action is late or off track.</p>;
  return (
    <Table caption={`Late or off-track actions of ${of}`}>
      <thead>
        <tr>
          <th scope="col">Action</th>
          <th scope="col">Lead</th>
          <th scope="col">Due</th>
          <th scope="col">Rating</th>
          <th scope="col">Recovery</th>
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => (
          <tr key={action.id}>
            <th scope="row" className="wide-cell">
              <Link to={link(`/actions/${action.id}`)}>{`${action.reference} ${action.title}`}</Link>
              <div className="muted">
                {action.plan.name}
                {action.isInvented && '. '}
                {action.isInvented && <InventedNote />}
              </div>
            </th>
            <td>{action.leadAgency?.shortName ?? action.leadPerson ?? 'Nobody'}</td>
            <td>
              {action.due ? writeDate(action.due) : 'No day'}
              {action.isLate && ', late'}
            </td>
            <td>
              <RatingChip rating={action.rating.rating} />
              {action.rating.since && <div className="muted">since {writeDate(action.rating.since)}</div>}
            </td>
            <td>{action.recovery ?? 'None given'}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
