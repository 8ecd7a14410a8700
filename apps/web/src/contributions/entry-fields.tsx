import { type BudgetState, parseUkDate } from '@quorate/domain';
import { errorOf, type FormError } from '../platform/user-errors.ts';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { kindsIn, needsReason, recordedKindWord } from './entry-words.ts';
import type { TypedEntry } from './typed-entries.ts';

interface EntryFieldsProps {
  row: TypedEntry;
  index: number;
  state: BudgetState;
  agencies: readonly { id: string; name: string }[];
  budgetLines: readonly { id: string; name: string }[];
  errors: readonly FormError[];
  onChange: (changes: Partial<TypedEntry>) => void;
  /** Null for the only row. */
  onRemove: (() => void) | null;
}

type TextName = Exclude<keyof TypedEntry, 'key' | 'kind'>;

/** One entry of the ledger. Only what its kind has is asked for. */
export function EntryFields({ row, index, state, agencies, budgetLines, errors, onChange, onRemove }: EntryFieldsProps) {
  const place = `entries.${index}`;
  const field = (name: TextName) => ({
    name: `${place}.${name}`,
    value: row[name],
    onChange: (value: string) => onChange({ [name]: value }),
    error: errorOf(errors, `${place}.${name}`),
  });
  const optionsOf = (none: string, all: readonly { id: string; name: string }[]) => [
    { value: '', label: none },
    ...all.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <fieldset className="entry-fields">
      <legend>{`Entry ${index + 1}`}</legend>
      <div className="field-row">
        <SelectField
          label="What happened"
          name={`${place}.kind`}
          value={row.kind}
          onChange={(kind) => onChange({ kind })}
          error={errorOf(errors, `${place}.kind`)}
          options={kindsIn(state).map((kind) => ({ value: kind, label: recordedKindWord[kind] }))}
        />
        {row.kind !== 'SPENT' && <SelectField label="Agency" options={optionsOf('Choose an agency', agencies)} {...field('agencyId')} />}
        <Field label="Amount in pounds" width="short" {...field('pence')} />
        <DateField label="Date" parse={parseUkDate} hint="" {...field('date')} />
        {row.kind === 'INVOICED' && <DateField label="To be paid by" parse={parseUkDate} hint="" isOptional {...field('dueOn')} />}
        {budgetLines.length > 0 && (
          <SelectField
            label="Budget line"
            isOptional
            options={optionsOf('No line in particular', budgetLines)}
            {...field('budgetLineId')}
          />
        )}
        <Field label="Reference" isOptional width="short" {...field('reference')} />
        <Field label="Note" isOptional {...field('note')} />
        {needsReason(state, row.kind) && <Field label="Reason" {...field('reason')} />}
      </div>
      {onRemove && (
        <Button size="sm" onClick={onRemove} label={`Remove entry ${index + 1}`}>
          Remove
        </Button>
      )}
    </fieldset>
  );
}
