import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Section } from '../ui/section.tsx';
import { showToast } from '../ui/toast.ts';
import { AddInAttendanceDialog } from './add-in-attendance-dialog.tsx';

const InAttendanceMeeting = graphql(`
  fragment InAttendance_Meeting on Meeting {
    id
    state
    inAttendance { id name capacity }
  }
`);

const Remove = graphql(`
  mutation InAttendance_Remove($input: RemoveInAttendanceInput!) {
    removeInAttendance(input: $input) {
      meeting { id version inAttendance { id name capacity } }
      userErrors { code message field }
    }
  }
`);

/** People who were present without a seat. They never count towards quorum or coverage. */
export function InAttendance({ meeting: ref, mayChange }: { meeting: FragmentType<typeof InAttendanceMeeting>; mayChange: boolean }) {
  const meeting = readFragment(InAttendanceMeeting, ref);
  const [isAdding, setIsAdding] = useState(false);
  const { submit, errors } = useSubmit(Remove, (data) => data.removeInAttendance);
  const mayAdd = mayChange && meeting.state !== 'CANCELLED';
  if (meeting.inAttendance.length === 0 && !mayAdd) return null;

  async function remove(id: string, name: string) {
    if (await submit({ input: { meetingId: meeting.id, id } })) showToast(`${name} removed from those in attendance`);
  }

  return (
    <Section title="In attendance" actions={mayAdd && <Button onClick={() => setIsAdding(true)}>Add a person in attendance</Button>}>
      <ErrorSummary errors={errors} />
      {meeting.inAttendance.length === 0 && <p className="muted">Nobody without a seat is recorded.</p>}
      <ul className="plain-list people-list">
        {meeting.inAttendance.map((person) => (
          <li key={person.id}>
            <span>
              {person.name}
              {person.capacity && <span className="muted">, {person.capacity}</span>}
            </span>
            {mayAdd && (
              <Button kind="plain" size="sm" label={`Remove ${person.name}`} onClick={() => void remove(person.id, person.name)}>
                Remove
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isAdding && <AddInAttendanceDialog meetingId={meeting.id} onClose={() => setIsAdding(false)} />}
    </Section>
  );
}
