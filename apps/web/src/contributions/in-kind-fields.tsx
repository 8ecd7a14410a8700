import { Field } from '../ui/field.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { Fields } from '../ui/use-fields.ts';
import type { TypedInKind } from './typed-in-kind.ts';

interface InKindFieldsProps {
  fields: Fields<TypedInKind>;
  /** Null where the agency is settled. */
  agencies: readonly { id: string; name: string }[] | null;
  asksReason: boolean;
}

export function InKindFields({ fields: { values, set, field }, agencies, asksReason }: InKindFieldsProps) {
  return (
    <>
      {agencies && (
        <SelectField
          label="Agency"
          options={[{ value: '', label: 'Choose an agency' }, ...agencies.map(({ id, name }) => ({ value: id, label: name }))]}
          {...field('agencyId')}
        />
      )}
      <Field label="What was given" hint="For example, room hire" {...field('what')} />
      <div className="field-row">
        <Field label="How much" hint="Such as 7.5" width="short" {...field('quantity')} />
        <Field label="Counted in" hint="Such as hours" width="short" {...field('unit')} />
      </div>
      <RadioGroup
        legend="How is it valued?"
        name="valuing"
        value={values.valuing}
        onChange={(valuing) => set('valuing', valuing)}
        options={[
          { value: 'RATE', label: 'By a rate', hint: 'What one hour, day or other unit is worth' },
          { value: 'STATED', label: 'By a value for the whole', hint: 'What the agency says it is worth' },
          { value: 'NONE', label: 'No value was put on it' },
        ]}
      />
      {values.valuing === 'RATE' && <Field label="Rate in pounds" width="short" {...field('rate')} />}
      {values.valuing === 'STATED' && <Field label="Value of the whole in pounds" width="short" {...field('stated')} />}
      <Field label="Where the value comes from" hint="For example, the published hire rate" isOptional {...field('basis')} />
      {asksReason && (
        <Field label="Reason" hint="The year is closed, so its change needs a reason" kind="lines" rows={2} {...field('reason')} />
      )}
    </>
  );
}
