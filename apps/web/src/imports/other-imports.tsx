import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Link } from '../ui/link.tsx';
import { Section } from '../ui/section.tsx';

const PlansQuery = graphql(`
  query OtherImports_Plans($boardId: ID!) {
    plans(boardId: $boardId) {
      id
      name
      canAdminister
    }
  }
`);

/** The ways from the import of attendance to the others. The plans may come later than the page, or not at all. */
export function OtherImports() {
  const { board, link } = useBoardAndYear();
  const [{ data }] = useQuery({ query: PlansQuery, variables: { boardId: board.id } });
  const plans = data?.plans.filter((plan) => plan.canAdminister) ?? [];
  return (
    <Section title="Import something else">
      <ul>
        <li>
          <Link to={link('/contributions/import')}>What partners agreed, paid or gave in kind</Link>
        </li>
        {plans.map((plan) => (
          <li key={plan.id}>
            <Link to={link(`/plans/${plan.id}/import`)}>Actions of ‘{plan.name}’</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
