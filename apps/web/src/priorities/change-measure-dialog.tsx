import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { hasConflict } from '../platform/user-errors.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { measureDirections } from './measure-directions.ts';
import { MeasureFields } from './measure-fields.tsx';
import { SavedMeanwhile } from './saved-meanwhile.tsx';
import { readTypedMeasure, type TypedMeasure, typeMeasure } from './typed-measure.ts';
import { useSeenVersion } from './use-seen-version.ts';

const ChangeMeasureDialogMeasure = graphql(`
  fragment ChangeMeasureDialog_Measure on Measure {
    id
    version
    name
    unit
    direction
    target
    definition
  }
`);

const UpdateMeasure = graphql(`
  mutation ChangeMeasureDialog_UpdateMeasure($input: UpdateMeasureInput!) {
    updateMeasure(input: $input) {
      measure { ...ChangeMeasureDialog_Measure ...MeasureCard_Measure }
      userErrors { code message field }
    }
  }
`);

const names: Record<keyof TypedMeasure, string> = {
  name: 'Name',
  unit: 'What is counted',
  direction: 'Which way the board wants it to go',
  target: 'Target',
  definition: 'What is in it and what is not',
};

export interface ChangeMeasureDialogProps {
  measure: FragmentType<typeof ChangeMeasureDialogMeasure>;
  onClose: () => void;
}

/** Changes what a measure is; its values stay. */
export function ChangeMeasureDialog({ measure: ref, onClose }: ChangeMeasureDialogProps) {
  const measure = readFragment(ChangeMeasureDialogMeasure, ref);
  const { submit, errors, setErrors, answer, isSaving } = useSubmit(UpdateMeasure, (data) => data.updateMeasure);
  const seenVersion = useSeenVersion(measure.version);
  const fields = useFields(typeMeasure(measure), errors);
  const theirs = answer && hasConflict(answer.userErrors) ? readFragment(ChangeMeasureDialogMeasure, answer.measure) : null;

  async function save() {
    const { measure: typed, errors: slips } = readTypedMeasure(fields.values);
    if (slips.length > 0) return setErrors(slips);
    const input = { id: measure.id, expectedVersion: seenVersion(theirs), ...typed };
    if (!(await submit({ input }))) return;
    showToast('Measure changed');
    onClose();
  }

  return (
    <Dialog title="Change measure" onClose={onClose}>
      <Form
        onSubmit={save}
        submitLabel={theirs ? 'Save what I typed' : 'Save changes'}
        errors={errors}
        isSaving={isSaving}
        onCancel={onClose}
      >
        {theirs && <SavedMeanwhile names={names} mine={fields.values} theirs={typeMeasure(theirs)} say={say} />}
        <MeasureFields fields={fields} />
      </Form>
    </Dialog>
  );
}

const say = (name: keyof TypedMeasure, typed: TypedMeasure): string =>
  name === 'direction' ? (measureDirections.find(({ value }) => value === typed.direction)?.label ?? '') : typed[name].trim();
