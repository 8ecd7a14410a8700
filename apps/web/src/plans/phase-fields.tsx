import { parseUkDate } from '@quorate/domain';
import { DateField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import type { Fields } from '../ui/use-fields.ts';

export interface TypedPhase {
  name: string;
  from: string;
  to: string;
}

/** The fields that adding and changing a phase share. */
export function PhaseFields({ fields: { field } }: { fields: Fields<TypedPhase> }) {
  return (
    <>
      <Field label="Name" hint="Such as Year 2, or 2018/19" {...field('name')} />
      <DateField label="First day" parse={parseUkDate} {...field('from')} />
      <DateField label="Last day" parse={parseUkDate} {...field('to')} />
    </>
  );
}
