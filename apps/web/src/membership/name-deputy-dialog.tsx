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

const NameDeputy = graphql(`
  mutation NameDeputyDialog_NameDeputy($input: NameDeputyInput!) {
    nameDeputy(input: $input) {
      seat { id ...SeatPeople_Seat }
      userErrors { code message field }
    }
  }
`);

export function NameDeputyDialog({ seatId, seatName, onClose }: { seatId: string; seatName: string; onClose: () => void }) {
  const { submit, errors, setErrors, isSaving } = useSubmit(NameDeputy, (data) => data.nameDeputy);
  const { values, field } = useFields({ personName: '', jobTitle: '', from: '', to: '' }, errors);

  async function name() {
    const { dates, errors: slips } = readTypedDates({ from: values.from, to: values.to }, ['from']);
    const nameless = values.personName.trim() ? [] : [{ field: 'personName', message: "Enter the deputy's name." }];
    if (slips.length + nameless.length > 0) return setErrors([...nameless, ...slips]);
    const input = {
      seatId,
      personName: values.personName.trim(),
      jobTitle: values.jobTitle.trim() || null,
      from: dates.from as string,
      to: dates.to,
    };
    if (!(await submit({ input }))) return;
    showToast(`Deputy for ${seatName} named`);
    onClose();
  }

  return (
    <Dialog title={`Name deputy: ${seatName}`} onClose={onClose}>
      <Form onSubmit={name} submitLabel="Name deputy" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <Field label="Name" {...field('personName')} />
        <Field label="Job title" isOptional {...field('jobTitle')} />
        <DateField label="From" parse={parseUkDate} {...field('from')} />
        <DateField label="Until" parse={parseUkDate} isOptional {...field('to')} />
      </Form>
    </Dialog>
  );
}
