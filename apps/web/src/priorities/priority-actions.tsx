import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Section } from '../ui/section.tsx';
import { ActionTable } from './action-table.tsx';

const PriorityActionsPriority = graphql(`
  fragment PriorityActions_Priority on Priority {
    id
    plans { id }
    actions {
      id
      isLate
      rating { rating }
      ...ActionTable_Action
    }
  }
`);

/** The actions behind the priority: first those that are overdue or off track, then the others. */
export function PriorityActions({ priority }: { priority: FragmentType<typeof PriorityActionsPriority> }) {
  const { plans, actions } = readFragment(PriorityActionsPriority, priority);
  const { urgent = [], other = [] } = Object.groupBy(actions, ({ isLate, rating }) =>
    isLate || rating.rating === 'OFF_TRACK' ? 'urgent' : 'other',
  );
  const showsPlan = plans.length > 1;
  return (
    <Section title="Actions">
      {actions.length === 0 && (
        <EmptyState title="No actions yet">Actions belong to a plan. They show here once a plan is for this priority.</EmptyState>
      )}
      {urgent.length > 0 && <ActionTable caption={`Overdue or off track (${urgent.length})`} actions={urgent} showsPlan={showsPlan} />}
      {actions.length > 0 && urgent.length === 0 && <p>No action is overdue or off track.</p>}
      {other.length > 0 && <ActionTable caption={`Other actions (${other.length})`} actions={other} showsPlan={showsPlan} />}
    </Section>
  );
}
