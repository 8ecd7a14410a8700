import { attendanceStatuses, statusGlyph, statusWord } from '@quorate/domain';
import { markClass } from './mark-class.ts';
import './mark.css';

/** What each sign means. Printed with every table. */
export function MarkKey() {
  return (
    <ul className="plain-list mark-key" aria-label="Key">
      {attendanceStatuses.map((status) => (
        <li key={status}>
          <span className={`mark-sample ${markClass(status)}`} aria-hidden="true">
            {statusGlyph(status)}
          </span>
          {statusWord(status)}
        </li>
      ))}
      <li>
        <span className="mark-sample has-more" aria-hidden="true" />
        With a note, a name, remote, late or corrected
      </li>
    </ul>
  );
}
