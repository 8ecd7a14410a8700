import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { RatingChip } from '../ratings/rating-chip.tsx';
import { Link } from '../ui/link.tsx';

const ActionLinksAction = graphql(`
  fragment ActionLinks_Action on Action {
    id
    reference
    title
    phase { id name }
    rating { rating }
  }
`);

/** Other actions that this one is linked to, and how they stand. */
export function ActionLinks({ actions: refs }: { actions: readonly FragmentType<typeof ActionLinksAction>[] }) {
  const { link } = useBoardAndYear();
  return (
    <ul className="plain-list">
      {readFragment(ActionLinksAction, refs).map(({ id, reference, title, phase, rating }) => (
        <li key={id} className="linked-action">
          <span>
            <Link to={link(`/actions/${id}`)}>{`${reference} ${title}`}</Link> <span className="muted">({phase.name})</span>
          </span>
          <RatingChip rating={rating.rating} />
        </li>
      ))}
    </ul>
  );
}
