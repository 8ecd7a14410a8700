import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { showToast } from '../ui/toast.ts';

const ChairsDiscretionDialogMeeting = graphql(`
  fragment ChairsDiscretionDialog_Meeting on Meeting {
    id
    version
  }
`);

const UseDiscretion = graphql(`
  mutation ChairsDiscretionDialog_UseChairsDiscretion($input: ChairsDiscretionInput!) {
    useChairsDiscretion(input: $input) {
      meeting { id version state chairsDiscretionReason }
      userErrors { code message field }
    }
  }
`);

export function ChairsDiscretionDialog({
  meeting: ref,
  onClose,
}: {
  meeting: FragmentType<typeof ChairsDiscretionDialogMeeting>;
  onClose: () => void;
}) {
  const meeting = readFragment(ChairsDiscretionDialogMeeting, ref);
  const { submit, ...form } = useSubmit(UseDiscretion, (data) => data.useChairsDiscretion);

  async function accept(reason: string) {
    if (!(await submit({ input: { id: meeting.id, expectedVersion: meeting.version, reason } }))) return;
    showToast("Accepted at the chair's discretion");
    onClose();
  }

  return (
    <ReasonDialog
      title="Accept at the chair's discretion"
      submitLabel="Accept as quorate"
      label="The chair's reason"
      whenMissing="Enter why the chair accepts the meeting as quorate."
      {...form}
      onReason={accept}
      onClose={onClose}
    >
      <p>The rule of this group lets the chair accept a meeting as quorate. The reason is printed with the record.</p>
    </ReasonDialog>
  );
}
