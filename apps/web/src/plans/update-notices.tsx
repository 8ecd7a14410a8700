import { useState } from 'react';
import type { FormError } from '../platform/user-errors.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { showToast } from '../ui/toast.ts';
import { UpdateConflict } from './update-conflict.tsx';
import { UpdateGone } from './update-gone.tsx';
import type { UpdateRound } from './use-update-round.ts';

/** What to know of updates that are typed and not recorded. */
export function UpdateNotices({ round, errors }: { round: UpdateRound; errors: readonly FormError[] }) {
  const { store, draft, review } = round;
  const [left, setLeft] = useState(store.count);
  const drop = () => {
    const dropped = store.count === 1 ? '1 update dropped' : `${store.count} updates dropped`;
    store.drop(Object.keys(draft.rows), dropped);
    setLeft(0);
    showToast(`${dropped}.`, () => store.undo());
  };
  return (
    <>
      {left > 0 && store.count > 0 && (
        <Notice
          actions={
            <>
              <Button size="sm" onClick={() => setLeft(0)}>
                Go on with {store.count === 1 ? 'it' : 'them'}
              </Button>
              <Button size="sm" onClick={drop}>
                Drop {store.count === 1 ? 'it' : 'them'}
              </Button>
            </>
          }
        >
          You have {store.count === 1 ? '1 update' : `${store.count} updates`} not recorded yet, kept on this device since you were here.
        </Notice>
      )}
      <div role="status" className="update-warning">
        {!store.isKept && store.count > 0 && (
          <Notice tone="warning">This device has no room to keep what you type. Leave this page open until it is recorded.</Notice>
        )}
        {errors.map(({ message }) => (
          <Notice key={message} tone="error">
            {message}
          </Notice>
        ))}
      </div>
      {review.conflicts.map((action) => (
        <UpdateConflict key={action.id} action={action} round={round} />
      ))}
      {review.gone.map((id) => (
        <UpdateGone key={id} actionId={id} round={round} />
      ))}
    </>
  );
}
