import { daysBetween } from '@quorate/domain';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { writeDate } from '../platform/dates.ts';
import { actionName } from '../platform/use-board-choices.ts';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { inDays } from './in-days.ts';
import { RecordEvidenceDialog } from './record-evidence-dialog.tsx';
import { RecordResponseDialog } from './record-response-dialog.tsx';

const ChallengeDetailChallenge = graphql(`
  fragment ChallengeDetail_Challenge on Challenge {
    id
    raisedOn
    responseDue
    response
    respondedOn
    evidenceOfChange
    priority { id name }
    action { id reference title }
    ...RecordResponseDialog_Challenge
    ...RecordEvidenceDialog_Challenge
  }
`);

/** All there is to know of one challenge, and the next steps for those who may take them. */
export function ChallengeDetail({ challenge: ref }: { challenge: FragmentType<typeof ChallengeDetailChallenge> }) {
  const challenge = readFragment(ChallengeDetailChallenge, ref);
  const { board, link } = useBoardAndYear();
  const [open, setOpen] = useState<'RESPONSE' | 'EVIDENCE' | null>(null);
  const { response, respondedOn, evidenceOfChange, priority, action } = challenge;
  return (
    <>
      <dl className="facts">
        <dt className="on-narrow">Raised</dt>
        <dd className="on-narrow">{writeDate(challenge.raisedOn)}</dd>
        <dt className="on-narrow">Response due</dt>
        <dd className="on-narrow">{writeDate(challenge.responseDue)}</dd>
        <dt>Response</dt>
        <dd>
          {response ? <p className="as-typed">{response}</p> : 'No response yet'}
          {respondedOn && <p className="muted">{writeResponded(respondedOn, challenge.responseDue)}</p>}
        </dd>
        <dt>Evidence of change</dt>
        <dd>{evidenceOfChange ? <p className="as-typed">{evidenceOfChange}</p> : 'None yet'}</dd>
        {priority && (
          <>
            <dt className="on-narrow">Priority</dt>
            <dd className="on-narrow">
              <Link to={link(`/priorities/${priority.id}`)}>{priority.name}</Link>
            </dd>
          </>
        )}
        {action && (
          <>
            <dt>Action</dt>
            <dd>
              <Link to={link(`/actions/${action.id}`)}>{actionName(action)}</Link>
            </dd>
          </>
        )}
      </dl>
      {board.canChair && (
        <div className="row no-print">
          <Button size="sm" kind={response ? 'secondary' : 'primary'} onClick={() => setOpen('RESPONSE')}>
            {response ? 'Change the response' : 'Record the response'}
          </Button>
          <Button size="sm" kind={response && !evidenceOfChange ? 'primary' : 'secondary'} onClick={() => setOpen('EVIDENCE')}>
            {evidenceOfChange ? 'Change the evidence of change' : 'Record evidence of change'}
          </Button>
        </div>
      )}
      {open === 'RESPONSE' && <RecordResponseDialog challenge={challenge} onClose={() => setOpen(null)} />}
      {open === 'EVIDENCE' && <RecordEvidenceDialog challenge={challenge} onClose={() => setOpen(null)} />}
    </>
  );
}

/** "12 June 2017, 5 days late" */
function writeResponded(respondedOn: string, responseDue: string): string {
  const late = daysBetween(responseDue, respondedOn);
  return late > 0 ? `${writeDate(respondedOn)}, ${inDays(late)} late` : writeDate(respondedOn);
}
