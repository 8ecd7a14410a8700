import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { useMarksOutbox, useMarksSnapshot } from './marks-outbox.ts';
import type { MarksStore } from './marks-store.ts';
import { nameOfMark } from './name-of-mark.ts';

/** Everything that stands between a mark and the register, with what to do about it. That there is no network the shell says on every page. */
export function MarksNotices({ store }: { store: MarksStore }) {
  const outbox = useMarksOutbox();
  const { state, waiting, conflicts, refusals, isKept } = useMarksSnapshot();
  const marks = waiting === 1 ? '1 mark is' : `${waiting} marks are`;
  return (
    <div className="stack marks-notices">
      <div role="status">
        {state === 'signed-out' && (
          <Notice tone="warning">
            You have been signed out. {marks} kept on this device; sign in again to send {waiting === 1 ? 'it' : 'them'}.
          </Notice>
        )}
        {state === 'waiting' && (
          <Notice tone="warning">The register cannot take the marks just now. {marks} kept on this device and will be sent.</Notice>
        )}
        {!isKept && waiting > 0 && (
          <Notice tone="warning">This device has no room to keep the marks. Leave this page open until they are saved.</Notice>
        )}
      </div>
      {conflicts.map((conflict) => (
        <ConflictNotice key={conflict.key} conflict={conflict} store={store} />
      ))}
      {refusals.map(({ key, message }) => (
        <Notice
          key={key}
          tone="error"
          isLive
          actions={
            <Button size="sm" onClick={() => outbox.dismissRefusal(key)}>
              Dismiss
            </Button>
          }
        >
          {nameOfMark(store, key)} was not recorded. {message}
        </Notice>
      ))}
    </div>
  );
}
