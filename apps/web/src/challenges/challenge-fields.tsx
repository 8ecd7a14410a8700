import { parseUkDate } from '@quorate/domain';
import { useBoardChoices, withNone } from '../platform/use-board-choices.ts';
import { DateField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { Fields } from '../ui/use-fields.ts';
import { another, type TypedChallenge } from './typed-challenge.ts';

export function ChallengeFields({ fields: { values, field } }: { fields: Fields<TypedChallenge> }) {
  const { agencies, priorities, actions } = useBoardChoices();
  return (
    <>
      <Field label="Who challenged" hint="An agency, a group or a role, such as Independent chair" {...field('challenger')} />
      <SelectField
        label="Who was challenged"
        options={[...withNone('Choose an agency', agencies), { value: another, label: 'Another group or role' }]}
        {...field('challengedAgencyId')}
      />
      {values.challengedAgencyId === another && <Field label="Group or role" {...field('challenged')} />}
      <Field label="Issue" hint="What was asked" kind="lines" rows={3} {...field('issue')} />
      <DateField label="Raised on" parse={parseUkDate} {...field('raisedOn')} />
      <DateField label="Response due" parse={parseUkDate} {...field('responseDue')} />
      <SelectField label="Priority" isOptional options={withNone('No priority', priorities)} {...field('priorityId')} />
      <SelectField label="Action" isOptional options={withNone('No action', actions)} {...field('actionId')} />
    </>
  );
}
