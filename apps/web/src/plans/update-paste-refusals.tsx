import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import type { PastePlan } from './update-paste.ts';

const mostShown = 12;

export interface UpdatePasteRefusalsProps {
  plan: PastePlan;
  onPaste: () => void;
  onClose: () => void;
}

/** What of a paste cannot be taken, before any of it is. */
export function UpdatePasteRefusals({ plan: { changes, refusals }, onPaste, onClose }: UpdatePasteRefusalsProps) {
  const go = useRef<HTMLButtonElement>(null);
  useEffect(() => go.current?.focus(), []);
  const more = refusals.length - mostShown;
  return (
    <Dialog title={changes.length > 0 ? 'Some of it cannot be pasted' : 'This cannot be pasted'} onClose={onClose}>
      <ul>
        {refusals.slice(0, mostShown).map((refusal) => (
          <li key={refusal}>{refusal}</li>
        ))}
        {more > 0 && <li>And {more} more.</li>}
      </ul>
      <p>Nothing is changed yet.</p>
      <div className="row">
        {changes.length > 0 && (
          <Button ref={go} kind="primary" onClick={onPaste}>
            {changes.length === 1 ? 'Paste the other cell' : `Paste the other ${changes.length} cells`}
          </Button>
        )}
        <Button ref={changes.length > 0 ? undefined : go} onClick={onClose}>
          {changes.length > 0 ? 'Cancel' : 'Close'}
        </Button>
      </div>
    </Dialog>
  );
}
