import { reportingYear } from '@quorate/domain';
import { useEffect, useRef } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { today } from '../platform/dates.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { yearName } from './budget-words.ts';
import { EntryFields } from './entry-fields.tsx';
import { readTypedEntries } from './typed-entries.ts';
import { useBatch } from './use-batch.ts';
import { useEntryRows } from './use-entry-rows.ts';

const RecordEntriesDialogYear = graphql(`
  fragment RecordEntriesDialog_Year on ContributionYear {
    id
    boardId
    year
    state
    budgetLines { id name }
  }
`);

const RecordEntries = graphql(`
  mutation RecordEntriesDialog_RecordEntries($input: RecordEntriesInput!) {
    recordEntries(input: $input) {
      year { ...BoardYear_Year }
      userErrors { code message field }
    }
  }
`);

interface RecordEntriesDialogProps {
  year: FragmentType<typeof RecordEntriesDialogYear>;
  agencies: readonly { id: string; name: string }[];
  onClose: () => void;
}

/** Payments, invoices, credits, agreements and spending: as many as there are, recorded together or not at all. */
export function RecordEntriesDialog({ year: ref, agencies, onClose }: RecordEntriesDialogProps) {
  const { board } = useBoardAndYear();
  const { boardId, year, state, budgetLines } = readFragment(RecordEntriesDialogYear, ref);
  const { submit, errors, setErrors, isSaving } = useSubmit(RecordEntries, (data) => data.recordEntries);
  const { rows, change, add, remove } = useEntryRows(state);
  const batchOf = useBatch();
  const last = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A row that was added is typed into at once.
    if (rows.length > 1) last.current?.querySelector('select')?.focus();
  }, [rows.length]);

  async function record() {
    const period = reportingYear(year, board.financialYearStartsInMonth);
    const { entries, errors: slips } = readTypedEntries(rows, { state, year: yearName(year, board), period, today: today() });
    if (slips.length > 0) return setErrors(slips);
    if (!(await submit({ input: { boardId, year, batchId: batchOf(entries), entries } }))) return;
    showToast(entries.length === 1 ? 'Entry recorded' : `${entries.length} entries recorded`);
    onClose();
  }

  return (
    <Dialog title={state === 'CLOSED' ? 'Record an adjustment' : 'Record entries'} size="lg" onClose={onClose}>
      <Form
        onSubmit={record}
        submitLabel={rows.length === 1 ? 'Record' : `Record ${rows.length} entries`}
        errors={errors}
        isSaving={isSaving}
        onCancel={onClose}
      >
        {rows.map((row, index) => (
          <div key={row.key} ref={index === rows.length - 1 ? last : undefined}>
            <EntryFields
              row={row}
              index={index}
              state={state}
              agencies={agencies}
              budgetLines={budgetLines}
              errors={errors}
              onChange={(changes) => change(row.key, changes)}
              onRemove={
                rows.length > 1
                  ? () => {
                      remove(row.key);
                      // The errors name rows by their place, which has changed.
                      setErrors([]);
                    }
                  : null
              }
            />
          </div>
        ))}
        <div>
          <Button onClick={add}>Add another entry</Button>
        </div>
      </Form>
    </Dialog>
  );
}
