import { type ReactNode, useId } from 'react';
import './form.css';

export interface ChoicesProps {
  legend: string;
  name: string;
  hint?: string;
  error?: string;
  /** How the choices stand: one under the other where nothing is said. */
  layout?: 'stack' | 'row' | 'columns checkbox-columns';
  children: ReactNode;
}

/** Choices that belong together, with what is asked above them. */
export function Choices({ legend, name, hint, error, layout = 'stack', children }: ChoicesProps) {
  const about = useId();
  return (
    <fieldset className="radio-group" id={name} aria-describedby={hint || error ? about : undefined}>
      <legend>{legend}</legend>
      <div id={about}>
        {hint && <p className="muted">{hint}</p>}
        {error && <p className="field-error">{error}</p>}
      </div>
      <div className={layout}>{children}</div>
    </fieldset>
  );
}
