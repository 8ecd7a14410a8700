import { useEffect, useRef } from 'react';
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

/** Where the reader is in a task of several steps. A step that was just reached takes the focus: what had it is gone. */
export function Stepper({ label, steps, current, onGoTo }: StepperProps) {
  const list = useRef<HTMLOListElement>(null);
  const shown = useRef(current);
  useEffect(() => {
    if (shown.current === current) return;
    shown.current = current;
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [current]);
  return (
    <nav aria-label={label} className="no-print">
      <ol className="stepper" ref={list}>
        {steps.map((step, index) => (
          <li
            key={step}
            data-state={index < current ? 'done' : index === current ? 'current' : 'to-do'}
            aria-current={index === current ? 'step' : undefined}
            tabIndex={index === current ? -1 : undefined}
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
