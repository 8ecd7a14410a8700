import { parseUkDate } from '@quorate/domain';
import { graphql } from '../gql/gql.ts';
import { readTypedDates } from '../platform/typed-dates.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { DateField } from '../ui/date-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';

const AppointHolder = graphql(`
  mutation AppointHolderDialog_AppointHolder($input: AppointHolderInput!) {
    appointHolder(input: $input) {
      seat { id ...SeatPeople_Seat }
      userErrors { code message field }
    }
  }
`);

export function AppointHolderDialog({ seatId, seatName, onClose }: { seatId: string; seatName: string; onClose: () => void }) {
  const { submit, errors, setErrors, isSaving } = useSubmit(AppointHolder, (data) => data.appointHolder);
  const { values, field } = useFields({ personName: '', jobTitle: '', from: '' }, errors);

  async function appoint() {
    const { dates, errors: slips } = readTypedDates({ from: values.from }, ['from']);
    const nameless = values.personName.trim() ? [] : [{ field: 'personName', message: "Enter the person's name." }];
    if (slips.length + nameless.length > 0) return setErrors([...nameless, ...slips]);
    const { personName, jobTitle } = values;
    if (
      !(await submit({ input: { seatId, personName: personName.trim(), jobTitle: jobTitle.trim() || null, from: dates.from as string } }))
    )
      return;
    showToast(`Holder of ${seatName} appointed`);
    onClose();
  }

  return (
    <Dialog title={`Appoint holder: ${seatName}`} onClose={onClose}>
      <Form onSubmit={appoint} submitLabel="Appoint holder" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <p>Whoever holds the seat now ends the day before.</p>
        <Field label="Name" {...field('personName')} />
        <Field label="Job title" isOptional {...field('jobTitle')} />
        <DateField label="Holds the seat from" parse={parseUkDate} {...field('from')} />
      </Form>
    </Dialog>
  );
}
