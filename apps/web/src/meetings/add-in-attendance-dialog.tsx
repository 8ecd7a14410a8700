import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { useFields } from '../ui/use-fields.ts';

const Add = graphql(`
  mutation AddInAttendanceDialog_Add($input: AddInAttendanceInput!) {
    addInAttendance(input: $input) {
      meeting { id version inAttendance { id name capacity } }
      userErrors { code message field }
    }
  }
`);

export function AddInAttendanceDialog({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const { submit, errors, setErrors, isSaving } = useSubmit(Add, (data) => data.addInAttendance);
  const { values, field } = useFields({ name: '', capacity: '' }, errors);

  async function add() {
    const name = values.name.trim();
    if (!name) return setErrors([{ field: 'name', message: "Enter the person's name or role." }]);
    if (await submit({ input: { meetingId, name, capacity: values.capacity.trim() || null } })) onClose();
  }

  return (
    <Dialog title="Add a person in attendance" onClose={onClose}>
      <Form onSubmit={add} submitLabel="Add" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <Field label="Name" {...field('name')} />
        <Field
          label="Why they were there"
          hint="For example, minute taker, or presenting the audit report"
          isOptional
          {...field('capacity')}
        />
      </Form>
    </Dialog>
  );
}
