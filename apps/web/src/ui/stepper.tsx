import { VisuallyHidden } from './visually-hidden.tsx';
import './stepper.css';

export interface StepperProps {
  label: string;
  steps: readonly string[];
  /** The step being done, from 0. */
  current: number;
  /** Goes back to a step already done. */
  onGoTo?: (step: number) => void;
}

/** Where the reader is in a task of several steps. */
export function Stepper({ label, steps, current, onGoTo }: StepperProps) {
  return (
    <nav aria-label={label} className="no-print">
      <ol className="stepper">
        {steps.map((step, index) => (
          <li
            key={step}
            data-state={index < current ? 'done' : index === current ? 'current' : 'to-do'}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className="stepper-number" aria-hidden="true">
              {index < current ? '✓' : index + 1}
            </span>
            {index < current && onGoTo ? (
              <button type="button" className="link-like" onClick={() => onGoTo(index)}>
                {step}
                <VisuallyHidden>, done. Go back to it</VisuallyHidden>
              </button>
            ) : (
              <span>
                {step}
                {index < current && <VisuallyHidden>, done</VisuallyHidden>}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
