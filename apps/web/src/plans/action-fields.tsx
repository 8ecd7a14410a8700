import { parseUkDate } from '@quorate/domain';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { Fields } from '../ui/use-fields.ts';
import { findingKinds } from './plan-words.ts';
import type { TypedAction } from './typed-action.ts';
import type { PlanChoices } from './use-plan-choices.ts';

/** The fields that adding and changing an action share. */
export function ActionFields({ fields: { values, set, field }, choices }: { fields: Fields<TypedAction>; choices: PlanChoices }) {
  const { phases, agencies } = choices;
  const { name, error } = field('supportingAgencyIds');
  return (
    <>
      <Field label="Title" width="long" {...field('title')} />
      <Field label="Reference" hint="What people call it by in this plan, such as 1.2" width="short" {...field('reference')} />
      <SelectField label="Phase" options={phases.map((phase) => ({ value: phase.id, label: phase.name }))} {...field('phaseId')} />
      <SelectField
        label="Lead agency"
        isOptional
        options={[{ value: '', label: 'No agency' }, ...agencies.map((agency) => ({ value: agency.id, label: agency.name }))]}
        {...field('leadAgencyId')}
      />
      <Field label="Who leads" hint="A role or a group" isOptional {...field('leadPerson')} />
      <details className="more" open={error ? true : undefined}>
        <summary>Choose supporting agencies ({values.supportingAgencyIds.length} chosen)</summary>
        <CheckboxGroup
          legend="Supporting agencies"
          name={name}
          isInColumns
          options={agencies.map((agency) => ({ value: agency.id, label: agency.name }))}
          chosen={values.supportingAgencyIds}
          onChange={(chosen) => set('supportingAgencyIds', chosen)}
          error={error}
        />
      </details>
      <DateField label="Starts" parse={parseUkDate} isOptional {...field('start')} />
      <DateField label="Due" parse={parseUkDate} isOptional {...field('due')} />
      <Field label="Measure" hint="What will show that it is done" kind="lines" width="long" rows={2} isOptional {...field('measure')} />
      <SelectField
        label="Finding"
        hint="What the action answers: what children or adults said, or what an audit or a review found"
        isOptional
        options={[{ value: '', label: 'No finding' }, ...findingKinds]}
        {...field('findingKind')}
      />
      {(values.findingKind || values.finding) && (
        <Field label="What was heard or found" kind="lines" width="long" rows={3} {...field('finding')} />
      )}
      <Field
        label="Waits for"
        hint="References of actions of this plan that must be done first, one on each line"
        kind="lines"
        width="long"
        rows={2}
        isOptional
        {...field('dependencyIds')}
      />
    </>
  );
}
