import { reportingYearLabel, reportingYearOf } from '@quorate/domain';
import { today } from '../platform/dates.ts';
import type { ViewerBoard } from '../platform/session.tsx';
import { Field } from '../ui/field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { Fields } from '../ui/use-fields.ts';
import { yearsToChoose } from './priority-years.ts';
import type { TypedPriority } from './typed-priority.ts';

export interface PriorityFieldsProps {
  fields: Fields<TypedPriority>;
  board: ViewerBoard;
  /** The lead group it has, which may not be among the board's groups any more. */
  lead?: { id: string; name: string } | null;
}

/** The fields that adding and changing a priority share. */
export function PriorityFields({ fields: { values, field }, board, lead }: PriorityFieldsProps) {
  const chosen = [Number(values.fromYear), values.toYear ? Number(values.toYear) : null];
  const years = yearsToChoose(reportingYearOf(today(), board.yearStartsInMonth), chosen).map((year) => ({
    value: String(year),
    label: reportingYearLabel(year, board.yearStartsInMonth),
  }));
  const groups = lead && board.groups.every(({ id }) => id !== lead.id) ? [...board.groups, lead] : board.groups;
  return (
    <>
      <Field label="Name" width="long" {...field('name')} />
      <Field label="What it is about" kind="lines" rows={3} width="long" isOptional {...field('description')} />
      <div className="field-row">
        <SelectField label="First year" options={years} {...field('fromYear')} />
        <SelectField label="Last year" options={[{ value: '', label: 'It still runs' }, ...years]} {...field('toYear')} />
      </div>
      <SelectField
        label="Lead group"
        isOptional
        options={[{ value: '', label: 'No group' }, ...groups.map((group) => ({ value: group.id, label: group.name }))]}
        {...field('leadGroupId')}
      />
      <Field
        label="Outcomes"
        kind="lines"
        rows={4}
        width="long"
        hint="What is to be different for children or adults: one sentence on each line, at most 20."
        isOptional
        {...field('outcomes')}
      />
    </>
  );
}
