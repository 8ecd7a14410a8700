import { parseUkDate } from '@quorate/domain';
import { meetingModes } from '../platform/meeting-words.ts';
import { DateField } from '../ui/date-field.tsx';
import { Field } from '../ui/field.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import type { Fields } from '../ui/use-fields.ts';
import type { TypedMeeting } from './meeting-plan.ts';

/** The fields that planning and changing a meeting share. */
export function MeetingFields({ fields: { values, set, field } }: { fields: Fields<TypedMeeting> }) {
  return (
    <>
      <DateField label="Date" parse={parseUkDate} {...field('date')} />
      <div className="field-row">
        <Field label="Starts at" kind="time" width="short" isOptional {...field('startsAt')} />
        <Field label="Ends at" kind="time" width="short" isOptional {...field('endsAt')} />
      </div>
      <Field label="Place" isOptional {...field('place')} />
      <RadioGroup
        legend="How people attend"
        name="mode"
        value={values.mode}
        onChange={(mode) => set('mode', mode)}
        options={meetingModes}
      />
      <Field label="Link to join" kind="url" isOptional {...field('link')} />
      <Field label="Title" hint="Leave empty to use the name of the group." isOptional {...field('title')} />
    </>
  );
}
