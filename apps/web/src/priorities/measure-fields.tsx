import { Field } from '../ui/field.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import type { Fields } from '../ui/use-fields.ts';
import { measureDirections } from './measure-directions.ts';
import type { TypedMeasure } from './typed-measure.ts';

/** The fields that adding and changing a measure share. */
export function MeasureFields({ fields: { values, set, field } }: { fields: Fields<TypedMeasure> }) {
  return (
    <>
      <Field label="Name" hint="For example, Children with a protection plan for neglect" width="long" {...field('name')} />
      <Field label="What is counted" hint="For example, children, or % for a percentage" width="short" {...field('unit')} />
      <RadioGroup
        legend="Which way the board wants it to go"
        name="direction"
        value={values.direction}
        onChange={(direction) => set('direction', direction)}
        options={measureDirections}
      />
      <Field label="Target" hint="For example, 1,992 or 46.5" width="short" isOptional {...field('target')} />
      <Field label="What is in it and what is not" kind="lines" rows={3} width="long" isOptional {...field('definition')} />
    </>
  );
}
