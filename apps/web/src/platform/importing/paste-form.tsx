import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Field } from '../../ui/field.tsx';
import { FileField } from '../../ui/file-field.tsx';
import type { PastedTable } from './pasted-table.ts';
import { readFileLater } from './read-file-later.ts';

interface PasteFormProps {
  pasted: Pick<PastedTable, 'text' | 'html'>;
  onType: (text: string) => void;
  /** There is a table to read. */
  onRead: (text: string, html: string | null) => void;
  hint: string;
  /** What is asked before the table. */
  children?: ReactNode;
}

const mostCharacters = 1_000_000;

/** The first step of an import: the table. Pasting reads it at once; typing and files wait for the button or the file. */
export function PasteForm({ pasted, onType, onRead, hint, children }: PasteFormProps) {
  const [errors, setErrors] = useState<{ message: string; field: string }[]>([]);
  const newestFile = useRef<File | null>(null);
  useEffect(
    () => () => {
      newestFile.current = null;
    },
    [],
  );
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;

  function read(text: string, html: string | null) {
    if (!text.trim() && !html) return setErrors([{ message: 'Paste a table, or choose a file.', field: 'table' }]);
    if (text.length > mostCharacters)
      return setErrors([{ message: 'The text is too long. Paste one table at a time, at most 1,000,000 characters.', field: 'table' }]);
    onRead(text, html);
  }

  async function chooseFile(file: File) {
    newestFile.current = file;
    const content = await readFileLater(file);
    // They have left the page, or chosen another file, while this one was being read.
    if (newestFile.current !== file) return;
    if ('refusal' in content) return setErrors([{ message: content.refusal, field: 'file' }]);
    read(content.text, content.html);
  }

  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        read(pasted.text, pasted.html);
      }}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain');
        const html = event.clipboardData.getData('text/html');
        if (!text.trim()) return;
        event.preventDefault();
        read(text, /<table/i.test(html) ? html : null);
      }}
    >
      <ErrorSummary errors={errors} />
      {children}
      <Field
        label="Table"
        name="table"
        kind="lines"
        rows={12}
        width="long"
        value={pasted.text}
        onChange={onType}
        hint={hint}
        error={errorOf('table')}
      />
      <FileField
        label="Or choose a file"
        name="file"
        accept=".docx,.docm,.xlsx,.xlsm,.csv,.tsv,.txt,.htm,.html,text/*"
        hint="Word, Excel, CSV, text or web page"
        onChoose={(file) => void chooseFile(file)}
        error={errorOf('file')}
      />
      <div className="row">
        <Button type="submit" kind="primary">
          Read the table
        </Button>
      </div>
    </form>
  );
}
