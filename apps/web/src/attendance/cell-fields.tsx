import { attendanceStatuses, parseUkDate, statusGlyph, statusWord } from '@quorate/domain';
import type { ApologyClass } from '../gql/graphql.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { Fields } from '../ui/use-fields.ts';
import { asksForApologies, asksForDeputy, asksHowTheyCame, type CellDraft } from './cell-draft.ts';

const marks = attendanceStatuses.map((status) => ({ value: status, label: `${statusGlyph(status)} ${statusWord(status)}` }));

const reasons: readonly { value: ApologyClass | ''; label: string }[] = [
  { value: '', label: 'Not given' },
  { value: 'LEAVE', label: 'Leave' },
  { value: 'ILLNESS', label: 'Illness' },
  { value: 'OTHER_MEETING', label: 'Another meeting' },
  { value: 'OPERATIONAL', label: 'Operational reasons' },
  { value: 'VACANCY', label: 'Vacancy' },
  { value: 'OTHER', label: 'Another reason' },
];

const decisions: readonly { value: CellDraft['apologyAccepted']; label: string }[] = [
  { value: '', label: 'Not decided' },
  { value: 'yes', label: 'Accepted' },
  { value: 'no', label: 'Not accepted' },
];

/** The mark and what belongs to it. Only what makes sense for the chosen mark is asked. */
export function CellFields({ fields: { values, set, field } }: { fields: Fields<CellDraft> }) {
  return (
    <>
      <RadioGroup legend="Mark" name="status" isInline value={values.status} onChange={(status) => set('status', status)} options={marks} />
      {asksForDeputy(values) && <Field label="Deputy's name" isOptional {...field('attendedBy')} />}
      {asksHowTheyCame(values) && (
        <div className="row">
          <Checkbox label="Remote" name="remote" isChecked={values.remote} onChange={(checked) => set('remote', checked)} />
          <Checkbox label="Arrived late" name="late" isChecked={values.late} onChange={(checked) => set('late', checked)} />
          <Checkbox label="Left early" name="leftEarly" isChecked={values.leftEarly} onChange={(checked) => set('leftEarly', checked)} />
        </div>
      )}
      {asksForApologies(values) && (
        <>
          <DateField label="Apologies received on" isOptional parse={parseUkDate} {...field('apologyReceivedOn')} />
          <SelectField
            label="Reason given"
            width="short"
            name="apologyClass"
            value={values.apologyClass}
            onChange={(value) => set('apologyClass', value)}
            options={reasons}
          />
          <SelectField
            label="Accepted by the meeting"
            width="short"
            name="apologyAccepted"
            value={values.apologyAccepted}
            onChange={(value) => set('apologyAccepted', value)}
            options={decisions}
          />
        </>
      )}
      <Field label="Note" isOptional width="long" {...field('note')} />
    </>
  );
}
