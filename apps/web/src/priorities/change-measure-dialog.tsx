import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useChange } from '../platform/use-change.ts';
import { Dialog } from '../ui/dialog.tsx';
import { differencesOf } from '../ui/differences.ts';
import { Form } from '../ui/form.tsx';
import { SavedMeanwhile } from '../ui/saved-meanwhile.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { measureDirections } from './measure-directions.ts';
import { MeasureFields } from './measure-fields.tsx';
import { readTypedMeasure, type TypedMeasure, typeMeasure } from './typed-measure.ts';

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
  const { submit, theirs, errors, setErrors, isSaving } = useChange(UpdateMeasure, (data) => data.updateMeasure, {
    opened: measure,
    thingOf: (payload) => readFragment(ChangeMeasureDialogMeasure, payload.measure),
  });
  const fields = useFields(typeMeasure(measure), errors);

  async function save() {
    const { measure: typed, errors: slips } = readTypedMeasure(fields.values);
    if (slips.length > 0) return setErrors(slips);
    if (!(await submit(typed))) return;
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
        {theirs && (
          <SavedMeanwhile what="measure" differences={differencesOf(names, { saved: typeMeasure(theirs), typed: fields.values }, say)} />
        )}
        <MeasureFields fields={fields} />
      </Form>
    </Dialog>
  );
}

const say = (name: keyof TypedMeasure, typed: TypedMeasure): string =>
  name === 'direction' ? (measureDirections.find(({ value }) => value === typed.direction)?.label ?? '') : typed[name].trim();
