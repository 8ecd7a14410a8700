import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { MeasureFields } from './measure-fields.tsx';
import { newMeasure, readTypedMeasure } from './typed-measure.ts';

const CreateMeasure = graphql(`
  mutation AddMeasureDialog_CreateMeasure($input: CreateMeasureInput!) {
    createMeasure(input: $input) {
      measure { id }
      userErrors { code message field }
    }
  }
`);

export function AddMeasureDialog({ priorityId, onClose }: { priorityId: string; onClose: () => void }) {
  const { submit, errors, setErrors, isSaving } = useSubmit(CreateMeasure, (data) => data.createMeasure);
  const fields = useFields(newMeasure, errors);

  async function create() {
    const { measure, errors: slips } = readTypedMeasure(fields.values);
    if (slips.length > 0) return setErrors(slips);
    if (!(await submit({ input: { priorityId, ...measure } }))) return;
    showToast(`${measure.name} added`);
    onClose();
  }

  return (
    <Dialog title="Add measure" onClose={onClose}>
      <Form onSubmit={create} submitLabel="Add measure" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <MeasureFields fields={fields} />
      </Form>
    </Dialog>
  );
}
