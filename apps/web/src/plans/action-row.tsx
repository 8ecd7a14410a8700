import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Link } from '../ui/link.tsx';
import { ActionDue } from './action-due.tsx';
import { ActionLead } from './action-lead.tsx';
import { ActionStanding } from './action-standing.tsx';
import { LinkInChain } from './link-in-chain.tsx';

const ActionRowAction = graphql(`
  fragment ActionRow_Action on Action {
    id
    reference
    title
    percentage
    isInvented
    plan { id name }
    phase { id name }
    carriedInto { id reference }
    finding @include(if: $withChain)
    evidence @include(if: $withChain)
    impactStatement @include(if: $withChain)
    ...ActionLead_Action
    ...ActionDue_Action
    ...ActionStanding_Action
  }
`);

/** One action in the list of a board's actions; where it is asked for, which links of its impact chain are there. */
export function ActionRow({ action: ref, withChain }: { action: FragmentType<typeof ActionRowAction>; withChain: boolean }) {
  const action = readFragment(ActionRowAction, ref);
  const { link } = useBoardAndYear();
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
      </th>
      <td>
        <Link to={link(`/plans/${action.plan.id}`)}>{action.plan.name}</Link>
        <div className="muted">{action.phase.name}</div>
      </td>
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
      {withChain &&
        [action.finding, action.evidence, action.impactStatement].map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the three links of the chain, always in this order.
          <LinkInChain key={index} text={text} />
        ))}
    </tr>
  );
}
