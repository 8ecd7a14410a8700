import { statusGlyph, statusWord } from '@quorate/domain';
import type { AttendanceStatus } from '../gql/graphql.ts';
import type { GridCommand } from './mark-keys.ts';

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
    <fieldset className="grid-buttons" aria-label="Mark the selection">
      {offered.map(({ status, key }) => (
        <button
          key={status}
          type="button"
          className="grid-button"
          title={`${statusWord(status)} (${key})`}
          {...keepFocus}
          onClick={() => run({ do: 'MARK', status })}
        >
          <span aria-hidden="true">{statusGlyph(status)}</span> <span className="grid-button-word">{statusWord(status)}</span>
        </button>
      ))}
      <button
        type="button"
        className="grid-button"
        title="Mark everyone not yet recorded in this meeting present (Shift+P)"
        {...keepFocus}
        onClick={() => run({ do: 'REST_PRESENT' })}
      >
        Rest present
      </button>
    </fieldset>
  );
}
