import { readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { newId } from '../platform/outbox-browser.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { Notice } from '../ui/notice.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { checkDraft, detailsOf, draftOf } from './cell-draft.ts';
import { CellFields } from './cell-fields.tsx';
import type { CellPanelProps } from './cell-panel.tsx';
import { nameOfMark } from './name-of-mark.ts';
import { RecordedMarks } from './recorded-marks.ts';

const CorrectMark = graphql(`
  mutation CorrectForm_CorrectMark($input: CorrectMarkInput!) {
    correctMark(input: $input) { ...RecordedMarks_Payload }
  }
`);

/** A change after sign-off: it needs a reason, is kept in the history, and is shown as corrected on paper. */
export function CorrectForm({ store, cell, onSaved, onClose }: CellPanelProps) {
  const { submit, errors, setErrors, isSaving } = useSubmit(CorrectMark, (data) => readFragment(RecordedMarks, data.correctMark));
  const { row, column } = cell;
  const fields = useFields(draftOf(store.table.status(row, column), store.table.details(row, column)), errors);
  const why = useFields({ reason: '' }, errors);
  const key = store.table.keyAt(row, column);

  async function correct() {
    const draft = fields.values;
    const reason = why.values.reason.trim();
    const found = checkDraft(draft);
    if (!reason) found.push({ field: 'reason', message: 'Enter the reason for the correction.' });
    if (found.length > 0) return setErrors(found);
    const [meetingId, seatId] = key.split(':') as [string, string];
    const mark = { meetingId, seatId, status: draft.status, expectedVersion: store.table.version(row, column), details: detailsOf(draft) };
    const answer = await submit({ input: { batchId: newId(), mark, reason } });
    const result = answer?.results[0];
    if (!result) return;
    if (result.outcome !== 'RECORDED' && result.outcome !== 'UNCHANGED') {
      return setErrors([
        { field: null, message: result.message ?? 'Somebody else changed this mark. Close this, look at it, and correct it again.' },
      ]);
    }
    showToast(`Corrected: ${nameOfMark(store, key)}.`);
    onSaved?.();
    onClose();
  }

  return (
    <Form onSubmit={correct} submitLabel="Correct mark" errors={errors} isSaving={isSaving} onCancel={onClose}>
      <Notice>This meeting is signed off. A correction needs a reason and is shown as corrected.</Notice>
      <CellFields fields={fields} />
      <Field label="Reason for the correction" width="long" {...why.field('reason')} />
    </Form>
  );
}
