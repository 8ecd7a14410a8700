import { formatDate } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { RatingChip } from '../ratings/rating-chip.tsx';
import { Link } from '../ui/link.tsx';
import { Section } from '../ui/section.tsx';

const PartnerLateActionsAction = graphql(`
  fragment PartnerLateActions_Action on Action {
    id
    reference
    title
    due
    isLate
    rating { rating }
  }
`);

/** The actions of a partner that are past their due day. */
export function PartnerLateActions({ actions: refs }: { actions: readonly FragmentType<typeof PartnerLateActionsAction>[] }) {
  const { link } = useBoardAndYear();
  const late = readFragment(PartnerLateActionsAction, refs).filter(({ isLate }) => isLate);
  return (
    <Section title={late.length === 0 ? 'Late actions' : `Late actions (${late.length})`}>
      {late.length === 0 ? (
        <p>Nothing that your agency leads or supports is late.</p>
      ) : (
        <ul className="plain-list partner-list">
          {late.map(({ id, reference, title, due, rating: { rating } }) => (
            <li key={id}>
              <span>
                <Link to={link(`/actions/${id}`)}>
                  {reference} {title}
                </Link>
                {due && <span className="partner-overdue"> Due {formatDate(due)}</span>}
              </span>
              <RatingChip rating={rating} />
            </li>
          ))}
        </ul>
      )}
      <p className="no-print">
        <Link to={`${link('/actions')}&show=mine`}>See all your actions</Link>
      </p>
    </Section>
  );
}
