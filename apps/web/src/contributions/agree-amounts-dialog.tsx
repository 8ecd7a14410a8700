import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useSubmit } from '../platform/use-submit.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { AmountTable } from './amount-table.tsx';
import { yearName } from './budget-words.ts';
import { needsReason } from './entry-words.ts';
import { amountRows, errorsByAgency, readTypedAmounts, typedSoFar } from './typed-amounts.ts';

const AgreeAmountsDialogYear = graphql(`
  fragment AgreeAmountsDialog_Year on ContributionYear {
    id
    boardId
    year
    state
    partners { id agency { id name } agreed }
  }
`);

const AgreeAmounts = graphql(`
  mutation AgreeAmountsDialog_AgreeAmounts($input: AgreeAmountsInput!) {
    agreeAmounts(input: $input) {
      year { ...BoardYear_Year }
      userErrors { code message field }
    }
  }
`);

interface AgreeAmountsDialogProps {
  year: FragmentType<typeof AgreeAmountsDialogYear>;
  before: FragmentType<typeof AgreeAmountsDialogYear> | null;
  agencies: readonly { id: string; name: string }[];
  onClose: () => void;
}

/** What every partner agreed, typed in one table with the year before beside it. */
export function AgreeAmountsDialog({ year: ref, before: beforeRef, agencies, onClose }: AgreeAmountsDialogProps) {
  const { board } = useBoardAndYear();
  const { boardId, year, state, partners } = readFragment(AgreeAmountsDialogYear, ref);
  const before = readFragment(AgreeAmountsDialogYear, beforeRef);
  // As they were when the dialog opened: what changes meanwhile is refused with what it is now, not written over.
  const [rows] = useState(() => amountRows(partners, before?.partners ?? [], agencies));
  const [typed, setTyped] = useState(() => typedSoFar(rows));
  const [sent, setSent] = useState<readonly { agencyId: string }[]>([]);
  const [reason, setReason] = useState('');
  const { submit, errors, setErrors, isSaving } = useSubmit(AgreeAmounts, (data) => data.agreeAmounts);
  const shownErrors = errorsByAgency(errors, sent);

  async function save() {
    const { amounts, errors: slips } = readTypedAmounts(rows, typed);
    if (slips.length > 0) return setErrors(slips);
    if (amounts.length === 0) return setErrors([{ field: null, message: 'Nothing has changed. Type an amount, or cancel.' }]);
    setSent(amounts);
    if (!(await submit({ input: { boardId, year, amounts, reason: reason.trim() || null } }))) return;
    showToast(amounts.length === 1 ? '1 agreed amount saved' : `${amounts.length} agreed amounts saved`);
    onClose();
  }

  return (
    <Dialog title={`Agree amounts for ${yearName(year, board)}`} size="lg" onClose={onClose}>
      <Form onSubmit={save} submitLabel="Save amounts" errors={shownErrors} isSaving={isSaving} onCancel={onClose}>
        <p>Leave a field empty where nothing is agreed yet. Enter 0 where a partner pays nothing.</p>
        <AmountTable
          rows={rows}
          typed={typed}
          onChange={(agencyId, text) => setTyped((now) => ({ ...now, [agencyId]: text }))}
          errors={shownErrors}
          yearBefore={yearName(year - 1, board)}
        />
        {needsReason(state, 'AGREED') && (
          <Field
            label="Reason"
            hint="What was agreed is settled, so a change of it needs a reason"
            name="reason"
            value={reason}
            onChange={setReason}
            error={errors.find(({ field }) => field === 'reason')?.message}
          />
        )}
      </Form>
    </Dialog>
  );
}
