import { FileInput } from '@mantine/core';

export interface FileFieldProps {
  label: string;
  name: string;
  /** The kinds of file offered, as the browser's own file field takes them. */
  accept: string;
  onChoose: (file: File) => void;
  hint?: string;
  error?: string;
}

/** One file from this device. */
export function FileField({ label, name, accept, onChoose, hint, error }: FileFieldProps) {
  return (
    <FileInput
      id={name}
      name={name}
      label={label}
      description={hint}
      error={error}
      accept={accept}
      placeholder="Choose a file"
      className="field"
      wrapperProps={{ 'data-width': 'medium' }}
      onChange={(file) => file && onChoose(file)}
    />
  );
}
