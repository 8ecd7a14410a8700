import { describeQuantity, formatDate, parseUkDate } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { readTypedDates } from '../platform/typed-dates.ts';
import { useChange } from '../platform/use-change.ts';
import { DateField } from '../ui/date-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { Notice } from '../ui/notice.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { readTypedNumber } from './typed-number.ts';

const RecordValueDialogMeasure = graphql(`
  fragment RecordValueDialog_Measure on Measure {
    id
    version
    name
    unit
    values { id date value note }
  }
`);

const RecordValue = graphql(`
  mutation RecordValueDialog_RecordMeasureValue($input: RecordMeasureValueInput!) {
    recordMeasureValue(input: $input) {
      measure { ...RecordValueDialog_Measure ...MeasureCard_Measure }
      userErrors { code message field }
    }
  }
`);

export interface RecordValueDialogProps {
  measure: FragmentType<typeof RecordValueDialogMeasure>;
  onClose: () => void;
}

/** Records a measure's value of one day. Where the day has one already it says so, because the new one takes its place. */
export function RecordValueDialog({ measure: ref, onClose }: RecordValueDialogProps) {
  const opened = readFragment(RecordValueDialogMeasure, ref);
  const { submit, theirs, errors, setErrors, isSaving } = useChange(RecordValue, (data) => data.recordMeasureValue, {
    opened,
    thingOf: (payload) => readFragment(RecordValueDialogMeasure, payload.measure),
    idField: 'measureId',
  });
  const { values, field } = useFields({ date: '', value: '', note: '' }, errors);
  const measure = theirs ?? opened;
  const typedDate = parseUkDate(values.date);
  const stored = measure.values.find(({ date }) => date === typedDate);

  async function record() {
    const { dates, errors: wrongDate } = readTypedDates({ date: values.date }, ['date']);
    const { number, errors: wrongNumber } = readTypedNumber('value', values.value, measure);
    if (wrongDate.length + wrongNumber.length > 0) return setErrors([...wrongDate, ...wrongNumber]);
    const said = { date: dates.date as string, value: number, note: values.note.trim() || null };
    if (!(await submit(said))) return;
    showToast(`${describeQuantity(number ?? 0, measure.unit)} recorded for ${formatDate(said.date)}`);
    onClose();
  }

  return (
    <Dialog title={`Record a value: ${measure.name}`} onClose={onClose}>
      <Form onSubmit={record} submitLabel="Record value" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <DateField label="The last day it tells of" parse={parseUkDate} {...field('date')} />
        {stored && (
          <Notice isLive>
            {formatDate(stored.date)} has a value already: {describeQuantity(stored.value, measure.unit)}. Yours takes its place.
          </Notice>
        )}
        <Field label="Value" hint={`What is counted: ${measure.unit}. For example, 1,992 or 46.5`} width="short" {...field('value')} />
        <Field label="Note" kind="lines" rows={2} hint="Where it comes from, or what to know about it" isOptional {...field('note')} />
      </Form>
    </Dialog>
  );
}
