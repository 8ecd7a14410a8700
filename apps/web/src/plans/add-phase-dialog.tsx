import { addDays, addMonths } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { readTypedDates, typeDate } from '../platform/typed-dates.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { PhaseFields } from './phase-fields.tsx';

const AddPhaseDialogPlan = graphql(`
  fragment AddPhaseDialog_Plan on Plan {
    id
    phases { id to }
  }
`);

const AddPhase = graphql(`
  mutation AddPhaseDialog_AddPhase($input: AddPhaseInput!) {
    addPhase(input: $input) {
      phase { id }
      userErrors { code message field }
    }
  }
`);

/** A new phase at the end of a plan. It is offered as the year after the phase before it. */
export function AddPhaseDialog({ plan: ref, onClose }: { plan: FragmentType<typeof AddPhaseDialogPlan>; onClose: () => void }) {
  const plan = readFragment(AddPhaseDialogPlan, ref);
  const { submit, errors, setErrors, isSaving } = useSubmit(AddPhase, (data) => data.addPhase);
  const last = plan.phases.at(-1);
  const from = last && addDays(last.to, 1);
  const fields = useFields({ name: '', from: typeDate(from), to: typeDate(from && addDays(addMonths(from, 12), -1)) }, errors);

  async function add() {
    const { dates, errors: slips } = readTypedDates({ from: fields.values.from, to: fields.values.to }, ['from', 'to']);
    if (slips.length > 0) return setErrors(slips);
    const name = fields.values.name.trim();
    if (!(await submit({ input: { planId: plan.id, name, from: dates.from as string, to: dates.to as string } }))) return;
    showToast(`${name} added`);
    onClose();
  }

  return (
    <Dialog title="Add phase" onClose={onClose}>
      <Form onSubmit={add} submitLabel="Add phase" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <PhaseFields fields={fields} />
      </Form>
    </Dialog>
  );
}
