import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';

const RemoveInKindDialogYear = graphql(`
  fragment RemoveInKindDialog_Year on ContributionYear {
    id
    boardId
    year
    state
  }
`);

const RemoveInKindDialogInKind = graphql(`
  fragment RemoveInKindDialog_InKind on InKind {
    id
    what
    version
  }
`);

const RemoveInKind = graphql(`
  mutation RemoveInKindDialog_RemoveInKind($input: RemoveInKindInput!) {
    removeInKind(input: $input) {
      year { ...BoardYear_Year }
      userErrors { code message field }
    }
  }
`);

interface RemoveInKindDialogProps {
  year: FragmentType<typeof RemoveInKindDialogYear>;
  given: FragmentType<typeof RemoveInKindDialogInKind>;
  onClose: () => void;
}

export function RemoveInKindDialog({ year: yearRef, given: givenRef, onClose }: RemoveInKindDialogProps) {
  const { boardId, year, state } = readFragment(RemoveInKindDialogYear, yearRef);
  const { id, what, version } = readFragment(RemoveInKindDialogInKind, givenRef);
  const { submit, errors, isSaving } = useSubmit(RemoveInKind, (data) => data.removeInKind);
  const { values, field } = useFields({ reason: '' }, errors);

  async function remove() {
    if (!(await submit({ input: { boardId, year, id, expectedVersion: version, reason: values.reason.trim() || null } }))) return;
    showToast(`${what} removed`);
    onClose();
  }

  return (
    <Dialog title="Remove what was given in kind" onClose={onClose}>
      <Form onSubmit={remove} submitLabel="Remove" errors={errors} isSaving={isSaving} isWarning onCancel={onClose} cancelLabel="Keep it">
        <p>
          {state === 'CLOSED'
            ? `The year is closed, so ‘${what}’ is taken back with a reason and stays to be read. No amount of cash changes.`
            : `‘${what}’ was recorded by mistake and is taken out. No amount of cash changes.`}
        </p>
        {state === 'CLOSED' && <Field label="Reason" kind="lines" rows={3} startsHere {...field('reason')} />}
      </Form>
    </Dialog>
  );
}
