import { statusGlyph, statusWord } from '@quorate/domain';
import { memo } from 'react';
import type { AttendanceStatus } from '../gql/graphql.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { markClass } from './mark-class.ts';

/** One mark to read: a sign for the eye, its word for a screen reader, and what goes with it after the word. */
export const MarkCell = memo(function MarkCell({
  status,
  extra,
  isCancelled,
}: {
  status: AttendanceStatus;
  extra: string;
  isCancelled?: boolean;
}) {
  return (
    <td
      className={`mark-cell ${markClass(status)}${extra ? ' has-more' : ''}${isCancelled ? ' is-cancelled' : ''}`}
      title={extra ? statusWord(status) + extra : undefined}
    >
      <span aria-hidden="true">{isCancelled ? '' : statusGlyph(status)}</span>
      <VisuallyHidden>
        {isCancelled ? 'Cancelled' : statusWord(status)}
        {extra}
      </VisuallyHidden>
    </td>
  );
});
