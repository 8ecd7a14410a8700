import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Link } from '../ui/link.tsx';
import { ActionCells } from './action-cells.tsx';
import { ActionInBrief } from './action-in-brief.tsx';
import { missingLinks } from './impact-steps.ts';
import { LinkInChain } from './link-in-chain.tsx';

const ActionRowAction = graphql(`
  fragment ActionRow_Action on Action {
    id
    reference
    title
    isInvented
    plan { id name }
    phase { id name }
    carriedInto { id reference }
    finding @include(if: $withChain)
    evidence @include(if: $withChain)
    impactStatement @include(if: $withChain)
    ...ActionInBrief_Action
    ...ActionCells_Action
  }
`);

/** One action in the list of a board's actions; where it is asked for, which links of its impact chain are there. */
export function ActionRow({ action: ref, withChain }: { action: FragmentType<typeof ActionRowAction>; withChain: boolean }) {
  const action = readFragment(ActionRowAction, ref);
  const { link } = useBoardAndYear();
  const plan = (
    <>
      <Link to={link(`/plans/${action.plan.id}`)}>{action.plan.name}</Link>
      <div className="muted">{action.phase.name}</div>
    </>
  );
  return (
    <tr>
      <th scope="row" className="action-cell">
        <Link to={link(`/actions/${action.id}`)}>{`${action.reference} ${action.title}`}</Link>
        {action.carriedInto && <div className="muted">Carried forward as {action.carriedInto.reference}</div>}
        {action.isInvented && (
          <div>
            <InventedNote />
          </div>
        )}
        <div className="in-brief">
          <ActionInBrief action={action} />
          {withChain && <div>Missing: {missingLinks(action).join(', ').toLowerCase()}</div>}
          <div>{plan}</div>
        </div>
      </th>
      <td className="on-wide">{plan}</td>
      <ActionCells action={action} />
      {withChain &&
        [action.finding, action.evidence, action.impactStatement].map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the three links of the chain, always in this order.
          <LinkInChain key={index} text={text} />
        ))}
    </tr>
  );
}
