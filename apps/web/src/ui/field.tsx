import { PasswordInput, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import './form.css';

export interface FieldProps {
  label: string;
  /** Names the field in the form; it is also its id, which the error summary links to. */
  name: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string;
  /** Adds "(optional)" to the label. Fields are required unless this is set. */
  isOptional?: boolean;
  kind?: 'text' | 'email' | 'password' | 'time' | 'url' | 'lines';
  autoComplete?: string;
  /** How wide the box is: as wide as what goes into it. */
  width?: 'short' | 'medium' | 'long';
  id?: string;
  rows?: number;
  disabled?: boolean;
  /** Takes the focus when the dialog it is in opens. */
  startsHere?: boolean;
  /** The label is read out but not shown: in a table, whose heads say it. */
  hideLabel?: boolean;
  /** A control inside the box, at its end. */
  trailing?: ReactNode;
}

/** One line of text, a password, or several lines. */
export function Field({
  label,
  name,
  value,
  onChange,
  hint,
  error,
  isOptional,
  kind = 'text',
  autoComplete = 'off',
  width = 'medium',
  id = name,
  rows = 4,
  disabled,
  startsHere,
  hideLabel,
  trailing,
}: FieldProps) {
  const shownLabel = isOptional ? `${label} (optional)` : label;
  const props = {
    id,
    name,
    value,
    disabled,
    'data-starts-here': startsHere || undefined,
    autoComplete,
    label: hideLabel ? undefined : shownLabel,
    'aria-label': hideLabel ? label : undefined,
    description: hint,
    error,
    className: 'field',
    wrapperProps: { 'data-width': width },
    'aria-required': !isOptional,
    spellCheck: kind === 'lines' || kind === 'text' ? undefined : false,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  if (kind === 'lines') return <Textarea {...props} rows={rows} />;
  if (kind === 'password') return <PasswordInput {...props} visibilityToggleButtonProps={{ tabIndex: 0, 'aria-label': 'Show password' }} />;
  return (
    <TextInput
      {...props}
      type={kind}
      rightSection={trailing}
      rightSectionPointerEvents={trailing ? 'all' : undefined}
      inputMode={kind === 'url' ? 'url' : undefined}
    />
  );
}
