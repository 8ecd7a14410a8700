import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { ReasonDialog } from '../ui/reason-dialog.tsx';
import { showToast } from '../ui/toast.ts';

const CancelMeetingDialogMeeting = graphql(`
  fragment CancelMeetingDialog_Meeting on Meeting {
    id
    version
  }
`);

const CancelMeeting = graphql(`
  mutation CancelMeetingDialog_CancelMeeting($input: CancelMeetingInput!) {
    cancelMeeting(input: $input) {
      meeting { id version state cancelledReason }
      userErrors { code message field }
    }
  }
`);

export function CancelMeetingDialog({
  meeting: ref,
  onClose,
}: {
  meeting: FragmentType<typeof CancelMeetingDialogMeeting>;
  onClose: () => void;
}) {
  const meeting = readFragment(CancelMeetingDialogMeeting, ref);
  const { submit, ...form } = useSubmit(CancelMeeting, (data) => data.cancelMeeting);

  async function cancel(reason: string) {
    if (!(await submit({ input: { id: meeting.id, expectedVersion: meeting.version, reason } }))) return;
    showToast('Meeting cancelled');
    onClose();
  }

  return (
    <ReasonDialog
      title="Cancel meeting"
      submitLabel="Cancel meeting"
      cancelLabel="Keep meeting"
      isWarning
      whenMissing="Enter why the meeting is cancelled."
      {...form}
      onReason={cancel}
      onClose={onClose}
    >
      <p>The meeting stays in the list as cancelled and counts for nobody's attendance.</p>
    </ReasonDialog>
  );
}
