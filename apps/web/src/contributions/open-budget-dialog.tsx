import { parseBalance } from '@quorate/domain';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { yearName } from './budget-words.ts';

const OpenBudget = graphql(`
  mutation OpenBudgetDialog_OpenBudget($input: OpenBudgetInput!) {
    openBudget(input: $input) {
      year { ...BoardYear_Year }
      userErrors { code message field }
    }
  }
`);

export function OpenBudgetDialog({ hasYearBefore, onClose }: { hasYearBefore: boolean; onClose: () => void }) {
  const { board, year } = useBoardAndYear();
  const name = yearName(year, board);
  const { submit, errors, setErrors, isSaving } = useSubmit(OpenBudget, (data) => data.openBudget);
  const { values, set, field } = useFields({ start: hasYearBefore ? 'COPY' : 'EMPTY', openingReserve: '' }, errors);

  async function open() {
    const typed = values.openingReserve.trim();
    const openingReserve = typed === '' ? null : parseBalance(typed);
    if (typed !== '' && openingReserve === null) {
      return setErrors([{ field: 'openingReserve', message: 'Enter the reserve in pounds, such as 24,500 or -500.' }]);
    }
    if (!(await submit({ input: { boardId: board.id, year, openingReserve, copiesYearBefore: values.start === 'COPY' } }))) return;
    showToast(`Budget of ${name} opened`);
    onClose();
  }

  const before = yearName(year - 1, board);
  return (
    <Dialog title={`Open the budget of ${name}`} onClose={onClose}>
      <Form onSubmit={open} submitLabel="Open budget" errors={errors} isSaving={isSaving} onCancel={onClose}>
        <p>The budget opens as a draft. Write down what partners agree to pay, then agree it. Nothing is invoiced before that.</p>
        {hasYearBefore && (
          <RadioGroup
            legend="Start with"
            name="start"
            value={values.start}
            onChange={(start) => set('start', start)}
            options={[
              { value: 'COPY', label: `The budget lines and agreed amounts of ${before}`, hint: 'You can change each of them afterwards' },
              { value: 'EMPTY', label: 'Nothing' },
            ]}
          />
        )}
        <Field
          label="Opening reserve in pounds"
          hint={hasYearBefore ? `Left empty, it is the closing reserve of ${before}.` : 'Left empty, it is £0.'}
          isOptional
          width="short"
          {...field('openingReserve')}
        />
      </Form>
    </Dialog>
  );
}
