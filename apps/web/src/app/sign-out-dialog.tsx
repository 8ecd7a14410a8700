import { signOut } from '../platform/session.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { unsentMarks } from './unsent-marks.ts';

export interface SignOutDialogProps {
  waiting: number;
  isKept: boolean;
  /** Whether something is typed and not recorded, which signing out forgets. */
  hasDrafts: boolean;
  onClose: () => void;
}

/** Before signing out with something that is not sent: marks wait for the same person on this device, what is only typed does not. */
export function SignOutDialog({ waiting, isKept, hasDrafts, onClose }: SignOutDialogProps) {
  return (
    <Dialog title={waiting > 0 ? 'Sign out before every mark is sent?' : 'Sign out before everything is recorded?'} onClose={onClose}>
      {waiting > 0 && (
        <p>
          {unsentMarks(waiting, isKept)} {isKept && 'After signing out they wait here until you sign in on this device again.'}
        </p>
      )}
      {hasDrafts && <p>You have typed updates that are not recorded. Signing out forgets them on this device.</p>}
      <div className="row">
        <Button kind="primary" onClick={onClose}>
          Stay signed in
        </Button>
        <Button onClick={() => void signOut()}>Sign out</Button>
      </div>
    </Dialog>
  );
}
