import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Link } from '../ui/link.tsx';
import { Table } from '../ui/table.tsx';
import { ActionDue } from './action-due.tsx';
import { ActionLead } from './action-lead.tsx';
import { ActionStanding } from './action-standing.tsx';

const ActionTableAction = graphql(`
  fragment ActionTable_Action on Action {
    id
    reference
    title
    percentage
    isInvented
    carriedInto { id reference phase { id name } }
    ...ActionLead_Action
    ...ActionDue_Action
    ...ActionStanding_Action
  }
`);

/** Actions of one phase: who leads, when they are due and how they stand. */
export function ActionTable({ caption, actions }: { caption: string; actions: readonly FragmentType<typeof ActionTableAction>[] }) {
  const { link } = useBoardAndYear();
  return (
    <Table caption={caption} className="action-table">
      <thead>
        <tr>
          <th scope="col">Reference</th>
          <th scope="col">Action</th>
          <th scope="col">Lead</th>
          <th scope="col">Due</th>
          <th scope="col">Rating</th>
          <th scope="col" className="number">
            Done
          </th>
        </tr>
      </thead>
      <tbody>
        {readFragment(ActionTableAction, actions).map((action) => (
          <tr key={action.id}>
            <td>{action.reference}</td>
            <th scope="row" className="wide-cell">
              <Link to={link(`/actions/${action.id}`)}>{action.title}</Link>
              {action.carriedInto && (
                <div className="muted">
                  Carried forward to {action.carriedInto.phase.name} as{' '}
                  <Link to={link(`/actions/${action.carriedInto.id}`)}>{action.carriedInto.reference}</Link>
                </div>
              )}
              {action.isInvented && (
                <div>
                  <InventedNote />
                </div>
              )}
            </th>
            <td>
              <ActionLead action={action} />
            </td>
            <td>
              <ActionDue action={action} />
            </td>
            <td>
              <ActionStanding action={action} />
            </td>
            <td className="number">{typeof action.percentage === 'number' ? `${action.percentage}%` : '–'}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
