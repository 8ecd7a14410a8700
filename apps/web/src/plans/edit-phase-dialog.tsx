import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { EditPhaseDialog_PhaseFragment } from '../gql/graphql.ts';
import { readTypedDates, typeDate } from '../platform/typed-dates.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { hasConflict } from '../platform/user-errors.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import { PhaseFields, type TypedPhase } from './phase-fields.tsx';
import { useSeenVersion } from './use-seen-version.ts';

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
  const { submit, errors, setErrors, answer, isSaving } = useSubmit(UpdatePhase, (data) => data.updatePhase);
  const fields = useFields(typed(phase), errors);
  const seen = useSeenVersion(phase.version);
  const theirs = answer && hasConflict(answer.userErrors) ? readFragment(EditPhaseDialogPhase, answer.phase) : null;
  const { values } = fields;

  async function save() {
    const { dates, errors: slips } = readTypedDates({ from: values.from, to: values.to }, ['from', 'to']);
    if (slips.length > 0) return setErrors(slips);
    const changed = { name: values.name.trim(), from: dates.from as string, to: dates.to as string };
    if (!(await submit({ input: { id: phase.id, expectedVersion: seen(theirs?.version), ...changed } }))) return;
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
        {theirs && <ConflictNotice fields={differences(typed(theirs), values)} />}
        <PhaseFields fields={fields} />
      </Form>
    </Dialog>
  );
}

const typed = ({ name, from, to }: EditPhaseDialog_PhaseFragment): TypedPhase => ({ name, from: typeDate(from), to: typeDate(to) });

const differences = (theirs: TypedPhase, mine: TypedPhase) => [
  { name: 'Name', theirs: theirs.name, mine: mine.name },
  { name: 'First day', theirs: theirs.from, mine: mine.from },
  { name: 'Last day', theirs: theirs.to, mine: mine.to },
];
