import { formatPounds, sumPence } from '@quorate/domain';
import { errorOf, type FormError } from '../platform/user-errors.ts';
import { Field } from '../ui/field.tsx';
import { Table } from '../ui/table.tsx';
import { writeAmount } from './budget-words.ts';
import { type AmountRow, amountField, type TypedAmounts, typedTotal } from './typed-amounts.ts';

interface AmountTableProps {
  rows: readonly AmountRow[];
  typed: TypedAmounts;
  onChange: (agencyId: string, text: string) => void;
  errors: readonly FormError[];
  /** "2016/17" */
  yearBefore: string;
}

/** One row for each partner, with its amount to type and the sum below. */
export function AmountTable({ rows, typed, onChange, errors, yearBefore }: AmountTableProps) {
  return (
    <Table caption="What each partner agrees to pay" className="amount-table">
      <thead>
        <tr>
          <th scope="col">Partner</th>
          <th scope="col" className="number">
            {yearBefore}
          </th>
          <th scope="col">Agreed, in pounds</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ agencyId, name, before }) => (
          <tr key={agencyId}>
            <th scope="row">{name}</th>
            <td className="number">{before === null ? <span className="muted">Not recorded</span> : formatPounds(before)}</td>
            <td>
              <Field
                label={`Agreed by ${name}, in pounds`}
                hideLabel
                isOptional
                width="short"
                name={amountField(agencyId)}
                value={typed[agencyId] ?? ''}
                onChange={(text) => onChange(agencyId, text)}
                error={errorOf(errors, amountField(agencyId))}
              />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All partners</th>
          <td className="number">{writeAmount(totalBefore(rows))}</td>
          <td>
            <output>{formatPounds(typedTotal(typed))}</output>
          </td>
        </tr>
      </tfoot>
    </Table>
  );
}

function totalBefore(rows: readonly AmountRow[]): number | null {
  const amounts = rows.flatMap(({ before }) => before ?? []);
  return amounts.length === 0 ? null : sumPence(amounts);
}
