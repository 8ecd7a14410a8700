import { formatShortMonth } from '@quorate/domain';
import { Link } from '../ui/link.tsx';
import { columnName, type MatrixColumn } from './mark.ts';

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

/** "12 Jun" or "Jun 2017": as much as fits over one mark. */
export function shortDate({ date, dateKnownTo }: Pick<MatrixColumn, 'date' | 'dateKnownTo'>): string {
  const month = formatShortMonth(date);
  return dateKnownTo === 'DAY' ? `${Number(date.slice(8))} ${month.slice(0, 3)}` : month;
}
