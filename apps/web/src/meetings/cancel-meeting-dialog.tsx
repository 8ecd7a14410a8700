import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';

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
  const { submit, errors, setErrors, isSaving } = useSubmit(CancelMeeting, (data) => data.cancelMeeting);
  const { values, field } = useFields({ reason: '' }, errors);

  async function cancel() {
    const reason = values.reason.trim();
    if (!reason) return setErrors([{ field: 'reason', message: 'Enter why the meeting is cancelled.' }]);
    if (!(await submit({ input: { id: meeting.id, expectedVersion: meeting.version, reason } }))) return;
    showToast('Meeting cancelled');
    onClose();
  }

  return (
    <Dialog title="Cancel meeting" onClose={onClose}>
      <Form
        onSubmit={cancel}
        submitLabel="Cancel meeting"
        errors={errors}
        isSaving={isSaving}
        isWarning
        onCancel={onClose}
        cancelLabel="Keep meeting"
      >
        <p>The meeting stays in the list as cancelled and counts for nobody's attendance.</p>
        <Field label="Reason" kind="lines" rows={3} {...field('reason')} />
      </Form>
    </Dialog>
  );
}
