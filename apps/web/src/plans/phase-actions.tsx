import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Link } from '../ui/link.tsx';
import { Table } from '../ui/table.tsx';
import { ActionCells } from './action-cells.tsx';
import { ActionHeads } from './action-heads.tsx';
import { ActionInBrief } from './action-in-brief.tsx';

const PhaseActionsAction = graphql(`
  fragment PhaseActions_Action on Action {
    id
    reference
    title
    isInvented
    carriedInto { id reference phase { id name } }
    ...ActionInBrief_Action
    ...ActionCells_Action
  }
`);

/** Actions of one phase: who leads, when they are due and how they stand. */
export function PhaseActions({ caption, actions }: { caption: string; actions: readonly FragmentType<typeof PhaseActionsAction>[] }) {
  const { link } = useBoardAndYear();
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col" className="on-wide">
            Reference
          </th>
          <th scope="col">Action</th>
          <ActionHeads />
        </tr>
      </thead>
      <tbody>
        {readFragment(PhaseActionsAction, actions).map((action) => (
          <tr key={action.id}>
            <td className="on-wide no-break">{action.reference}</td>
            <th scope="row" className="action-cell">
              <span className="on-narrow">{action.reference} </span>
              <Link to={link(`/actions/${action.id}`)}>{action.title}</Link>
              {action.carriedInto && (
                <div className="muted">
                  Carried forward to {action.carriedInto.phase.name} as{' '}
                  <Link to={link(`/actions/${action.carriedInto.id}`)} className="no-break">
                    {action.carriedInto.reference}
                  </Link>
                </div>
              )}
              {action.isInvented && (
                <div>
                  <InventedNote />
                </div>
              )}
              <div className="in-brief">
                <ActionInBrief action={action} />
              </div>
            </th>
            <ActionCells action={action} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
