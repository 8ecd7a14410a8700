import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { EditRiskDialog_RiskFragment } from '../gql/graphql.ts';
import { typeDate } from '../platform/typed-dates.ts';
import { actionName, useBoardChoices } from '../platform/use-board-choices.ts';
import { useChange } from '../platform/use-change.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { SavedMeanwhile } from '../ui/saved-meanwhile.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { riskDifferences } from './risk-differences.ts';
import { RiskFields } from './risk-fields.tsx';
import { readTypedRisk, type TypedRisk } from './typed-risk.ts';

const EditRiskDialogRisk = graphql(`
  fragment EditRiskDialog_Risk on Risk {
    id
    version
    title
    description
    controls
    owner
    reviewOn
    priority { id name }
    action { id reference title }
  }
`);

const UpdateRisk = graphql(`
  mutation EditRiskDialog_UpdateRisk($input: UpdateRiskInput!) {
    updateRisk(input: $input) {
      risk { ...EditRiskDialog_Risk ...RiskTable_Risk ...RisksFile_Risk }
      userErrors { code message field }
    }
  }
`);

interface EditRiskDialogProps {
  risk: FragmentType<typeof EditRiskDialogRisk>;
  onClose: () => void;
}

export function EditRiskDialog({ risk: ref, onClose }: EditRiskDialogProps) {
  const risk = readFragment(EditRiskDialogRisk, ref);
  const choices = useBoardChoices();
  const { submit, theirs, errors, setErrors, isSaving } = useChange(UpdateRisk, (data) => data.updateRisk, {
    opened: risk,
    thingOf: (payload) => readFragment(EditRiskDialogRisk, payload.risk),
  });
  const fields = useFields(typed(risk), errors);
  const linked = [linkedTo(risk), linkedTo(theirs)].flatMap(({ priority, action }) => [priority, action]);
  const labelOf = (id: string) => [...choices.priorities, ...choices.actions, ...linked].find((one) => one?.value === id)?.label ?? '';

  async function save() {
    const { said, errors: missing } = readTypedRisk(fields.values);
    if (!said) return setErrors(missing);
    if (!(await submit(said))) return;
    showToast('Risk changed');
    onClose();
  }

  return (
    <Dialog title="Change risk" onClose={onClose}>
      <Form
        onSubmit={save}
        submitLabel={theirs ? 'Save what I typed' : 'Save changes'}
        errors={errors}
        isSaving={isSaving}
        onCancel={onClose}
      >
        {theirs && <SavedMeanwhile what="risk" differences={riskDifferences(typed(theirs), fields.values, labelOf)} />}
        <RiskFields fields={fields} choices={choices} linked={linkedTo(risk)} />
      </Form>
    </Dialog>
  );
}

function typed({ title, description, controls, owner, reviewOn, priority, action }: EditRiskDialog_RiskFragment): TypedRisk {
  return {
    title,
    description: description ?? '',
    controls: controls ?? '',
    owner,
    reviewOn: typeDate(reviewOn),
    priorityId: priority?.id ?? '',
    actionId: action?.id ?? '',
  };
}

const linkedTo = (risk: Pick<EditRiskDialog_RiskFragment, 'priority' | 'action'> | null) => ({
  priority: risk?.priority ? { value: risk.priority.id, label: risk.priority.name } : null,
  action: risk?.action ? { value: risk.action.id, label: actionName(risk.action) } : null,
});
