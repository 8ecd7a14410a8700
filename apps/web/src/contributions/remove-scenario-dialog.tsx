import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';

const RemoveScenarioDialogScenario = graphql(`
  fragment RemoveScenarioDialog_Scenario on Scenario {
    id
    name
    version
  }
`);

const RemoveScenario = graphql(`
  mutation RemoveScenarioDialog_RemoveScenario($input: RemoveScenarioInput!) {
    removeScenario(input: $input) {
      userErrors { code message field }
    }
  }
`);

interface RemoveScenarioDialogProps {
  scenario: FragmentType<typeof RemoveScenarioDialogScenario>;
  onClose: () => void;
}

export function RemoveScenarioDialog({ scenario: ref, onClose }: RemoveScenarioDialogProps) {
  const { id, name, version } = readFragment(RemoveScenarioDialogScenario, ref);
  const { submit, errors, isSaving } = useSubmit(RemoveScenario, (data) => data.removeScenario);

  async function remove() {
    if (!(await submit({ input: { id, expectedVersion: version } }))) return;
    showToast(`${name} removed`);
    onClose();
  }

  return (
    <Dialog title={`Remove ${name}`} onClose={onClose}>
      <Form onSubmit={remove} submitLabel="Remove" errors={errors} isSaving={isSaving} isWarning onCancel={onClose} cancelLabel="Keep it">
        <p>The what-if is removed. What was agreed and paid stays as it is.</p>
      </Form>
    </Dialog>
  );
}
