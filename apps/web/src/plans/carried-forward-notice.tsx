import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Link } from '../ui/link.tsx';
import { Notice } from '../ui/notice.tsx';

const CarriedForwardNoticeAction = graphql(`
  fragment CarriedForwardNotice_Action on Action {
    id
    reference
    title
    phase { id name }
  }
`);

/** On the page of an action that was carried forward: where it goes on. */
export function CarriedForwardNotice({ action: ref }: { action: FragmentType<typeof CarriedForwardNoticeAction> }) {
  const { id, reference, title, phase } = readFragment(CarriedForwardNoticeAction, ref);
  const { link } = useBoardAndYear();
  return (
    <Notice>
      Carried forward to {phase.name} as <Link to={link(`/actions/${id}`)}>{`${reference} ${title}`}</Link>. Its next updates stand there.
    </Notice>
  );
}
