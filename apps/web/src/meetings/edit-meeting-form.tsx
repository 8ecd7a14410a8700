import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { EditMeetingForm_MeetingFragment } from '../gql/graphql.ts';
import { typeDate } from '../platform/typed-dates.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { hasConflict } from '../platform/user-errors.ts';
import { Form } from '../ui/form.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { MeetingConflict } from './meeting-conflict.tsx';
import { MeetingFields } from './meeting-fields.tsx';
import { readTypedMeeting, type TypedMeeting } from './meeting-plan.ts';

const EditMeetingFormMeeting = graphql(`
  fragment EditMeetingForm_Meeting on Meeting {
    id
    version
    title
    date
    startsAt
    endsAt
    place
    link
    mode
  }
`);

const UpdateMeeting = graphql(`
  mutation EditMeetingForm_UpdateMeeting($input: UpdateMeetingInput!) {
    updateMeeting(input: $input) {
      meeting { ...EditMeetingForm_Meeting }
      userErrors { code message field }
    }
  }
`);

/** Changes a meeting. What was typed stays when somebody else has changed the meeting meanwhile; saving again then keeps it. */
export function EditMeetingForm({ meeting: ref }: { meeting: FragmentType<typeof EditMeetingFormMeeting> }) {
  const meeting = readFragment(EditMeetingFormMeeting, ref);
  const navigate = useNavigate();
  const { submit, errors, setErrors, answer, isSaving } = useSubmit(UpdateMeeting, (data) => data.updateMeeting);
  // The version that the person has seen: the one the form opened with, then the one that a conflict has shown.
  const [seen, setSeen] = useState(meeting.version);
  const fields = useFields(typed(meeting), errors);
  const theirs = answer && hasConflict(answer.userErrors) ? readFragment(EditMeetingFormMeeting, answer.meeting) : null;

  async function save() {
    const { plan, errors: found } = readTypedMeeting(fields.values);
    if (found.length > 0) return setErrors(found);
    const expectedVersion = theirs ? Math.max(seen, theirs.version) : seen;
    setSeen(expectedVersion);
    const payload = await submit({ input: { id: meeting.id, expectedVersion, ...plan } });
    if (!payload) return;
    showToast('Meeting changed');
    void navigate(`/meetings/${meeting.id}`);
  }

  return (
    <Form
      onSubmit={save}
      submitLabel={theirs ? 'Save what I typed' : 'Save changes'}
      errors={errors}
      isSaving={isSaving}
      onCancel={() => navigate(`/meetings/${meeting.id}`)}
    >
      {theirs && <MeetingConflict mine={fields.values} theirs={typed(theirs)} />}
      <MeetingFields fields={fields} />
    </Form>
  );
}

function typed(meeting: EditMeetingForm_MeetingFragment): TypedMeeting {
  return {
    title: meeting.title,
    date: typeDate(meeting.date),
    startsAt: meeting.startsAt ?? '',
    endsAt: meeting.endsAt ?? '',
    place: meeting.place ?? '',
    link: meeting.link ?? '',
    mode: meeting.mode,
  };
}
