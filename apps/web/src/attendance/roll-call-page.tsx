import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { useAdministersGroup } from '../platform/administers.ts';
import { useBoardOfJointGroup } from '../platform/board-and-year.tsx';
import { BackLink } from '../ui/back-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { columnName } from './mark.ts';
import { RollCall } from './roll-call.tsx';
import { useFreshMarks } from './use-fresh-marks.ts';
import { useMarksStore } from './use-marks-store.ts';

const MeetingQuery = graphql(`
  query RollCallPage_Meeting($id: ID!, $boardId: ID) {
    meeting(id: $id) {
      id
      title
      date
      dateKnownTo
      group { id name }
      attendance(boardId: $boardId) {
        id
        ...MarksStore_Matrix
      }
    }
  }
`);

/** Recording one meeting as a list: on a phone in the room, or on a laptop beside the agenda. */
export function RollCallPage() {
  const { id = '' } = useParams();
  const [groupId, setGroupId] = useState<string>();
  const boardId = useBoardOfJointGroup(groupId);
  const [{ data, error }, askAgain] = useQuery({ query: MeetingQuery, variables: { id, boardId } });
  const meeting = data?.meeting?.id === id ? data.meeting : undefined;
  const store = useMarksStore(meeting?.attendance, `${id} ${boardId}`);
  const mayRecord = useAdministersGroup(meeting?.group.id);
  const ask = () => askAgain({ requestPolicy: 'network-only' });
  useFreshMarks(ask, true);
  useEffect(() => {
    if (meeting) setGroupId(meeting.group.id);
  }, [meeting]);

  const title = meeting ? `${meeting.group.name}, ${columnName(meeting)}` : 'Roll call';
  const back = <BackLink to={`/meetings/${id}`}>Meeting</BackLink>;
  const locked = store?.table.columns.length ? store.isLocked(0) : false;
  const seats = <LinkButton to={`/groups/${meeting?.group.id}`}>Choose who is expected</LinkButton>;
  return (
    <Page title={title} documentTitle={`Roll call: ${title}`} before={back}>
      {error && !meeting && <Failure onTryAgain={ask}>Couldn't load the meeting.</Failure>}
      {data && !data.meeting && (
        <EmptyState title="This meeting is not in the register.">
          It may have been removed, or it belongs to a board that you may not read.
        </EmptyState>
      )}
      {!data && !error && <Skeletons label="Loading the roll call" lines={8} height={96} />}
      {meeting && !mayRecord && (
        <EmptyState title="Only an administrator of the board may record attendance.">
          The meeting's own page shows who was there.
        </EmptyState>
      )}
      {meeting && mayRecord && store && locked && (
        <EmptyState
          title={store.table.columns[0]?.state === 'CANCELLED' ? 'This meeting was cancelled.' : 'This meeting is signed off.'}
          actions={<LinkButton to={`/meetings/${id}`}>Go to the meeting</LinkButton>}
        >
          Nothing can be recorded by roll call. A mark of a signed-off meeting is corrected with a reason, on the attendance page.
        </EmptyState>
      )}
      {meeting && mayRecord && store && !locked && store.table.rows.length === 0 && (
        <EmptyState title="Nobody is expected at this meeting yet" actions={seats}>
          Add the group's seats, then come back to record them.
        </EmptyState>
      )}
      {meeting && mayRecord && store && !locked && store.table.rows.length > 0 && <RollCall store={store} groupId={meeting.group.id} />}
    </Page>
  );
}
