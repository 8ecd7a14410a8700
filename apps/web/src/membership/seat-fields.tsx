import type { SeatClass } from '../gql/graphql.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { Fields } from '../ui/use-fields.ts';
import { seatClassOptions } from './membership-words.ts';

export interface TypedSeat {
  name: string;
  shortName: string;
  agencyId: string;
  seatClass: SeatClass;
  countsTowardsCoverage: boolean;
  from: string;
  to: string;
  aliases: string;
}

export interface SeatFieldsProps {
  fields: Fields<TypedSeat>;
  agencies: readonly { id: string; name: string }[];
  /** Called when the class changes; a new class may count otherwise. */
  onSeatClass: (seatClass: SeatClass) => void;
}

/** The fields that adding and changing a seat share. */
export function SeatFields({ fields: { values, set, field }, agencies, onSeatClass }: SeatFieldsProps) {
  return (
    <>
      <Field label="Name" hint="As the roll prints it: most often the name of the agency" width="long" {...field('name')} />
      <Field
        label="Short name"
        hint="For narrow tables: at most 40 characters. Leave empty to have the name shortened."
        isOptional
        {...field('shortName')}
      />
      <SelectField
        label="Agency that owes the seat"
        options={[
          { value: '', label: 'None: the seat is held by role' },
          ...agencies.map((agency) => ({ value: agency.id, label: agency.name })),
        ]}
        {...field('agencyId')}
      />
      <SelectField label="Class" options={seatClassOptions} {...field('seatClass')} onChange={onSeatClass} />
      <Checkbox
        label="Counts towards coverage"
        name="countsTowardsCoverage"
        isChecked={values.countsTowardsCoverage}
        onChange={(isChecked) => set('countsTowardsCoverage', isChecked)}
      />
    </>
  );
}
