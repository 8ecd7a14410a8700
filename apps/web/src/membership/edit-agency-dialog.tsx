import { parseUkDate } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { EditAgencyDialog_AgencyFragment } from '../gql/graphql.ts';
import { readTypedDates, typeDate } from '../platform/typed-dates.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { DateField } from '../ui/date-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { AgencyFields, type TypedAgency } from './agency-fields.tsx';
import { typeAliases } from './aliases.ts';
import { readTypedAgency } from './typed-agency.ts';

const EditAgencyDialogAgency = graphql(`
  fragment EditAgencyDialog_Agency on Agency {
    id
    name
    shortName
    sector
    statutoryClass
    aliases
    from
    to
    successor { id }
  }
`);

const UpdateAgency = graphql(`
  mutation EditAgencyDialog_UpdateAgency($input: UpdateAgencyInput!) {
    updateAgency(input: $input) {
      agency { ...EditAgencyDialog_Agency ...AgencyFacts_Agency ...AgencyTable_Agency }
      userErrors { code message field }
    }
  }
`);

export interface EditAgencyDialogProps {
  agency: FragmentType<typeof EditAgencyDialogAgency>;
  /** The agencies that may have taken its place. */
  others: readonly { id: string; name: string }[];
  onClose: () => void;
}

export function EditAgencyDialog({ agency: ref, others, onClose }: EditAgencyDialogProps) {
  const agency = readFragment(EditAgencyDialogAgency, ref);
  const { submit, errors, setErrors, isSaving } = useSubmit(UpdateAgency, (data) => data.updateAgency);
  const fields = useFields(typed(agency), errors);
  const { values, field } = fields;

  async function save() {
    const { dates, errors: slips } = readTypedDates({ from: values.from, to: values.to });
    if (slips.length > 0) return setErrors(slips);
    const input = { id: agency.id, ...readTypedAgency(values), ...dates, successorId: values.successorId || null };
    if (!(await submit({ input }))) return;
    showToast('Agency changed');
    onClose();
  }

  return (
    <Dialog title="Change agency" onClose={onClose}>
      <Form onSubmit={save} submitLabel="Save changes" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <AgencyFields fields={fields} />
        <DateField label="With the board since" parse={parseUkDate} isOptional {...field('from')} />
        <DateField label="Until" parse={parseUkDate} isOptional {...field('to')} />
        <SelectField
          label="Succeeded by"
          hint="The agency that took its place after a merger or a change of name. Its history stays under this name."
          isOptional
          options={[{ value: '', label: 'No agency' }, ...others.map((other) => ({ value: other.id, label: other.name }))]}
          {...field('successorId')}
        />
      </Form>
    </Dialog>
  );
}

function typed({ name, shortName, sector, statutoryClass, aliases, from, to, successor }: EditAgencyDialog_AgencyFragment): TypedAgency {
  return {
    name,
    shortName,
    sector,
    statutoryClass,
    aliases: typeAliases(aliases),
    from: typeDate(from),
    to: typeDate(to),
    successorId: successor?.id ?? '',
  };
}
