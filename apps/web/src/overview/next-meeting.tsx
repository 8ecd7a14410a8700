import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { writeDate } from '../platform/dates.ts';
import { Link } from '../ui/link.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { apologiesSoFar } from './overview-words.ts';

const NextMeetingOverview = graphql(`
  fragment NextMeeting_Overview on ChairsOverview {
    id
    nextMeeting {
      meeting { id title date dateKnownTo startsAt place }
      totals { apologies expected notRecorded }
      quorum { isMet sentence }
    }
    quorumForecast { isMet sentence }
  }
`);

/** The board's next meeting, who has sent apologies, and whether it can be quorate; on the day, whether it is. */
export function NextMeeting({ overview: ref }: { overview: FragmentType<typeof NextMeetingOverview> }) {
  const { nextMeeting, quorumForecast } = readFragment(NextMeetingOverview, ref);
  if (!nextMeeting) return <NoMeeting />;
  const { meeting, totals, quorum } = nextMeeting;
  const said = quorum.isMet === null || quorum.isMet === undefined ? (quorumForecast ?? quorum) : quorum;
  return (
    <section className="card next-meeting" aria-labelledby="next-meeting">
      <div className="row">
        <h2 id="next-meeting">
          Next meeting: <Link to={`/meetings/${meeting.id}`}>{`${meeting.title}, ${writeDate(meeting.date, meeting.dateKnownTo)}`}</Link>
        </h2>
        <span className="muted">{[meeting.startsAt, meeting.place].filter(Boolean).join(' · ')}</span>
      </div>
      <p>
        {apologiesSoFar(totals)} <QuorumSign isMet={said.isMet} /> {said.sentence}
      </p>
    </section>
  );
}

/** The sign stands before a sentence that says the same. */
function QuorumSign({ isMet }: { isMet?: boolean | null }) {
  if (isMet === null || isMet === undefined) return null;
  return (
    <strong aria-hidden="true" className="quorum-sign">
      {isMet ? '✓' : '!'}
    </strong>
  );
}

function NoMeeting() {
  const { board, link } = useBoardAndYear();
  return (
    <section className="card next-meeting" aria-labelledby="next-meeting">
      <div className="row">
        <h2 id="next-meeting">No meeting planned</h2>
        {board.canAdminister && (
          <span className="no-print">
            <LinkButton to={link('/meetings/new')}>New meeting</LinkButton>
          </span>
        )}
      </div>
      {!board.canAdminister && <p>Ask the board administrator to plan the next one.</p>}
    </section>
  );
}
