import type { Sector, StatutoryClass } from '../gql/graphql.ts';
import { Field } from '../ui/field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { Fields } from '../ui/use-fields.ts';
import { sectors, statutoryClasses } from './membership-words.ts';

export interface TypedAgency {
  name: string;
  shortName: string;
  sector: Sector;
  statutoryClass: StatutoryClass;
  /** One on a line. */
  aliases: string;
  from: string;
  to: string;
  successorId: string;
}

/** The fields that adding and changing an agency share. */
export function AgencyFields({ fields: { field } }: { fields: Fields<TypedAgency> }) {
  return (
    <>
      <Field label="Name" width="long" {...field('name')} />
      <Field
        label="Short name"
        hint="For narrow tables: at most 40 characters. Leave empty to have the name shortened."
        isOptional
        {...field('shortName')}
      />
      <SelectField label="Sector" options={sectors} {...field('sector')} />
      <SelectField label="Class" options={statutoryClasses} {...field('statutoryClass')} />
      <Field
        label="Also known as"
        kind="lines"
        rows={3}
        hint="One name on each line. Tables that use these names match this agency."
        isOptional
        {...field('aliases')}
      />
    </>
  );
}
