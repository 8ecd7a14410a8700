import { signOut } from '../platform/session.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { unsentMarks } from './unsent-marks.ts';

/** Before signing out with marks that are not sent: they wait for the same person on this device. */
export function SignOutDialog({ waiting, isKept, onClose }: { waiting: number; isKept: boolean; onClose: () => void }) {
  return (
    <Dialog title="Sign out before every mark is sent?" onClose={onClose}>
      <p>
        {unsentMarks(waiting, isKept)} {isKept && 'After signing out they wait here until you sign in on this device again.'}
      </p>
      <div className="row">
        <Button kind="primary" onClick={onClose}>
          Stay signed in
        </Button>
        <Button onClick={() => void signOut()}>Sign out</Button>
      </div>
    </Dialog>
  );
}
