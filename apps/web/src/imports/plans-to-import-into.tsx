import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Link } from '../ui/link.tsx';
import { Section } from '../ui/section.tsx';

const PlansQuery = graphql(`
  query PlansToImportInto_Plans($boardId: ID!) {
    plans(boardId: $boardId) {
      id
      name
      canAdminister
    }
  }
`);

/** The way from the import of attendance to the import of each action plan. It may come later than the page, or not at all. */
export function PlansToImportInto() {
  const { board, link } = useBoardAndYear();
  const [{ data }] = useQuery({ query: PlansQuery, variables: { boardId: board.id } });
  const plans = data?.plans.filter((plan) => plan.canAdminister) ?? [];
  if (plans.length === 0) return null;
  return (
    <Section title="Import an action plan instead">
      <p>Choose the plan that the actions go into.</p>
      <ul>
        {plans.map((plan) => (
          <li key={plan.id}>
            <Link to={link(`/plans/${plan.id}/import`)}>{plan.name}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
