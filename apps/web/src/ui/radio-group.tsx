import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import { Choices } from './choices.tsx';

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
  return (
    <Choices legend={legend} name={name} hint={hint} error={error} layout={isInline ? 'row' : 'stack'}>
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
    </Choices>
  );
}
