import type { ReactNode } from 'react';
import { Dialog } from './dialog.tsx';
import type { SummaryError } from './error-summary.tsx';
import { Field } from './field.tsx';
import { Form } from './form.tsx';
import { useFields } from './use-fields.ts';

export interface ReasonDialogProps {
  title: string;
  submitLabel: string;
  cancelLabel?: string;
  isWarning?: boolean;
  /** What the reason is called. */
  label?: string;
  /** Said where no reason is given. */
  whenMissing: string;
  errors: readonly SummaryError[];
  setErrors: (errors: SummaryError[]) => void;
  isSaving: boolean;
  onReason: (reason: string) => void;
  onClose: () => void;
  /** What is about to happen. */
  children: ReactNode;
}

/** Does one thing that needs a reason and nothing else. */
export function ReasonDialog({ title, label = 'Reason', whenMissing, setErrors, onReason, onClose, children, ...form }: ReasonDialogProps) {
  const { values, field } = useFields({ reason: '' }, form.errors);
  const submit = () => {
    const reason = values.reason.trim();
    if (reason) onReason(reason);
    else setErrors([{ field: 'reason', message: whenMissing }]);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <Form {...form} onSubmit={submit} onCancel={onClose}>
        {children}
        <Field label={label} kind="lines" rows={3} startsHere {...field('reason')} />
      </Form>
    </Dialog>
  );
}
