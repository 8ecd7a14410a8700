import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { ActionDue } from './action-due.tsx';
import { ActionLead } from './action-lead.tsx';
import { ActionStanding } from './action-standing.tsx';

const ActionInBriefAction = graphql(`
  fragment ActionInBrief_Action on Action {
    id
    percentage
    ...ActionStanding_Action
    ...ActionDue_Action
    ...ActionLead_Action
  }
`);

/** What the other columns of a table of actions say, under the action itself: for a narrow screen, which has no room for columns. */
export function ActionInBrief({ action: ref }: { action: FragmentType<typeof ActionInBriefAction> }) {
  const action = readFragment(ActionInBriefAction, ref);
  return (
    <>
      <ActionStanding action={action} />
      {typeof action.percentage === 'number' && <div>{action.percentage}% done</div>}
      <div>
        Due: <ActionDue action={action} />
      </div>
      <div>
        Lead: <ActionLead action={action} />
      </div>
    </>
  );
}
