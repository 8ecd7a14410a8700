import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { EditPhaseDialog_PhaseFragment } from '../gql/graphql.ts';
import { readTypedDates, typeDate } from '../platform/typed-dates.ts';
import { useChange } from '../platform/use-change.ts';
import { Dialog } from '../ui/dialog.tsx';
import { differencesOf } from '../ui/differences.ts';
import { Form } from '../ui/form.tsx';
import { SavedMeanwhile } from '../ui/saved-meanwhile.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { PhaseFields, type TypedPhase } from './phase-fields.tsx';

const EditPhaseDialogPhase = graphql(`
  fragment EditPhaseDialog_Phase on PlanPhase {
    id
    version
    name
    from
    to
  }
`);

const UpdatePhase = graphql(`
  mutation EditPhaseDialog_UpdatePhase($input: UpdatePhaseInput!) {
    updatePhase(input: $input) {
      phase { ...EditPhaseDialog_Phase }
      userErrors { code message field }
    }
  }
`);

export function EditPhaseDialog({ phase: ref, onClose }: { phase: FragmentType<typeof EditPhaseDialogPhase>; onClose: () => void }) {
  const phase = readFragment(EditPhaseDialogPhase, ref);
  const { submit, theirs, errors, setErrors, isSaving } = useChange(UpdatePhase, (data) => data.updatePhase, {
    opened: phase,
    thingOf: (payload) => readFragment(EditPhaseDialogPhase, payload.phase),
  });
  const fields = useFields(typed(phase), errors);
  const { values } = fields;

  async function save() {
    const { dates, errors: slips } = readTypedDates({ from: values.from, to: values.to }, ['from', 'to']);
    if (slips.length > 0) return setErrors(slips);
    if (!(await submit({ name: values.name.trim(), from: dates.from as string, to: dates.to as string }))) return;
    showToast('Phase changed');
    onClose();
  }

  return (
    <Dialog title="Change phase" onClose={onClose}>
      <Form
        onSubmit={save}
        submitLabel={theirs ? 'Save what I typed' : 'Save changes'}
        errors={errors}
        isSaving={isSaving}
        onCancel={onClose}
      >
        {theirs && (
          <SavedMeanwhile
            what="phase"
            differences={differencesOf(names, { saved: typed(theirs), typed: values }, (name, phase) => phase[name])}
          />
        )}
        <PhaseFields fields={fields} />
      </Form>
    </Dialog>
  );
}

const typed = ({ name, from, to }: EditPhaseDialog_PhaseFragment): TypedPhase => ({ name, from: typeDate(from), to: typeDate(to) });

const names: Record<keyof TypedPhase, string> = { name: 'Name', from: 'First day', to: 'Last day' };
