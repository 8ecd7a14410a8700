import { entryKindWord, formatPounds } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeDate } from '../platform/dates.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';

const TakeBackDialogEntry = graphql(`
  fragment TakeBackDialog_Entry on LedgerEntry {
    id
    kind
    pence
    date
  }
`);

const CorrectEntry = graphql(`
  mutation TakeBackDialog_CorrectEntry($input: CorrectEntryInput!) {
    correctEntry(input: $input) {
      year { ...BoardYear_Year }
      userErrors { code message field }
    }
  }
`);

interface TakeBackDialogProps {
  entry: FragmentType<typeof TakeBackDialogEntry>;
  whose: string;
  boardId: string;
  year: number;
  onClose: () => void;
}

export function TakeBackDialog({ entry: ref, whose, boardId, year, onClose }: TakeBackDialogProps) {
  const entry = readFragment(TakeBackDialogEntry, ref);
  const { submit, errors, setErrors, isSaving } = useSubmit(CorrectEntry, (data) => data.correctEntry);
  const { values, field } = useFields({ reason: '' }, errors);

  async function takeBack() {
    const reason = values.reason.trim();
    if (!reason) return setErrors([{ field: 'reason', message: 'Enter why the entry is taken back.' }]);
    if (!(await submit({ input: { boardId, year, entryId: entry.id, reason } }))) return;
    showToast('Entry taken back');
    onClose();
  }

  return (
    <Dialog title="Take back an entry" onClose={onClose}>
      <Form
        onSubmit={takeBack}
        submitLabel="Take back"
        errors={errors}
        isSaving={isSaving}
        isWarning
        onCancel={onClose}
        cancelLabel="Keep the entry"
      >
        <p>
          {entryKindWord[entry.kind]} {formatPounds(entry.pence)}, {whose}, {writeDate(entry.date)}.
        </p>
        <p>Another entry takes the amount back. Both stay in the ledger, with the reason.</p>
        <Field label="Reason" kind="lines" rows={3} startsHere {...field('reason')} />
      </Form>
    </Dialog>
  );
}
