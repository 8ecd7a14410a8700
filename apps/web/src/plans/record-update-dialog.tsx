import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { today } from '../platform/dates.ts';
import { newId } from '../platform/outbox-browser.ts';
import { typeDate } from '../platform/typed-dates.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { useRatingWords } from '../ratings/use-rating-words.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { RecordUpdateFields } from './record-update-fields.tsx';
import { RecordedMeanwhile } from './recorded-meanwhile.tsx';
import { readTypedUpdate, type TypedUpdate } from './typed-update.ts';

const RecordUpdateDialogAction = graphql(`
  fragment RecordUpdateDialog_Action on Action {
    id
    version
    title
    start
    updates { id date rating }
  }
`);

const RecordUpdate = graphql(`
  mutation RecordUpdateDialog_RecordUpdates($input: RecordUpdatesInput!) {
    recordUpdates(input: $input) {
      batchId
      results {
        actionId
        outcome
        action { ...RecordUpdateDialog_Action ...RecordedMeanwhile_Action ...ActionUpdates_Action ...ActionFacts_Action ...ImpactChain_Action }
        userErrors { code message field }
      }
      userErrors { code message field }
    }
  }
`);

const nothingTyped = { rating: null, percentage: '', narrative: '', evidence: '', impactStatement: '', recovery: '' };

/** Says how one action stands. What was typed stays when the server refuses it, or when somebody else was first. */
export function RecordUpdateDialog({
  action: ref,
  onClose,
}: {
  action: FragmentType<typeof RecordUpdateDialogAction>;
  onClose: () => void;
}) {
  const action = readFragment(RecordUpdateDialogAction, ref);
  const words = useRatingWords();
  // One batch for as long as the dialog is open: sent again after a lost answer, the update is recorded once.
  const [batchId] = useState(newId);
  const { submit, errors, setErrors, answer, isSaving } = useSubmit(RecordUpdate, ({ recordUpdates: { results, userErrors } }) => ({
    result: results[0],
    userErrors: [...userErrors, ...results.flatMap((result) => result.userErrors)],
  }));
  const fields = useFields<TypedUpdate>({ ...nothingTyped, date: typeDate(today()) }, errors);
  // The version that the person has seen: the one the dialog opened with, then the one that a conflict has shown.
  const [seen, setSeen] = useState(action.version);
  const theirs = answer?.result?.outcome === 'CONFLICT' ? answer.result.action : null;

  async function record() {
    const latest = action.updates[0] ?? null;
    const { update, errors: slips } = readTypedUpdate(fields.values, { ...action, latest }, today(), words);
    if (!update || slips.length > 0) return setErrors(slips);
    const shown = readFragment(RecordUpdateDialogAction, theirs);
    const expectedVersion = Math.max(seen, shown?.version ?? 0);
    setSeen(expectedVersion);
    if (!(await submit({ input: { batchId, updates: [{ actionId: action.id, expectedVersion, ...update }] } }))) return;
    showToast('Update recorded');
    onClose();
  }

  return (
    <Dialog title="Record an update" onClose={onClose}>
      <Form
        onSubmit={record}
        submitLabel={theirs ? 'Record what I typed' : 'Record update'}
        errors={errors}
        isSaving={isSaving}
        onCancel={onClose}
      >
        <p>{action.title}</p>
        {theirs && <RecordedMeanwhile action={theirs} />}
        <RecordUpdateFields fields={fields} />
      </Form>
    </Dialog>
  );
}
