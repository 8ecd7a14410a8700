import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';

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
  const { submit, errors, setErrors, isSaving } = useSubmit(UseDiscretion, (data) => data.useChairsDiscretion);
  const { values, field } = useFields({ reason: '' }, errors);

  async function accept() {
    const reason = values.reason.trim();
    if (!reason) return setErrors([{ field: 'reason', message: 'Enter why the chair accepts the meeting as quorate.' }]);
    if (!(await submit({ input: { id: meeting.id, expectedVersion: meeting.version, reason } }))) return;
    showToast("Accepted at the chair's discretion");
    onClose();
  }

  return (
    <Dialog title="Accept at the chair's discretion" onClose={onClose}>
      <Form onSubmit={accept} submitLabel="Accept as quorate" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <p>The rule of this group lets the chair accept a meeting as quorate. The reason is printed with the record.</p>
        <Field label="The chair's reason" kind="lines" rows={3} {...field('reason')} />
      </Form>
    </Dialog>
  );
}
