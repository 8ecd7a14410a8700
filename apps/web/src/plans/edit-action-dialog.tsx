import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { EditActionDialog_ActionFragment } from '../gql/graphql.ts';
import { typeDate } from '../platform/typed-dates.ts';
import { useChange } from '../platform/use-change.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { SavedMeanwhile } from '../ui/saved-meanwhile.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { actionDifferences } from './action-differences.ts';
import { ActionFields } from './action-fields.tsx';
import { readTypedAction, type TypedAction } from './typed-action.ts';
import { byName, usePlanChoices } from './use-plan-choices.ts';

const EditActionDialogAction = graphql(`
  fragment EditActionDialog_Action on Action {
    id
    version
    reference
    title
    plan { id }
    phase { id }
    leadAgency { id name }
    leadPerson
    supportingAgencies { id name }
    start
    due
    measure
    findingKind
    finding
    dependencies { id reference }
  }
`);

const UpdateAction = graphql(`
  mutation EditActionDialog_UpdateAction($input: UpdateActionInput!) {
    updateAction(input: $input) {
      action { ...EditActionDialog_Action ...ActionFacts_Action ...ImpactChain_Action }
      userErrors { code message field }
    }
  }
`);

export function EditActionDialog({ action: ref, onClose }: { action: FragmentType<typeof EditActionDialogAction>; onClose: () => void }) {
  const action = readFragment(EditActionDialogAction, ref);
  const choices = usePlanChoices(action.plan.id);
  const { submit, theirs, errors, setErrors, isSaving } = useChange(UpdateAction, (data) => data.updateAction, {
    opened: action,
    thingOf: (payload) => readFragment(EditActionDialogAction, payload.action),
  });
  const fields = useFields(typed(action), errors);

  async function save() {
    const others = choices?.actions.filter((other) => other.id !== action.id) ?? [];
    const { action: changed, errors: slips } = readTypedAction(fields.values, others);
    if (slips.length > 0) return setErrors(slips);
    if (!(await submit(changed))) return;
    showToast('Action changed');
    onClose();
  }

  // The agencies that are chosen already stay choices, though the viewer may not read the board they belong to.
  const agencies = [...(choices?.agencies ?? []), ...action.supportingAgencies, ...(action.leadAgency ? [action.leadAgency] : [])];
  const offered = choices && { ...choices, agencies: byName(agencies) };
  return (
    <Dialog title="Change action" size="lg" onClose={onClose}>
      {offered ? (
        <Form
          onSubmit={save}
          submitLabel={theirs ? 'Save what I typed' : 'Save changes'}
          errors={errors}
          isSaving={isSaving}
          onCancel={onClose}
        >
          {theirs && <SavedMeanwhile what="action" differences={actionDifferences(typed(theirs), fields.values, offered)} />}
          <ActionFields fields={fields} choices={offered} />
        </Form>
      ) : (
        <Skeletons label="Loading the form" lines={10} />
      )}
    </Dialog>
  );
}

function typed(action: EditActionDialog_ActionFragment): TypedAction {
  const { reference, title, phase, leadAgency, leadPerson, supportingAgencies, start, due, measure, findingKind, finding } = action;
  return {
    reference,
    title,
    phaseId: phase.id,
    leadAgencyId: leadAgency?.id ?? '',
    leadPerson: leadPerson ?? '',
    supportingAgencyIds: supportingAgencies.map(({ id }) => id),
    start: typeDate(start),
    due: typeDate(due),
    measure: measure ?? '',
    findingKind: findingKind ?? '',
    finding: finding ?? '',
    dependencyIds: action.dependencies.map((other) => other.reference).join('\n'),
  };
}
