import type { ReactNode } from 'react';
import { Field } from '../ui/field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { Fields } from '../ui/use-fields.ts';
import { monthOptions, type TypedPlan } from './typed-plan.ts';

/** The fields that adding and changing a plan share. What is given as children stands between what the plan is and how often it is reported on. */
export function PlanFields({ fields: { field }, children }: { fields: Fields<TypedPlan>; children?: ReactNode }) {
  return (
    <>
      <Field label="Name" width="long" {...field('name')} />
      <Field label="Strategy" hint="The strategy that the plan delivers" kind="lines" rows={3} isOptional {...field('strategy')} />
      {children}
      <SelectField
        label="Updates are due"
        hint="An action that nobody has reported on for that long shows as not updated."
        options={monthOptions}
        {...field('updateEveryMonths')}
      />
    </>
  );
}
