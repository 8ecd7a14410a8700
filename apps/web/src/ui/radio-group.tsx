import { Radio } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import './form.css';

export interface RadioGroupProps<Value extends string> {
  legend: string;
  name: string;
  value: Value | null;
  onChange: (value: Value) => void;
  options: readonly { value: Value; label: ReactNode; hint?: string }[];
  hint?: string;
  error?: string;
  /** Side by side where there is room. */
  isInline?: boolean;
}

export function RadioGroup<Value extends string>({
  legend,
  name,
  value,
  onChange,
  options,
  hint,
  error,
  isInline,
}: RadioGroupProps<Value>) {
  const about = useId();
  return (
    <fieldset className="radio-group" id={name} aria-describedby={hint || error ? about : undefined}>
      <legend>{legend}</legend>
      <div id={about}>
        {hint && <p className="muted">{hint}</p>}
        {error && <p className="field-error">{error}</p>}
      </div>
      <div className={isInline ? 'row' : 'stack'}>
        {options.map((option) => (
          <Radio
            key={option.value}
            name={name}
            value={option.value}
            label={option.label}
            description={option.hint}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
