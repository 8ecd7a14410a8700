import { parseUkDate } from '@quorate/domain';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { typeDate } from '../platform/typed-dates.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { DateField } from '../ui/date-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { BudgetLineFields } from './budget-line-fields.tsx';
import { yearName } from './budget-words.ts';
import { typePounds } from './type-pounds.ts';
import { readTypedBudget, type TypedLine, typedLines } from './typed-budget.ts';

const ChangeBudgetDialogYear = graphql(`
  fragment ChangeBudgetDialog_Year on ContributionYear {
    id
    boardId
    year
    version
    invoiceBy
    reserve { opening }
    budgetLines { id name budgeted }
  }
`);

const UpdateBudget = graphql(`
  mutation ChangeBudgetDialog_UpdateBudget($input: UpdateBudgetInput!) {
    updateBudget(input: $input) {
      year { ...BoardYear_Year }
      userErrors { code message field }
    }
  }
`);

export function ChangeBudgetDialog({ year: ref, onClose }: { year: FragmentType<typeof ChangeBudgetDialogYear>; onClose: () => void }) {
  const { board } = useBoardAndYear();
  const { boardId, year, version, invoiceBy, reserve, budgetLines } = readFragment(ChangeBudgetDialogYear, ref);
  const { submit, errors, setErrors, isSaving } = useSubmit(UpdateBudget, (data) => data.updateBudget);
  const { values, field } = useFields({ openingReserve: typePounds(reserve?.opening ?? 0), invoiceBy: typeDate(invoiceBy) }, errors);
  const [lines, setLines] = useState<readonly TypedLine[]>(() => typedLines(budgetLines));

  async function save() {
    const { errors: slips, ...read } = readTypedBudget({ ...values, lines });
    if (slips.length > 0) return setErrors(slips);
    if (!(await submit({ input: { boardId, year, expectedVersion: version, ...read } }))) return;
    showToast(`Budget of ${yearName(year, board)} changed`);
    onClose();
  }

  return (
    <Dialog title={`Change the budget of ${yearName(year, board)}`} size="lg" onClose={onClose}>
      <Form onSubmit={save} submitLabel="Save changes" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <Field label="Opening reserve in pounds" width="short" {...field('openingReserve')} />
        <DateField label="Invoices are in time until" parse={parseUkDate} hint="The last day, such as 30/6/2026" {...field('invoiceBy')} />
        <BudgetLineFields
          lines={lines}
          errors={errors}
          onChange={(changed) => {
            // The errors name lines by their place, which may have changed.
            if (changed.length !== lines.length) setErrors([]);
            setLines(changed);
          }}
        />
      </Form>
    </Dialog>
  );
}
