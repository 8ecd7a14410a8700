import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeDate } from '../platform/dates.ts';
import { Tag } from '../ui/tag.tsx';

const ReviewDateRisk = graphql(`
  fragment ReviewDate_Risk on Risk {
    reviewOn
    isReviewOverdue
    closedOn
  }
`);

/** When an open risk is to be looked at again, or when a closed one was closed. */
export function ReviewDate({ risk: ref }: { risk: FragmentType<typeof ReviewDateRisk> }) {
  const { reviewOn, isReviewOverdue, closedOn } = readFragment(ReviewDateRisk, ref);
  if (closedOn) return writeDate(closedOn);
  return (
    <>
      {writeDate(reviewOn)} {isReviewOverdue && <Tag tone="red">Overdue</Tag>}
    </>
  );
}
