import type { Dispatch } from 'react';
import { PasteForm } from '../platform/importing/paste-form.tsx';
import type { ViewerBoard } from '../platform/session.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { ImportAction, ImportTask } from './import-task.ts';

interface PasteStepProps {
  task: ImportTask;
  dispatch: Dispatch<ImportAction>;
  groups: ViewerBoard['groups'];
  onRead: () => void;
}

/** The first step: whose table it is, and the table. */
export function PasteStep({ task, dispatch, groups, onRead }: PasteStepProps) {
  return (
    <PasteForm
      pasted={task}
      onType={(text) => dispatch({ kind: 'TYPE', text })}
      onRead={(text, html) => {
        dispatch({ kind: 'PASTE', text, html });
        onRead();
      }}
      hint="Copy the whole table with its headings, click here and paste. Names as rows or as columns, ticks, letters or words: all are read."
    >
      <SelectField
        label="Group"
        name="group"
        value={task.groupId}
        onChange={(groupId) => dispatch({ kind: 'GROUP', groupId })}
        options={groups.map((group) => ({ value: group.id, label: group.name }))}
        hint="The group whose meetings the table shows"
      />
    </PasteForm>
  );
}
