import { statusGlyph, statusWord } from '@quorate/domain';
import type { AttendanceStatus } from '../gql/graphql.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { markClass } from './mark-class.ts';
import { markWords } from './mark-words.ts';
import type { MarksStore } from './marks-store.ts';

export interface SeatsWithMarkProps {
  store: MarksStore;
  rows: readonly number[];
  /** The mark that the heading above already says: its word is then only for screen readers. */
  said?: AttendanceStatus;
  onOpen: (row: number) => void;
}

/** Seats from A to Z, each with its mark; a click opens the mark. */
export function SeatsWithMark({ store, rows, said, onOpen }: SeatsWithMarkProps) {
  const nameAt = (row: number) => store.table.rows[row]?.seatName ?? '';
  const sorted = [...rows].sort((one, other) => nameAt(one).localeCompare(nameAt(other), 'en-GB'));
  return (
    <ul className="plain-list seats-with-mark">
      {sorted.map((row) => {
        const status = store.table.status(row, 0);
        const more = markWords(store.table.details(row, 0));
        return (
          <li key={store.table.rows[row]?.seatId}>
            <span className={`mark-sample ${markClass(status)}`} aria-hidden="true">
              {statusGlyph(status)}
            </span>
            <div>
              <button type="button" className="link-like" aria-haspopup="dialog" onClick={() => onOpen(row)}>
                {nameAt(row)}
              </button>{' '}
              <span className="muted">
                {status === said && !more ? <VisuallyHidden>{statusWord(status)}</VisuallyHidden> : statusWord(status)}
                {more}
              </span>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
