import { parseUkDate } from '@quorate/domain';
import { type BoardChoices, type Choice, withNone } from '../platform/use-board-choices.ts';
import { DateField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { Fields } from '../ui/use-fields.ts';
import type { TypedRisk } from './typed-risk.ts';

interface RiskFieldsProps {
  fields: Fields<TypedRisk>;
  choices: BoardChoices;
  /** What the risk is linked to already. */
  linked?: { priority: Choice | null; action: Choice | null };
}

/** The fields that registering and changing a risk share. */
export function RiskFields({ fields: { field }, choices, linked }: RiskFieldsProps) {
  return (
    <>
      <Field label="Title" hint="What may go wrong, in one line" width="long" {...field('title')} />
      <Field label="Owner" hint="The role or group that watches it" {...field('owner')} />
      <Field label="Description" kind="lines" rows={3} isOptional {...field('description')} />
      <Field label="Controls" hint="What keeps it in check" kind="lines" rows={3} isOptional {...field('controls')} />
      <DateField label="Review date" parse={parseUkDate} {...field('reviewOn')} />
      <SelectField
        label="Priority"
        isOptional
        options={withNone('No priority', choices.priorities, linked?.priority)}
        {...field('priorityId')}
      />
      <SelectField label="Action" isOptional options={withNone('No action', choices.actions, linked?.action)} {...field('actionId')} />
    </>
  );
}
