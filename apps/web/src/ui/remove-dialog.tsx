import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import type { SummaryError } from './error-summary.tsx';
import { Form } from './form.tsx';
import { Notice } from './notice.tsx';

export interface RemoveDialogProps {
  /** The verb and the thing: "Remove measure". It is also on the button. */
  title: string;
  /** Why it cannot go, as sentences. Without any it is asked once more. */
  obstacles?: readonly { message: string }[];
  /** What removing does. */
  children: ReactNode;
  onRemove: () => void;
  onClose: () => void;
  errors: readonly SummaryError[];
  isSaving: boolean;
}

/** The last look before something is removed for good, or why it stays. */
export function RemoveDialog({ title, obstacles = [], children, onRemove, onClose, errors, isSaving }: RemoveDialogProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      {obstacles.length > 0 ? (
        <>
          <Notice tone="warning">
            {obstacles.map(({ message }) => (
              <p key={message}>{message}</p>
            ))}
          </Notice>
          <div className="row">
            <Button onClick={onClose}>Close</Button>
          </div>
        </>
      ) : (
        <Form
          onSubmit={onRemove}
          submitLabel={title}
          errors={errors}
          isSaving={isSaving}
          isWarning
          onCancel={onClose}
          cancelLabel="Keep it"
        >
          <p>{children}</p>
        </Form>
      )}
    </Dialog>
  );
}
