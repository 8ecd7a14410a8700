import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeDayOf } from '../platform/dates.ts';
import { ProgressBar, progressTitle } from '../ratings/progress-bar.tsx';
import { RatingChangeWords } from '../ratings/rating-change-words.tsx';
import { RatingChip } from '../ratings/rating-chip.tsx';
import { RatingStrip } from '../ratings/rating-strip.tsx';
import { Link } from '../ui/link.tsx';

const PriorityCardPriority = graphql(`
  fragment PriorityCard_Priority on OverviewPriority {
    id
    name
    before
    change
    reportedAt
    leadGroup { id shortName }
    rating { rating isOverridden by }
    strip { ...RatingStrip_Period }
    progress { complete total ...ProgressBar_Progress }
  }
`);

interface PriorityCardProps {
  priority: FragmentType<typeof PriorityCardPriority>;
  to: string;
}

/** How one priority stands and what moved. Its heading leads to why. */
export function PriorityCard({ priority: ref, to }: PriorityCardProps) {
  const { name, rating, before, change, strip, progress, leadGroup, reportedAt } = readFragment(PriorityCardPriority, ref);
  return (
    <li className="card priority-card">
      <h3>
        <Link to={to}>{name}</Link>
      </h3>
      <RatingChip rating={rating.rating} />
      <RatingChangeWords change={change} before={before} />
      {rating.isOverridden && <span className="muted">Set otherwise by {rating.by}</span>}
      <span>
        <RatingStrip periods={strip} />
      </span>
      <ProgressBar progress={progress} />
      <span>{progressTitle(progress)}</span>
      <span className="muted">{leadWords(leadGroup?.shortName, reportedAt)}</span>
    </li>
  );
}

function leadWords(leadGroup: string | undefined, reportedAt: string | null | undefined): string {
  if (!leadGroup) return 'No lead group';
  return reportedAt ? `${leadGroup}, reported ${writeDayOf(reportedAt)}` : `${leadGroup}, no report yet`;
}
