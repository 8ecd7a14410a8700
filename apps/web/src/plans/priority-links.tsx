import { Fragment } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Link } from '../ui/link.tsx';

const PriorityLinksPriority = graphql(`
  fragment PriorityLinks_Priority on Priority {
    id
    name
  }
`);

/** The priorities that a plan is for. */
export function PriorityLinks({ priorities: refs }: { priorities: readonly FragmentType<typeof PriorityLinksPriority>[] }) {
  const priorities = readFragment(PriorityLinksPriority, refs);
  const { link } = useBoardAndYear();
  if (priorities.length === 0) return <span className="muted">None</span>;
  return priorities.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <Link to={link(`/priorities/${id}`)}>{name}</Link>
    </Fragment>
  ));
}
