import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Section } from '../ui/section.tsx';

const PriorityFactsPriority = graphql(`
  fragment PriorityFacts_Priority on Priority {
    id
    description
    outcomes
  }
`);

/** What the priority is about, and what is to be different because of it. */
export function PriorityFacts({ priority }: { priority: FragmentType<typeof PriorityFactsPriority> }) {
  const { description, outcomes } = readFragment(PriorityFactsPriority, priority);
  return (
    <Section title="What it wants to change">
      {description && <p>{description}</p>}
      {outcomes.length > 0 ? (
        <ul>
          {outcomes.map((outcome) => (
            <li key={outcome}>{outcome}</li>
          ))}
        </ul>
      ) : (
        <p className="muted">No outcomes are named yet.</p>
      )}
    </Section>
  );
}
