import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Link } from '../ui/link.tsx';
import { ActionStanding } from './action-standing.tsx';

const ActionLinksAction = graphql(`
  fragment ActionLinks_Action on Action {
    id
    reference
    title
    phase { id name }
    ...ActionStanding_Action
  }
`);

/** Other actions that this one is linked to, and how they stand. */
export function ActionLinks({ actions: refs }: { actions: readonly FragmentType<typeof ActionLinksAction>[] }) {
  const { link } = useBoardAndYear();
  return (
    <ul className="plain-list">
      {readFragment(ActionLinksAction, refs).map((action) => (
        <li key={action.id}>
          <Link to={link(`/actions/${action.id}`)}>{`${action.reference} ${action.title}`}</Link>{' '}
          <span className="muted">({action.phase.name})</span>
          <div>
            <ActionStanding action={action} />
          </div>
        </li>
      ))}
    </ul>
  );
}
