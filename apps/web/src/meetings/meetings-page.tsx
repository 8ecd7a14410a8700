import { reportingYearLabel } from '@quorate/domain';
import { useSearchParams } from 'react-router';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { today } from '../platform/dates.ts';
import { useLoad } from '../platform/use-load.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { MeetingTable } from './meeting-table.tsx';

const MeetingsQuery = graphql(`
  query MeetingsPage_Meetings($boardId: ID!, $year: Int!, $groupId: ID) {
    meetings(boardId: $boardId, year: $year, groupId: $groupId) {
      id
      date
      ...MeetingTable_Meeting
    }
  }
`);

const everyGroup = 'every';

/** The meetings of a board in one reporting year: those to come, then those past, newest first. */
export function MeetingsPage() {
  const { board, year, link } = useBoardAndYear();
  const [search, setSearch] = useSearchParams();
  const named = search.get('group');
  const groupId = board.groups.some((group) => group.id === named) ? named : null;
  const { data, isLoading, hasFailed, tryAgain } = useLoad(MeetingsQuery, { boardId: board.id, year, groupId });
  const meetings = data?.meetings;
  const now = today();
  const upcoming = meetings?.filter((meeting) => meeting.date >= now) ?? [];
  const past = meetings?.filter((meeting) => meeting.date < now).reverse() ?? [];
  const newMeeting = board.canAdminister && (
    <LinkButton kind="primary" to={link('/meetings/new')}>
      New meeting
    </LinkButton>
  );

  return (
    <Page title="Meetings" lead={`${board.name}, ${reportingYearLabel(year, board.yearStartsInMonth)}`} actions={newMeeting}>
      {board.groups.length > 1 && (
        <SelectField
          label="Group"
          name="meetings-group"
          value={groupId ?? everyGroup}
          onChange={(next) =>
            setSearch((before) => {
              const after = new URLSearchParams(before);
              if (next === everyGroup) after.delete('group');
              else after.set('group', next);
              return after;
            })
          }
          options={[{ value: everyGroup, label: 'Every group' }, ...board.groups.map((group) => ({ value: group.id, label: group.name }))]}
        />
      )}
      {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the meetings.</Failure>}
      {isLoading && <Skeletons label="Loading the meetings" lines={6} height={52} />}
      {meetings?.length === 0 && (
        <EmptyState title="No meetings in this year" actions={newMeeting}>
          {board.canAdminister
            ? "Add the first meeting, or paste last year's attendance table on the Import page."
            : 'Choose another year above, or ask the board administrator.'}
        </EmptyState>
      )}
      {upcoming.length > 0 && (
        <Section title="To come">
          <MeetingTable caption="Meetings to come" meetings={upcoming} />
        </Section>
      )}
      {past.length > 0 && (
        <Section title="Past">
          <MeetingTable caption="Past meetings, newest first" meetings={past} />
        </Section>
      )}
    </Page>
  );
}
