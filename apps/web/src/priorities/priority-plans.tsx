import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { InventedNote } from '../ratings/invented-note.tsx';
import { progressTitle } from '../ratings/progress-bar.tsx';
import { RatingChip } from '../ratings/rating-chip.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Link } from '../ui/link.tsx';
import { Section } from '../ui/section.tsx';

const PriorityPlansPriority = graphql(`
  fragment PriorityPlans_Priority on Priority {
    id
    plans {
      id
      name
      isInvented
      rating { rating }
      progress { complete total }
    }
  }
`);

/** The plans that are for the priority, each with its own rating. */
export function PriorityPlans({ priority }: { priority: FragmentType<typeof PriorityPlansPriority> }) {
  const { link } = useBoardAndYear();
  const { plans } = readFragment(PriorityPlansPriority, priority);
  return (
    <Section title="Plans">
      {plans.length === 0 && (
        <EmptyState title="No plan is for this priority yet">
          Add a plan on the <Link to={link('/plans')}>Plans</Link> page and choose this priority in it.
        </EmptyState>
      )}
      <ul className="plain-list plan-list">
        {plans.map((plan) => (
          <li key={plan.id}>
            <span>
              <Link to={link(`/plans/${plan.id}`)}>{plan.name}</Link> {plan.isInvented && <InventedNote />}
            </span>
            <span className="row">
              {progressTitle(plan.progress)}
              <RatingChip rating={plan.rating.rating} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
