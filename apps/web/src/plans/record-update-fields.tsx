import { parseUkDate } from '@quorate/domain';
import { RatingChoice } from '../ratings/rating-choice.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import type { Fields } from '../ui/use-fields.ts';
import { asksForRecovery, type TypedUpdate } from './typed-update.ts';

/** The fields of one update. The rating is never chosen beforehand, so that the last one is not repeated without a thought. */
export function RecordUpdateFields({ fields: { values, set, field } }: { fields: Fields<TypedUpdate> }) {
  const { name, value, error } = field('rating');
  const isBehind = asksForRecovery(values.rating);
  return (
    <>
      <RatingChoice legend="Rating" name={name} value={value} onChange={(rating) => set('rating', rating)} error={error} />
      <Field label="Percentage" hint="How much is done, from 0 to 100" width="short" isOptional {...field('percentage')} />
      <Field
        label={isBehind ? 'Why it is behind plan' : 'What has happened'}
        kind="lines"
        width="long"
        rows={3}
        isOptional={!isBehind}
        {...field('narrative')}
      />
      {isBehind && (
        <Field
          label="Way to recover"
          hint="How the work is to get back on track"
          kind="lines"
          width="long"
          rows={2}
          isOptional
          {...field('recovery')}
        />
      )}
      <Field label="Evidence" hint="What shows that it was done" kind="lines" width="long" rows={2} isOptional {...field('evidence')} />
      <Field
        label="Impact statement"
        hint="What changed for children or adults because of it"
        kind="lines"
        width="long"
        rows={2}
        isOptional
        {...field('impactStatement')}
      />
      <DateField label="Date" parse={parseUkDate} hint="The day the update tells of, today or earlier" {...field('date')} />
    </>
  );
}
