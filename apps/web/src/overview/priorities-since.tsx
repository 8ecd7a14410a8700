import { reportingYearLabel } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { RatingKey } from '../ratings/rating-key.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Section } from '../ui/section.tsx';
import { meetingOf } from './overview-words.ts';
import { PrioritiesInNumbers } from './priorities-in-numbers.tsx';
import { PriorityCard } from './priority-card.tsx';

const PrioritiesSinceOverview = graphql(`
  fragment PrioritiesSince_Overview on ChairsOverview {
    id
    since
    lastMeeting { id date dateKnownTo group { id name } }
    priorities { id priorityId ...PriorityCard_Priority ...PrioritiesInNumbers_Priority }
  }
`);

interface PrioritiesSinceProps {
  overview: FragmentType<typeof PrioritiesSinceOverview>;
  year: number;
}

/** The priorities of this year, each with what moved since the board last met. */
export function PrioritiesSince({ overview: ref, year }: PrioritiesSinceProps) {
  const { link } = useBoardAndYear();
  const { lastMeeting, priorities } = readFragment(PrioritiesSinceOverview, ref);
  return (
    <Section title={lastMeeting ? `Priorities since ${meetingOf(lastMeeting)}` : 'Priorities'}>
      {!lastMeeting && <p>What has changed shows once the board has met.</p>}
      {priorities.length === 0 && <NoPriorities year={year} />}
      <ul className="plain-list priority-cards">
        {priorities.map((priority) => (
          <PriorityCard key={priority.id} priority={priority} to={link(`/priorities/${priority.priorityId}`, year)} />
        ))}
      </ul>
      {priorities.length > 0 && (
        <div className="row behind-the-cards">
          <RatingKey />
          <PrioritiesInNumbers priorities={priorities} />
        </div>
      )}
    </Section>
  );
}

function NoPriorities({ year }: { year: number }) {
  const { board, link } = useBoardAndYear();
  const actions = board.canAdminister && (
    <span className="no-print">
      <LinkButton to={link('/priorities', year)}>Go to priorities</LinkButton>
    </span>
  );
  return (
    <EmptyState title={`No priorities in ${reportingYearLabel(year, board.yearStartsInMonth)}`} actions={actions}>
      {board.canAdminister
        ? 'Add what the board puts first, and how it stands shows here.'
        : 'The board administrator has not added what the board puts first.'}
    </EmptyState>
  );
}
