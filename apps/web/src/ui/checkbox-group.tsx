import { Checkbox } from './checkbox.tsx';
import { Choices } from './choices.tsx';

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
  const change = (value: string, isChosen: boolean) =>
    onChange(options.map((option) => option.value).filter((one) => (one === value ? isChosen : chosen.includes(one))));
  return (
    <Choices legend={legend} name={name} hint={hint} error={error} layout={isInColumns ? 'columns checkbox-columns' : 'stack'}>
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
    </Choices>
  );
}
