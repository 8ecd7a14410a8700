import { useParams } from 'react-router';
import { MeetingAttendance } from '../attendance/meeting-attendance.tsx';
import { MeetingPage } from '../meetings/meeting-page.tsx';

/** The meeting page, where the meeting and its attendance meet. */
export function MeetingRoute() {
  const { id = '' } = useParams();
  return (
    <MeetingPage
      key={id}
      id={id}
      attendance={(meeting) => <MeetingAttendance meetingId={meeting.id} boardId={meeting.boardId} mayRecord={meeting.mayRecord} />}
    />
  );
}
