import { Checkbox as KitCheckbox } from '@mantine/core';
import './form.css';

export interface CheckboxProps {
  label: string;
  name: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  hint?: string;
  error?: string;
  disabled?: boolean;
}

export function Checkbox({ label, name, isChecked, onChange, hint, error, disabled }: CheckboxProps) {
  return (
    <KitCheckbox
      id={name}
      name={name}
      label={label}
      description={hint}
      error={error}
      disabled={disabled}
      checked={isChecked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
