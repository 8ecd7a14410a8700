import { useParams } from 'react-router';
import { graphql } from '../gql/gql.ts';
import { useAdministersGroup } from '../platform/administers.ts';
import { useLoad } from '../platform/use-load.ts';
import { BackLink } from '../ui/back-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { EditMeetingForm } from './edit-meeting-form.tsx';

const MeetingQuery = graphql(`
  query EditMeetingPage_Meeting($id: ID!) {
    meeting(id: $id) {
      id
      group { id }
      ...EditMeetingForm_Meeting
    }
  }
`);

export function EditMeetingPage() {
  const { id = '' } = useParams();

  const { data, isLoading, hasFailed, tryAgain } = useLoad(MeetingQuery, { id });
  const meeting = data?.meeting;
  const mayChange = useAdministersGroup(meeting?.group.id);
  return (
    <Page title="Change meeting" before={<BackLink to={`/meetings/${id}`}>Meeting</BackLink>}>
      {hasFailed && <Failure onTryAgain={tryAgain}>Couldn't load the meeting.</Failure>}
      {isLoading && <Skeletons label="Loading the meeting" lines={7} height={72} />}
      {data && !meeting && (
        <EmptyState title="This meeting is not in the register">It may have been removed, or you may not see it.</EmptyState>
      )}
      {meeting && !mayChange && <Notice>Only an administrator of this board may change meetings.</Notice>}
      {meeting && mayChange && <EditMeetingForm meeting={meeting} />}
    </Page>
  );
}
