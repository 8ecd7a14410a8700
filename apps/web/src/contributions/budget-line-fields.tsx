import { errorOf, type FormError } from '../platform/user-errors.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Table } from '../ui/table.tsx';
import { moveLine, type TypedLine } from './typed-budget.ts';

interface BudgetLineFieldsProps {
  lines: readonly TypedLine[];
  errors: readonly FormError[];
  onChange: (lines: readonly TypedLine[]) => void;
}

/** The lines of a budget in their order: to add, rename, move and remove. */
export function BudgetLineFields({ lines, errors, onChange }: BudgetLineFieldsProps) {
  const change = (index: number, changes: Partial<TypedLine>) =>
    onChange(lines.map((line, at) => (at === index ? { ...line, ...changes } : line)));
  const add = () => onChange([...lines, { key: crypto.randomUUID(), id: null, name: '', budgeted: '' }]);
  return (
    <>
      <div id="lines">{errorOf(errors, 'lines') && <p className="field-error">{errorOf(errors, 'lines')}</p>}</div>
      {lines.length > 0 && (
        <Table caption="Budget lines" showCaption className="amount-table">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Budgeted, in pounds</th>
              <th scope="col">Order</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, name, budgeted }, index) => (
              <tr key={key}>
                <td className="wide-cell">
                  <Field
                    label={`Name of line ${index + 1}`}
                    hideLabel
                    name={`lines.${index}.name`}
                    value={name}
                    onChange={(text) => change(index, { name: text })}
                    error={errorOf(errors, `lines.${index}.name`)}
                  />
                </td>
                <td>
                  <Field
                    label={`Budgeted on ${name || `line ${index + 1}`}, in pounds`}
                    hideLabel
                    isOptional
                    width="short"
                    name={`lines.${index}.budgeted`}
                    value={budgeted}
                    onChange={(text) => change(index, { budgeted: text })}
                    error={errorOf(errors, `lines.${index}.budgeted`)}
                  />
                </td>
                <td>
                  <div className="row line-buttons">
                    <Button size="sm" disabled={index === 0} label={`Move ${name} up`} onClick={() => onChange(moveLine(lines, index, -1))}>
                      ▲
                    </Button>
                    <Button
                      size="sm"
                      disabled={index === lines.length - 1}
                      label={`Move ${name} down`}
                      onClick={() => onChange(moveLine(lines, index, 1))}
                    >
                      ▼
                    </Button>
                    <Button size="sm" label={`Remove ${name}`} onClick={() => onChange(lines.toSpliced(index, 1))}>
                      Remove
                    </Button>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <div>
        <Button onClick={add}>Add a budget line</Button>
      </div>
    </>
  );
}
