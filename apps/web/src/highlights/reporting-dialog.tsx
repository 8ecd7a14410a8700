import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { errorOf } from '../platform/user-errors.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { writeRhythm } from './report-words.ts';

const ReportingDialogGroup = graphql(`
  fragment ReportingDialog_Group on Group {
    id
    reporting { everyMonths owner graceDays }
  }
`);

const SetGroupReporting = graphql(`
  mutation ReportingDialog_SetGroupReporting($input: SetGroupReportingInput!) {
    setGroupReporting(input: $input) {
      group { ...ReportingDialog_Group }
      userErrors { code message field }
    }
  }
`);

const never = 'never';
const rhythms = [never, ...Array.from({ length: 12 }, (_, index) => String(index + 1))];

/** How often a group reports, and who writes the report. */
export function ReportingDialog({ group: ref, onClose }: { group: FragmentType<typeof ReportingDialogGroup>; onClose: () => void }) {
  const { id, reporting } = readFragment(ReportingDialogGroup, ref);
  const { submit, errors, isSaving } = useSubmit(SetGroupReporting, (data) => data.setGroupReporting);
  const { values, set, field } = useFields({ everyMonths: String(reporting.everyMonths ?? never), owner: reporting.owner }, errors);

  async function save() {
    const everyMonths = values.everyMonths === never ? null : Number(values.everyMonths);
    if (!(await submit({ input: { groupId: id, everyMonths, owner: values.owner.trim() || null } }))) return;
    showToast('How often it reports is changed');
    onClose();
  }

  return (
    <Dialog title="How often it reports" onClose={onClose}>
      <Form onSubmit={save} submitLabel="Save changes" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <SelectField
          label="How often"
          name="everyMonths"
          value={values.everyMonths}
          onChange={(everyMonths) => set('everyMonths', everyMonths)}
          options={rhythms.map((value) => ({ value, label: writeRhythm(value === never ? null : Number(value)) }))}
          hint={`Periods are counted from the start of the reporting year. A report is in time until ${reporting.graceDays} days after its period.`}
          error={errorOf(errors, 'everyMonths')}
        />
        <Field
          label="Who writes the report"
          hint="A role, such as Chair of the training subgroup. With nothing here it is the chair of the group."
          isOptional
          {...field('owner')}
        />
      </Form>
    </Dialog>
  );
}
