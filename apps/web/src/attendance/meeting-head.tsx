import { Link } from '../ui/link.tsx';
import { columnName, type MatrixColumn } from './mark.ts';
import { shortDate } from './short-date.ts';

/** A meeting at the head of its column: the date leads to the meeting; what is settled is said in words. */
export function MeetingHead({ column }: { column: MatrixColumn }) {
  const state = column.state === 'CANCELLED' ? 'cancelled' : column.isSignedOff ? 'signed off' : '';
  return (
    <th scope="col" className="meeting-head">
      <Link to={`/meetings/${column.meetingId}`} label={`${shortDate(column)}: ${columnName(column)}${state && `, ${state}`}`}>
        {shortDate(column)}
      </Link>
      {state && (
        <span className="meeting-state" aria-hidden="true">
          {state}
        </span>
      )}
    </th>
  );
}
