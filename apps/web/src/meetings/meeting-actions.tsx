import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { CancelMeetingDialog } from './cancel-meeting-dialog.tsx';
import { SignOffDialog } from './sign-off-dialog.tsx';

const MeetingActionsMeeting = graphql(`
  fragment MeetingActions_Meeting on Meeting {
    id
    state
    isSignedOff
    ...SignOffDialog_Meeting
    ...CancelMeetingDialog_Meeting
  }
`);

/** What may be done next with a meeting. Only what makes sense in its state is offered. */
export function MeetingActions({ meeting: ref, mayChange }: { meeting: FragmentType<typeof MeetingActionsMeeting>; mayChange: boolean }) {
  const meeting = readFragment(MeetingActionsMeeting, ref);
  const [open, setOpen] = useState<'SIGN_OFF' | 'CANCEL' | null>(null);
  const isOpenRecord = mayChange && !meeting.isSignedOff && meeting.state !== 'CANCELLED';
  return (
    <div className="row no-print">
      {isOpenRecord && (
        <>
          <LinkButton kind="primary" to={`/meetings/${meeting.id}/roll-call`}>
            Record attendance
          </LinkButton>
          <Button onClick={() => setOpen('SIGN_OFF')}>Review and sign off</Button>
          <LinkButton to={`/meetings/${meeting.id}/edit`}>Change date or place</LinkButton>
          <Button onClick={() => setOpen('CANCEL')}>Cancel meeting</Button>
        </>
      )}
      <Button onClick={() => window.print()}>Print</Button>
      {open === 'SIGN_OFF' && <SignOffDialog meeting={meeting} onClose={() => setOpen(null)} />}
      {open === 'CANCEL' && <CancelMeetingDialog meeting={meeting} onClose={() => setOpen(null)} />}
    </div>
  );
}
