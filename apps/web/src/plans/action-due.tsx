import { formatDate } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Tag } from '../ui/tag.tsx';

const ActionDueAction = graphql(`
  fragment ActionDue_Action on Action {
    id
    due
    isLate
  }
`);

/** When an action is due; one that is late says so. */
export function ActionDue({ action: ref }: { action: FragmentType<typeof ActionDueAction> }) {
  const { due, isLate } = readFragment(ActionDueAction, ref);
  return (
    <>
      {due ? formatDate(due) : <span className="muted">No date</span>}
      {isLate && (
        <>
          {' '}
          <Tag tone="red">Late</Tag>
        </>
      )}
    </>
  );
}
