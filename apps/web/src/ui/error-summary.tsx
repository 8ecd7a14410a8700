import { useEffect, useId, useRef } from 'react';
import { useErrorInTitle } from './document-title.ts';
import './form.css';

export interface SummaryError {
  /** The id of the field it is about; null for the form as a whole. */
  field: string | null;
  message: string;
}

/** What stops a form, above it. It takes the focus; each line leads to its field. */
export function ErrorSummary({ errors }: { errors: readonly SummaryError[] }) {
  if (errors.length === 0) return null;
  return <Summary errors={errors} />;
}

function Summary({ errors }: { errors: readonly SummaryError[] }) {
  const summary = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useErrorInTitle();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new set of errors takes the focus again.
  useEffect(() => summary.current?.focus(), [errors]);
  return (
    <div ref={summary} className="error-summary" role="alert" aria-labelledby={titleId} tabIndex={-1}>
      <h2 id={titleId}>There is a problem</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.field} ${error.message}`}>
            {error.field === null ? (
              error.message
            ) : (
              <a
                href={`#${error.field}`}
                onClick={(event) => {
                  event.preventDefault();
                  goToField(error.field as string);
                }}
              >
                {error.message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function goToField(id: string): void {
  const field = document.getElementById(id);
  const control = field?.matches('input, select, textarea, button') ? field : field?.querySelector<HTMLElement>('input, select, textarea');
  control?.focus();
  field?.scrollIntoView({ block: 'center' });
}
