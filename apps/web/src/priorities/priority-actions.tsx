import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
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

export interface PriorityActionsProps {
  priority: FragmentType<typeof PriorityActionsPriority>;
  /** Those that are overdue or off track, or the others. */
  which: 'URGENT' | 'OTHER';
}

/** The actions behind the priority. The urgent ones stand before everything else about the work. */
export function PriorityActions({ priority, which }: PriorityActionsProps) {
  const { plans, actions } = readFragment(PriorityActionsPriority, priority);
  const shown = actions.filter(({ isLate, rating }) => (isLate || rating.rating === 'OFF_TRACK') === (which === 'URGENT'));
  const title = which === 'URGENT' ? 'Late or off track' : 'Other actions';
  return (
    <Section title={shown.length > 0 ? `${title} (${shown.length})` : title}>
      {shown.length > 0 ? (
        <ActionTable caption={title} actions={shown} showsPlan={plans.length > 1} />
      ) : (
        <p className="muted">
          {which === 'URGENT' ? 'No action is overdue or off track.' : 'None. Actions belong to the plans for this priority.'}
        </p>
      )}
    </Section>
  );
}
