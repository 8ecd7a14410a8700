import { statusWord } from '@quorate/domain';
import { writeTime } from '../platform/dates.ts';
import type { Conflict } from '../platform/outbox-journal.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { HeldMark, MarkValue } from './mark.ts';
import { useMarksOutbox } from './marks-outbox.ts';
import type { MarksStore } from './marks-store.ts';
import { nameOfMark } from './name-of-mark.ts';

/** Two people set one mark differently. Nothing is lost: both stay until the person has chosen. */
export function ConflictNotice({ conflict: { key, mine, theirs }, store }: { conflict: Conflict<MarkValue, HeldMark>; store: MarksStore }) {
  const outbox = useMarksOutbox();
  const name = nameOfMark(store, key);
  return (
    <Notice
      tone="warning"
      isLive
      actions={
        <>
          <Button size="sm" kind="primary" label={`Keep mine: ${name}`} onClick={() => outbox.keepMine(key)}>
            Keep mine
          </Button>
          <Button size="sm" label={`Keep theirs: ${name}`} onClick={() => outbox.keepTheirs(key)}>
            Keep theirs
          </Button>
        </>
      }
    >
      {theirs.recordedBy ?? 'Someone else'} set {name} to {statusWord(theirs.status)}
      {theirs.recordedAt && ` at ${writeTime(theirs.recordedAt)}`}. Keep yours ({statusWord(mine.status)})?
    </Notice>
  );
}
