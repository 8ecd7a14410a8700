import { statusGlyph, statusWord } from '@quorate/domain';
import type { AttendanceStatus } from '../gql/graphql.ts';
import type { GridCommand } from './press-key.ts';

const offered: readonly { status: AttendanceStatus; key: string }[] = [
  { status: 'PRESENT', key: 'P' },
  { status: 'APOLOGIES', key: 'A' },
  { status: 'DEPUTY', key: 'D' },
  { status: 'ABSENT', key: 'X' },
  { status: 'NOT_EXPECTED', key: 'N' },
];

/** The marks as buttons, for those who use no keys. They act on what is selected in the grid, and leave the focus there. */
export function MarkButtons({ run }: { run: (command: GridCommand) => void }) {
  const keepFocus = { onPointerDown: (event: React.PointerEvent) => event.preventDefault() };
  return (
    <fieldset className="mark-buttons" aria-label="Mark the selection">
      {offered.map(({ status, key }) => (
        <button
          key={status}
          type="button"
          className="mark-button"
          title={`${statusWord(status)} (${key})`}
          {...keepFocus}
          onClick={() => run({ do: 'MARK', status })}
        >
          <span aria-hidden="true">{statusGlyph(status)}</span> <span className="mark-word">{statusWord(status)}</span>
        </button>
      ))}
      <button
        type="button"
        className="mark-button"
        title="Mark everyone not yet recorded in this meeting present (Shift+P)"
        {...keepFocus}
        onClick={() => run({ do: 'REST_PRESENT' })}
      >
        Rest present
      </button>
    </fieldset>
  );
}
