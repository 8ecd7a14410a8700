import { checkSignOff } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { today } from '../platform/dates.ts';
import { useSubmit } from '../platform/use-submit.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { showToast } from '../ui/toast.ts';

const SignOffDialogMeeting = graphql(`
  fragment SignOffDialog_Meeting on Meeting {
    id
    version
    title
    date
    state
    isSignedOff
    attendance(boardId: $boardId) {
      id
      columns { id totals { expected covered notRecorded } quorum { isMet sentence } }
      rows { id seatId seatName marks }
    }
  }
`);

const SignOff = graphql(`
  mutation SignOffDialog_SignOffMeeting($input: SignOffMeetingInput!) {
    signOffMeeting(input: $input) {
      meeting { id version state isSignedOff signedOffAt signedOffBy }
      userErrors { code message field }
    }
  }
`);

/** The last look before the record is settled. What is missing is listed, and stops the sign-off in words. */
export function SignOffDialog({ meeting: ref, onClose }: { meeting: FragmentType<typeof SignOffDialogMeeting>; onClose: () => void }) {
  const meeting = readFragment(SignOffDialogMeeting, ref);
  const { submit, errors, isSaving } = useSubmit(SignOff, (data) => data.signOffMeeting);
  const column = meeting.attendance.columns[0];
  const missing = meeting.attendance.rows.filter((row) => row.marks[0] === 'NOT_RECORDED');
  const obstacles = checkSignOff(meeting, missing.length, today());

  async function signOff() {
    const payload = await submit({ input: { id: meeting.id, expectedVersion: meeting.version } });
    if (!payload) return;
    showToast('Record signed off');
    onClose();
  }

  return (
    <Dialog title="Review and sign off" onClose={onClose}>
      {obstacles.length > 0 ? (
        <>
          <Notice tone="warning" title="This record cannot be signed off yet.">
            {obstacles.map((obstacle) => (
              <p key={obstacle.message}>{obstacle.message}</p>
            ))}
          </Notice>
          {missing.length > 0 && (
            <>
              <h3>Not recorded ({missing.length})</h3>
              <ul className="columns">
                {missing.map((row) => (
                  <li key={row.seatId}>{row.seatName}</li>
                ))}
              </ul>
            </>
          )}
          <div className="row">
            {missing.length > 0 && (
              <LinkButton kind="primary" to={`/meetings/${meeting.id}/roll-call`}>
                Record the rest
              </LinkButton>
            )}
            <Button onClick={onClose}>Close</Button>
          </div>
        </>
      ) : (
        <Form onSubmit={signOff} submitLabel="Sign off" errors={errors} isSaving={isSaving} onCancel={onClose}>
          {column && (
            <p>
              {column.totals.covered} of {column.totals.expected} seats were covered. {column.quorum.sentence}
            </p>
          )}
          {column?.quorum.isMet === false && (
            <Notice tone="warning">The meeting is not quorate by its rule. Signing off records that.</Notice>
          )}
          <p>After sign-off a mark can only be changed with a reason, and shows as corrected.</p>
        </Form>
      )}
    </Dialog>
  );
}
