import { entryKindWord, formatPounds } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeDate } from '../platform/dates.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { showToast } from '../ui/toast.ts';

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
  const { submit, ...form } = useSubmit(CorrectEntry, (data) => data.correctEntry);

  async function takeBack(reason: string) {
    if (!(await submit({ input: { boardId, year, entryId: entry.id, reason } }))) return;
    showToast('Entry taken back');
    onClose();
  }

  return (
    <ReasonDialog
      title="Take back an entry"
      submitLabel="Take back"
      cancelLabel="Keep the entry"
      isWarning
      whenMissing="Enter why the entry is taken back."
      {...form}
      onReason={takeBack}
      onClose={onClose}
    >
      <p>
        {entryKindWord[entry.kind]} {formatPounds(entry.pence)}, {whose}, {writeDate(entry.date)}.
      </p>
      <p>Another entry takes the amount back. Both stay in the ledger, with the reason.</p>
    </ReasonDialog>
  );
}
