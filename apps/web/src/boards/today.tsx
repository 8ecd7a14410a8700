import { reportingYearLabel } from '@quorate/domain';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { today } from '../platform/dates.ts';
import { useLoad } from '../platform/use-load.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Link } from '../ui/link.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { meetingInQuestion, nextMeeting, recentMeetings } from './meeting-in-question.ts';
import { MeetingList } from './meeting-list.tsx';
import { MeetingToRecord } from './meeting-to-record.tsx';

const TodayQuery = graphql(`
  query Today_Meetings($boardId: ID!, $year: Int!) {
    meetings(boardId: $boardId, year: $year) {
      id
      date
      state
      isSignedOff
      ...MeetingList_Meeting
    }
  }
`);

/** The administrator's landing page: the meeting to record, and the recent ones. */
export function Today() {
  const { board, year, link } = useBoardAndYear();
  const { data, isLoading, hasFailed, tryAgain } = useLoad(TodayQuery, { boardId: board.id, year });
  const meetings = data?.meetings;
  const inQuestion = meetings && meetingInQuestion(meetings, today());
  const next = meetings && nextMeeting(meetings, today());
  const recent = meetings ? recentMeetings(meetings, today(), 6) : [];
  const newMeeting = <LinkButton to={link('/meetings/new')}>New meeting</LinkButton>;
  return (
    <Page title="Today" lead={`${board.name}, ${reportingYearLabel(year, board.yearStartsInMonth)}`} actions={newMeeting}>
      {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the meetings.</Failure>}
      {isLoading && <Skeletons label="Loading the meetings" lines={6} height={52} />}
      {inQuestion && <MeetingToRecord key={inQuestion.id} meetingId={inQuestion.id} />}
      {next && next !== inQuestion && (
        <Section title="Next meeting">
          <MeetingList meetings={[next]} />
        </Section>
      )}
      {meetings?.length === 0 && (
        <EmptyState
          title="No meetings in this year"
          actions={
            <>
              <LinkButton kind="primary" to={link('/meetings/new')}>
                Add the first meeting
              </LinkButton>
              <LinkButton to={link('/import')}>Paste last year's table</LinkButton>
            </>
          }
        >
          Add a meeting to record its attendance, or bring in a table that you already have.
        </EmptyState>
      )}
      {meetings && meetings.length > 0 && !inQuestion && <p>Every meeting of this year is signed off.</p>}
      {recent.length > 0 && (
        <Section title="Recent meetings">
          <MeetingList meetings={recent} />
          <p>
            <Link to={link('/meetings')}>See every meeting</Link>
          </p>
        </Section>
      )}
    </Page>
  );
}
