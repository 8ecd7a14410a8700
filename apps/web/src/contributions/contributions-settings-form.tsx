import { contributionPolicies, contributionPolicyWord, fewestHidden, monthNames, numberWord } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { errorOf } from '../platform/user-errors.ts';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { readWeight } from './typed-joint-cost.ts';

const ContributionsSettingsFormBoard = graphql(`
  fragment ContributionsSettingsForm_Board on Board {
    id
    contributionPolicy
    children
    financialYearStartsInMonth
  }
`);

const SetFunding = graphql(`
  mutation ContributionsSettingsForm_SetFunding($input: SetFundingInput!) {
    setFunding(input: $input) {
      board { ...ContributionsSettingsForm_Board }
      userErrors { code message field }
    }
  }
`);

const policyHint = {
  OWN: 'No totals either: they could give another line away.',
  TOTALS: `A total shows only where at least ${numberWord(fewestHidden)} other partners stand in it, and no totals together give a line away.`,
  ALL: 'Every line, with its invoices and payments.',
} as const;

export function ContributionsSettingsForm({ board: ref }: { board: FragmentType<typeof ContributionsSettingsFormBoard> }) {
  const { id, contributionPolicy, children, financialYearStartsInMonth } = readFragment(ContributionsSettingsFormBoard, ref);
  const { submit, errors, setErrors, isSaving } = useSubmit(SetFunding, (data) => data.setFunding);
  const { values, set, field } = useFields(
    {
      policy: contributionPolicy,
      children: children ? String(children) : '',
      financialYearStartsInMonth: String(financialYearStartsInMonth),
    },
    errors,
  );

  async function save() {
    const typed = values.children.trim();
    const count = typed === '' ? null : readWeight(typed);
    if (typed !== '' && count === null) {
      return setErrors([{ field: 'children', message: 'Enter the children as a whole number, such as 168,900, or leave it empty.' }]);
    }
    const month = Number(values.financialYearStartsInMonth);
    if (await submit({ input: { boardId: id, policy: values.policy, children: count, financialYearStartsInMonth: month } })) {
      showToast('Settings of contributions saved');
    }
  }

  return (
    <Form onSubmit={save} submitLabel="Save changes" errors={errors} isSaving={isSaving}>
      <RadioGroup
        legend="What partners see of each other's money"
        hint="The chair and administrators see every line. A viewer sees what a partner without a line sees."
        name="policy"
        value={values.policy}
        onChange={(policy) => set('policy', policy)}
        error={errorOf(errors, 'policy')}
        options={contributionPolicies.map((policy) => ({ value: policy, label: contributionPolicyWord[policy], hint: policyHint[policy] }))}
      />
      <Field
        label="Children who live in the area"
        hint="Joint costs can be split by them. Such as 168,900"
        isOptional
        {...field('children')}
      />
      <SelectField
        label="Month the financial year starts in"
        hint="It stays once a budget is agreed"
        options={monthNames.map((name, index) => ({ value: String(index + 1), label: name }))}
        {...field('financialYearStartsInMonth')}
      />
    </Form>
  );
}
