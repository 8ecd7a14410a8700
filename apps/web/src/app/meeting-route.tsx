import { useParams } from 'react-router';
import { MeetingPage } from '../meetings/meeting-page.tsx';

/** The meeting page, where the meeting and its attendance meet. */
export function MeetingRoute() {
  const { id = '' } = useParams();
  return <MeetingPage key={id} id={id} />;
}
