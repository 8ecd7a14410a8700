import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { useSubmit } from '../platform/use-submit.ts';
import { errorOf } from '../platform/user-errors.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Form } from '../ui/form.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { showToast } from '../ui/toast.ts';
import { useFields } from '../ui/use-fields.ts';
import { MeetingFields } from './meeting-fields.tsx';
import { readTypedMeeting, type TypedMeeting } from './meeting-plan.ts';

const PlanMeeting = graphql(`
  mutation NewMeetingPage_PlanMeeting($input: PlanMeetingInput!) {
    planMeeting(input: $input) {
      meeting { id }
      userErrors { code message field }
    }
  }
`);

const nothingTyped: TypedMeeting = { title: '', date: '', startsAt: '', endsAt: '', place: '', link: '', mode: 'IN_PERSON' };

export function NewMeetingPage() {
  const { board, link } = useBoardAndYear();
  const navigate = useNavigate();
  const { submit, errors, setErrors, isSaving } = useSubmit(PlanMeeting, (data) => data.planMeeting);
  const firstGroup = board.groups.find((group) => group.kind === 'BOARD') ?? board.groups[0];
  const [groupId, setGroupId] = useState(firstGroup?.id ?? '');
  const fields = useFields(nothingTyped, errors);

  async function plan() {
    const { plan, errors: found } = readTypedMeeting(fields.values);
    if (found.length > 0) return setErrors(found);
    const payload = await submit({ input: { groupId, ...plan } });
    if (!payload?.meeting) return;
    showToast('Meeting added');
    void navigate(`/meetings/${payload.meeting.id}`);
  }

  return (
    <Page title="New meeting" lead={board.name} before={<BackLink to={link('/meetings')}>Meetings</BackLink>}>
      {board.canAdminister ? (
        <Form onSubmit={plan} submitLabel="Add meeting" errors={errors} isSaving={isSaving} onCancel={() => navigate(link('/meetings'))}>
          <SelectField
            label="Group"
            name="groupId"
            value={groupId}
            onChange={setGroupId}
            error={errorOf(errors, 'groupId')}
            options={board.groups.map((group) => ({ value: group.id, label: group.name }))}
          />
          <MeetingFields fields={fields} />
        </Form>
      ) : (
        <Notice>Only an administrator of this board may add meetings.</Notice>
      )}
    </Page>
  );
}
