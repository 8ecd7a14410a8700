import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { ActionDue } from './action-due.tsx';
import { ActionLead } from './action-lead.tsx';
import { ActionStanding } from './action-standing.tsx';

const ActionCellsAction = graphql(`
  fragment ActionCells_Action on Action {
    id
    percentage
    ...ActionLead_Action
    ...ActionDue_Action
    ...ActionStanding_Action
  }
`);

/** Who leads an action, when it is due, how it stands and how much is done: the columns that a narrow screen has no room for. */
export function ActionCells({ action: ref }: { action: FragmentType<typeof ActionCellsAction> }) {
  const action = readFragment(ActionCellsAction, ref);
  return (
    <>
      <td className="on-wide">
        <ActionLead action={action} />
      </td>
      <td className="on-wide no-break">
        <ActionDue action={action} />
      </td>
      <td className="on-wide">
        <ActionStanding action={action} />
      </td>
      <td className="on-wide number">{typeof action.percentage === 'number' ? `${action.percentage}%` : '–'}</td>
    </>
  );
}
