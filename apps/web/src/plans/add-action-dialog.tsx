import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { ActionFields } from './action-fields.tsx';
import { nothingTyped, readTypedAction } from './typed-action.ts';
import { usePlanChoices } from './use-plan-choices.ts';

const CreateAction = graphql(`
  mutation AddActionDialog_CreateAction($input: CreateActionInput!) {
    createAction(input: $input) {
      action { id }
      userErrors { code message field }
    }
  }
`);

export function AddActionDialog({ planId, phaseId, onClose }: { planId: string; phaseId: string; onClose: () => void }) {
  const choices = usePlanChoices(planId);
  const { submit, errors, setErrors, isSaving } = useSubmit(CreateAction, (data) => data.createAction);
  const fields = useFields(nothingTyped(phaseId), errors);

  async function add() {
    const { action, errors: slips } = readTypedAction(fields.values, choices?.actions ?? []);
    if (slips.length > 0) return setErrors(slips);
    if (!(await submit({ input: action }))) return;
    showToast(`${action.reference} added`);
    onClose();
  }

  return (
    <Dialog title="Add action" size="lg" onClose={onClose}>
      {choices ? (
        <Form onSubmit={add} submitLabel="Add action" errors={errors} isSaving={isSaving} onCancel={onClose}>
          <ActionFields fields={fields} choices={choices} />
        </Form>
      ) : (
        <Skeletons label="Loading the form" lines={10} />
      )}
    </Dialog>
  );
}
