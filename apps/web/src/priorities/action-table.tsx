import { formatDate } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { InventedNote } from '../ratings/invented-note.tsx';
import { RatingChip } from '../ratings/rating-chip.tsx';
import { Link } from '../ui/link.tsx';
import { Table } from '../ui/table.tsx';
import { Tag } from '../ui/tag.tsx';

const ActionTableAction = graphql(`
  fragment ActionTable_Action on Action {
    id
    reference
    title
    due
    isLate
    leadPerson
    leadAgency { id name shortName }
    measure
    percentage
    isInvented
    rating { rating }
    plan { id name }
  }
`);

export interface ActionTableProps {
  caption: string;
  actions: readonly FragmentType<typeof ActionTableAction>[];
  /** Names the plan of each, where there are several. */
  showsPlan: boolean;
}

/** Actions with the five things that say how one stands: what, by when, who, how it is measured, and its rating. */
export function ActionTable({ caption, actions, showsPlan }: ActionTableProps) {
  const { link } = useBoardAndYear();
  return (
    <Table caption={caption} stickyFirstColumn className="action-table">
      <thead>
        <tr>
          <th scope="col">Action</th>
          {['Due', 'Lead', 'Measure'].map((head) => (
            <th key={head} scope="col" className="on-wide">
              {head}
            </th>
          ))}
          <th scope="col">Rating</th>
        </tr>
      </thead>
      <tbody>
        {readFragment(ActionTableAction, actions).map((action) => {
          const late = action.isLate && <Tag tone="red">Late</Tag>;
          return (
            <tr key={action.id}>
              <th scope="row">
                <Link to={link(`/actions/${action.id}`)}>
                  {action.reference} {action.title}
                </Link>
                {showsPlan && <div className="muted">{action.plan.name}</div>}
                {action.isInvented && (
                  <div>
                    <InventedNote />
                  </div>
                )}
                <div className="action-brief">
                  {action.due && (
                    <div>
                      Due {formatDate(action.due)} {late}
                    </div>
                  )}
                  {(action.leadAgency || action.leadPerson) && <div>Lead: {action.leadAgency?.shortName ?? action.leadPerson}</div>}
                  {action.measure && <div>Measure: {action.measure}</div>}
                </div>
              </th>
              <td className="no-break on-wide">
                {action.due ? formatDate(action.due) : <span className="muted">No date</span>}
                <div>{late}</div>
              </td>
              <td className="on-wide">
                {action.leadAgency?.shortName ?? action.leadPerson ?? <span className="muted">Nobody named</span>}
              </td>
              <td className="wide-cell on-wide">{action.measure ?? <span className="muted">Not said</span>}</td>
              <td>
                <RatingChip rating={action.rating.rating} />
                {typeof action.percentage === 'number' && <div>{action.percentage}% done</div>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
