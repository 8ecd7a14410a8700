import { parseUkDate } from '@quorate/domain';
import { graphql } from '../gql/gql.ts';
import { readTypedDates } from '../platform/typed-dates.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { DateField } from '../ui/date-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { AgencyFields } from './agency-fields.tsx';
import { nothingTyped, readTypedAgency } from './typed-agency.ts';

const CreateAgency = graphql(`
  mutation AddAgencyDialog_CreateAgency($input: CreateAgencyInput!) {
    createAgency(input: $input) {
      agency { id ...AgencyTable_Agency }
      userErrors { code message field }
    }
  }
`);

export function AddAgencyDialog({ boardId, onClose }: { boardId: string; onClose: () => void }) {
  const { submit, errors, setErrors, isSaving } = useSubmit(CreateAgency, (data) => data.createAgency);
  const fields = useFields(nothingTyped, errors);

  async function create() {
    const { dates, errors: slips } = readTypedDates({ from: fields.values.from });
    if (slips.length > 0) return setErrors(slips);
    const input = { boardId, ...readTypedAgency(fields.values), from: dates.from };
    if (!(await submit({ input }))) return;
    showToast(`${input.name} added`);
    onClose();
  }

  return (
    <Dialog title="Add agency" onClose={onClose}>
      <Form onSubmit={create} submitLabel="Add agency" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <AgencyFields fields={fields} />
        <DateField label="With the board since" parse={parseUkDate} isOptional {...fields.field('from')} />
      </Form>
    </Dialog>
  );
}
