import { checkBudgetStep, formatPounds } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { yearName } from './budget-words.ts';

const BudgetStepDialogYear = graphql(`
  fragment BudgetStepDialog_Year on ContributionYear {
    id
    boardId
    year
    state
    version
    totals { agreed outstanding }
    reserve { closing }
  }
`);

const AgreeBudget = graphql(`
  mutation BudgetStepDialog_AgreeBudget($input: BudgetStepInput!) {
    agreeBudget(input: $input) {
      year { ...BoardYear_Year }
      userErrors { code message field }
    }
  }
`);

const CloseBudget = graphql(`
  mutation BudgetStepDialog_CloseBudget($input: BudgetStepInput!) {
    closeBudget(input: $input) {
      year { ...BoardYear_Year }
      userErrors { code message field }
    }
  }
`);

interface BudgetStepDialogProps {
  year: FragmentType<typeof BudgetStepDialogYear>;
  step: 'AGREE' | 'CLOSE';
  onClose: () => void;
}

/** Agrees a budget or closes a year. Neither is ever taken back, so both say first what they mean. */
export function BudgetStepDialog({ year: ref, step, onClose }: BudgetStepDialogProps) {
  const { board } = useBoardAndYear();
  const { boardId, year, state, version, totals, reserve } = readFragment(BudgetStepDialogYear, ref);
  const name = yearName(year, board);
  const agreeing = useSubmit(AgreeBudget, (data) => data.agreeBudget);
  const closing = useSubmit(CloseBudget, (data) => data.closeBudget);
  const { submit, errors, setErrors, isSaving } = step === 'AGREE' ? agreeing : closing;

  async function go() {
    const refused = checkBudgetStep(state, step === 'AGREE' ? 'AGREED' : 'CLOSED', name);
    if (refused.length > 0) return setErrors(refused.map(({ message }) => ({ field: null, message })));
    if (!(await submit({ input: { boardId, year, expectedVersion: version } }))) return;
    showToast(step === 'AGREE' ? `Budget of ${name} agreed` : `Year ${name} closed`);
    onClose();
  }

  const label = step === 'AGREE' ? 'Agree the budget' : 'Close the year';
  return (
    <Dialog title={`${label} ${step === 'AGREE' ? `of ${name}` : name}`} onClose={onClose}>
      <Form onSubmit={go} submitLabel={label} errors={errors} isSaving={isSaving} isWarning={step === 'CLOSE'} onCancel={onClose}>
        {step === 'AGREE' ? (
          <>
            <p>{`Partners agreed ${totals.agreed ? formatPounds(totals.agreed) : 'nothing yet'} together.`}</p>
            <p>From now on invoices, payments and spending can be recorded, and what was agreed changes only with a reason.</p>
          </>
        ) : (
          <>
            {reserve && <p>{`The closing reserve is ${formatPounds(reserve.closing)}.`}</p>}
            {(totals.outstanding ?? 0) > 0 && <p>{`${formatPounds(totals.outstanding ?? 0)} is still outstanding.`}</p>}
            <p>A closed year changes only by adjustments, each dated and with a reason. Budget lines no longer change.</p>
          </>
        )}
        <p>You cannot undo this.</p>
      </Form>
    </Dialog>
  );
}
