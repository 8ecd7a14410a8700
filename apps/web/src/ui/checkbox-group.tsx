import { useId } from 'react';
import { Checkbox } from './checkbox.tsx';
import './form.css';

export interface CheckboxGroupProps {
  legend: string;
  name: string;
  options: readonly { value: string; label: string; hint?: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  hint?: string;
  error?: string;
  /** Side by side where there is room, for many short labels. */
  isInColumns?: boolean;
}

/** Any number of choices out of a list, in the order of the list. */
export function CheckboxGroup({ legend, name, options, chosen, onChange, hint, error, isInColumns }: CheckboxGroupProps) {
  const about = useId();
  const change = (value: string, isChosen: boolean) =>
    onChange(options.map((option) => option.value).filter((one) => (one === value ? isChosen : chosen.includes(one))));
  return (
    <fieldset className="radio-group" id={name} aria-describedby={hint || error ? about : undefined}>
      <legend>{legend}</legend>
      <div id={about}>
        {hint && <p className="muted">{hint}</p>}
        {error && <p className="field-error">{error}</p>}
      </div>
      <div className={isInColumns ? 'columns checkbox-columns' : 'stack'}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            label={option.label}
            hint={option.hint}
            name={`${name}-${option.value}`}
            isChecked={chosen.includes(option.value)}
            onChange={(isChosen) => change(option.value, isChosen)}
          />
        ))}
      </div>
    </fieldset>
  );
}
