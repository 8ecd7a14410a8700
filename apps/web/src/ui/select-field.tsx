import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import './form.css';

export interface SelectFieldProps<Value extends string> {
  label: string;
  name: string;
  value: Value;
  onChange: (value: Value) => void;
  options: readonly { value: Value; label: string }[];
  hint?: ReactNode;
  error?: string;
  isOptional?: boolean;
  /** The label is read out but not shown. */
  hideLabel?: boolean;
  width?: 'short' | 'medium' | 'long' | 'fit';
  size?: 'md' | 'sm';
  id?: string;
}

/** The browser's own list: it is the one that phones, keyboards and speech control know. */
export function SelectField<Value extends string>({
  label,
  name,
  value,
  onChange,
  options,
  hint,
  error,
  isOptional,
  hideLabel,
  width = 'medium',
  size,
  id = name,
}: SelectFieldProps<Value>) {
  const shownLabel = isOptional ? `${label} (optional)` : label;
  return (
    <NativeSelect
      id={id}
      name={name}
      value={value}
      size={size ?? 'md'}
      label={hideLabel ? undefined : shownLabel}
      aria-label={hideLabel ? label : undefined}
      description={hint}
      error={error}
      className="field"
      wrapperProps={{ 'data-width': width }}
      data={[...options]}
      onChange={(event) => onChange(event.currentTarget.value as Value)}
    />
  );
}
