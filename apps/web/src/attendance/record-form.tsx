import { useState } from 'react';
import type { FormError } from '../platform/user-errors.ts';
import { Form } from '../ui/form.tsx';
import { useFields } from '../ui/use-fields.ts';
import { checkDraft, detailsOf, draftOf } from './cell-draft.ts';
import { CellFields } from './cell-fields.tsx';
import type { CellPanelProps } from './cell-panel.tsx';
import { nameOfMark } from './name-of-mark.ts';

/** Changes one mark with its details. It goes through the outbox like every other mark, so it works offline too. */
export function RecordForm({ store, cell, onSaved, onClose }: CellPanelProps) {
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const fields = useFields(draftOf(store.table.status(cell.row, cell.column), store.table.details(cell.row, cell.column)), errors);

  function save() {
    const draft = fields.values;
    const found = checkDraft(draft);
    if (found.length > 0) return setErrors(found);
    const { refusals } = store.record(
      [{ ...cell, status: draft.status, details: detailsOf(draft) }],
      nameOfMark(store, store.table.keyAt(cell.row, cell.column)),
    );
    if (refusals.length > 0) return setErrors(refusals.map((message) => ({ field: 'status', message })));
    onSaved?.();
    onClose();
  }

  return (
    <Form onSubmit={save} submitLabel="Save mark" errors={errors} onCancel={onClose}>
      <CellFields fields={fields} />
    </Form>
  );
}
