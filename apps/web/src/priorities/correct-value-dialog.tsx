import { describeQuantity, formatDate, formatNumber } from '@quorate/domain';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useChange } from '../platform/use-change.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { Notice } from '../ui/notice.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { readTypedNumber } from './typed-number.ts';

const CorrectValueDialogMeasure = graphql(`
  fragment CorrectValueDialog_Measure on Measure {
    id
    version
    name
    unit
    values { id date value note }
  }
`);

const CorrectValue = graphql(`
  mutation CorrectValueDialog_RecordMeasureValue($input: RecordMeasureValueInput!) {
    recordMeasureValue(input: $input) {
      measure { ...CorrectValueDialog_Measure ...MeasureCard_Measure }
      userErrors { code message field }
    }
  }
`);

type Step = 'CORRECT' | 'TAKE_OUT';

const steps = [
  { value: 'CORRECT', label: 'Put it right' },
  { value: 'TAKE_OUT', label: 'Take it out', hint: 'The measure then has no value for this day.' },
] as const satisfies readonly { value: Step; label: string; hint?: string }[];

export interface CorrectValueDialogProps {
  measure: FragmentType<typeof CorrectValueDialogMeasure>;
  onClose: () => void;
}

/** Puts a value right that was recorded, or takes it out. It opens on the latest. */
export function CorrectValueDialog({ measure: ref, onClose }: CorrectValueDialogProps) {
  const opened = readFragment(CorrectValueDialogMeasure, ref);
  const { submit, theirs, errors, setErrors, isSaving } = useChange(CorrectValue, (data) => data.recordMeasureValue, {
    opened,
    thingOf: (payload) => readFragment(CorrectValueDialogMeasure, payload.measure),
    idField: 'measureId',
  });
  const [step, setStep] = useState<Step>('CORRECT');
  const { values, set, field } = useFields(typed(opened.values.at(-1)), errors);
  const saved = theirs?.values.find(({ date }) => date === values.date);
  const { name, unit } = opened;

  function choose(date: string) {
    const chosen = typed(opened.values.find((value) => value.date === date));
    for (const key of ['date', 'value', 'note'] as const) set(key, chosen[key]);
  }

  async function save() {
    const { number, errors: slips } = readTypedNumber('value', values.value, { unit });
    if (step === 'CORRECT' && slips.length > 0) return setErrors(slips);
    const said = step === 'CORRECT' ? { value: number, note: values.note.trim() || null } : { value: null };
    if (!(await submit({ date: values.date, ...said }))) return;
    showToast(`Value of ${formatDate(values.date)} ${step === 'CORRECT' ? 'put right' : 'taken out'}`);
    onClose();
  }

  return (
    <Dialog title={`Correct a value: ${name}`} onClose={onClose}>
      <Form
        onSubmit={save}
        submitLabel={step === 'CORRECT' ? 'Save correction' : 'Take value out'}
        errors={errors}
        isSaving={isSaving}
        isWarning={step === 'TAKE_OUT'}
        onCancel={onClose}
      >
        {theirs && (
          <Notice tone="warning" title="What you typed is still here, and is not saved.">
            {formatDate(values.date)} is saved as {saved ? describeQuantity(saved.value, unit) : 'nothing: the value was taken out'}.
          </Notice>
        )}
        <SelectField
          label="Value"
          name="date"
          value={values.date}
          onChange={choose}
          options={opened.values.toReversed().map(({ date, value }) => ({
            value: date,
            label: `${formatDate(date)}: ${describeQuantity(value, unit)}`,
          }))}
        />
        <RadioGroup legend="What to do with it" name="step" value={step} onChange={setStep} options={steps} />
        {step === 'CORRECT' && (
          <>
            <Field label="The right value" hint={`What is counted: ${unit}`} width="short" {...field('value')} />
            <Field label="Note" kind="lines" rows={2} isOptional {...field('note')} />
          </>
        )}
      </Form>
    </Dialog>
  );
}

const typed = (value?: { date: string; value: number; note?: string | null }) => ({
  date: value?.date ?? '',
  value: value ? formatNumber(value.value) : '',
  note: value?.note ?? '',
});
