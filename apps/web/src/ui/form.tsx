import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { ErrorSummary, type SummaryError } from './error-summary.tsx';
import './form.css';

export interface FormProps {
  onSubmit: () => void;
  /** The verb on the button: "Add meeting". */
  submitLabel: string;
  errors: readonly SummaryError[];
  isSaving?: boolean;
  isWarning?: boolean;
  onCancel?: () => void;
  cancelLabel?: string;
  children?: ReactNode;
}

/** A form: its errors above, its fields, and its buttons. What was typed stays whatever the server answers. */
export function Form({ onSubmit, submitLabel, errors, isSaving, isWarning, onCancel, cancelLabel = 'Cancel', children }: FormProps) {
  return (
    <form
      className="form"
      // The browser's own bubbles vanish and cannot be read again; the error summary stays.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaving) onSubmit();
      }}
    >
      <ErrorSummary errors={errors} />
      {children}
      <div className="row">
        <Button type="submit" kind={isWarning ? 'warning' : 'primary'} isBusy={isSaving}>
          {submitLabel}
        </Button>
        {onCancel && <Button onClick={onCancel}>{cancelLabel}</Button>}
      </div>
    </form>
  );
}
