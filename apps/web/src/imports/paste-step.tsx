import { type Dispatch, useState } from 'react';
import type { ViewerBoard } from '../platform/session.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { FileField } from '../ui/file-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { ImportAction, ImportTask } from './import-task.ts';

interface PasteStepProps {
  task: ImportTask;
  dispatch: Dispatch<ImportAction>;
  groups: ViewerBoard['groups'];
  onRead: () => void;
}

const mostCharacters = 1_000_000;

/** The first step: whose table it is, and the table. Pasting reads it at once; typing and files wait for the button or the file. */
export function PasteStep({ task, dispatch, groups, onRead }: PasteStepProps) {
  const [errors, setErrors] = useState<{ message: string; field: string }[]>([]);

  function read(text: string, html: string | null) {
    if (!text.trim() && !html) return setErrors([{ message: 'Paste a table, or choose a file.', field: 'table' }]);
    if (text.length > mostCharacters)
      return setErrors([{ message: 'The text is too long. Paste one table at a time, at most 1,000,000 characters.', field: 'table' }]);
    dispatch({ kind: 'PASTE', text, html });
    onRead();
  }

  async function readFile(file: File) {
    if (file.size > mostCharacters * 4)
      return setErrors([{ message: `${file.name} is too large. Save one table as CSV and choose that.`, field: 'file' }]);
    const content = await file.text();
    const isHtml = /\.html?$/i.test(file.name);
    read(isHtml ? '' : content, isHtml ? content : null);
  }

  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        read(task.text, task.html);
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
      <SelectField
        label="Group"
        name="group"
        value={task.groupId}
        onChange={(groupId) => dispatch({ kind: 'GROUP', groupId })}
        options={groups.map((group) => ({ value: group.id, label: group.name }))}
        hint="The group whose meetings the table shows"
      />
      <Field
        label="Table"
        name="table"
        kind="lines"
        rows={12}
        width="long"
        value={task.text}
        onChange={(text) => dispatch({ kind: 'TYPE', text })}
        hint="Copy the whole table with its headings, click here and paste. Names as rows or as columns, ticks, letters or words: all are read."
        error={errors.find((error) => error.field === 'table')?.message}
      />
      <FileField
        label="Or choose a file"
        name="file"
        accept=".csv,.tsv,.txt,.htm,.html,text/*"
        hint="CSV, text or web page"
        onChoose={(file) => void readFile(file)}
        error={errors.find((error) => error.field === 'file')?.message}
      />
      <div className="row">
        <Button type="submit" kind="primary">
          Read the table
        </Button>
      </div>
    </form>
  );
}
