import { statusGlyph, statusWord } from '@quorate/domain';
import { memo, useState } from 'react';
import type { AttendanceStatus } from '../gql/graphql.ts';
import { markClass } from './mark-class.ts';

const main: readonly { status: AttendanceStatus; word: string }[] = [
  { status: 'PRESENT', word: 'Present' },
  { status: 'APOLOGIES', word: 'Apologies' },
  { status: 'DEPUTY', word: 'Deputy' },
  { status: 'ABSENT', word: 'Absent' },
];
const more: typeof main = [
  { status: 'NOT_EXPECTED', word: statusWord('NOT_EXPECTED') },
  { status: 'NOT_RECORDED', word: statusWord('NOT_RECORDED') },
];

export interface RollCallSeatProps {
  row: number;
  name: string;
  status: AttendanceStatus;
  onMark: (row: number, status: AttendanceStatus) => void;
}

/** One seat of the roll call. The radios are the browser's own; the chosen one is ringed inside, so nothing moves. */
export const RollCallSeat = memo(function RollCallSeat({ row, name, status, onMark }: RollCallSeatProps) {
  const [isOpen, setIsOpen] = useState(false);
  const showsMore = isOpen || status === 'NOT_EXPECTED';
  return (
    <li>
      <fieldset className="roll-call-seat">
        <legend>
          {row + 1}. {name}
        </legend>
        <div className="roll-call-marks">
          {main.map((mark) => (
            <MarkRadio key={mark.status} {...mark} row={row} isChosen={mark.status === status} onMark={onMark} />
          ))}
          <button
            type="button"
            className="roll-call-more"
            aria-expanded={showsMore}
            aria-label={`More marks for ${name}`}
            onClick={() => setIsOpen(!isOpen)}
          >
            More
          </button>
        </div>
        {showsMore && (
          <div className="roll-call-marks">
            {more.map((mark) => (
              <MarkRadio key={mark.status} {...mark} row={row} isChosen={mark.status === status} onMark={onMark} />
            ))}
          </div>
        )}
      </fieldset>
    </li>
  );
});

function MarkRadio({
  row,
  status,
  word,
  isChosen,
  onMark,
}: {
  row: number;
  status: AttendanceStatus;
  word: string;
  isChosen: boolean;
  onMark: RollCallSeatProps['onMark'];
}) {
  return (
    <label className={`roll-call-mark ${isChosen ? markClass(status) : ''}`} data-chosen={isChosen || undefined}>
      <input type="radio" name={`seat-${row}`} checked={isChosen} onChange={() => onMark(row, status)} />
      <span aria-hidden="true">{statusGlyph(status)}</span>
      <span>{word}</span>
    </label>
  );
}
