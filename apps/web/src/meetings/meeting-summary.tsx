import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Button } from '../ui/button.tsx';
import { ChairsDiscretionDialog } from './chairs-discretion-dialog.tsx';
import './meetings.css';

const MeetingSummaryMeeting = graphql(`
  fragment MeetingSummary_Meeting on Meeting {
    id
    state
    isSignedOff
    group { id quorumRule { statement chairsDiscretion isExample } }
    attendance(boardId: $boardId) {
      id
      columns {
        id
        totals { expected covered member deputies apologies absent notRecorded }
        quorum { isMet sentence }
      }
    }
    ...ChairsDiscretionDialog_Meeting
  }
`);

/** Quorum and four counts. Until somebody is recorded there is nothing to judge, so it says what the rule asks for. */
export function MeetingSummary({ meeting: ref, mayChange }: { meeting: FragmentType<typeof MeetingSummaryMeeting>; mayChange: boolean }) {
  const meeting = readFragment(MeetingSummaryMeeting, ref);
  const [isAsking, setIsAsking] = useState(false);
  const column = meeting.attendance.columns[0];
  if (!column || meeting.state === 'CANCELLED') return null;
  const { totals, quorum } = column;
  const rule = meeting.group.quorumRule;
  const isRecorded = totals.expected > 0;
  const mayUseDiscretion = mayChange && isRecorded && quorum.isMet === false && !meeting.isSignedOff && rule?.chairsDiscretion;
  return (
    <section className="summary" aria-label="Quorum and counts">
      <p className="quorum" data-met={isRecorded ? String(quorum.isMet) : undefined}>
        {isRecorded && quorum.isMet !== null && <span aria-hidden="true">{quorum.isMet ? '✓ ' : '! '}</span>}
        {quorum.sentence}
      </p>
      {!isRecorded && rule && <p>{rule.statement}</p>}
      {rule?.isExample && <p className="muted">The rule is an example, because the source does not print one.</p>}
      <dl className="counts">
        <Count label="Present" value={totals.member} />
        <Count label="Deputies" value={totals.deputies} />
        <Count label="Apologies" value={totals.apologies} />
        <Count label="Absent" value={totals.absent} />
        {totals.notRecorded > 0 && <Count label="Not recorded" value={totals.notRecorded} />}
      </dl>
      {mayUseDiscretion && (
        <div className="row no-print">
          <Button onClick={() => setIsAsking(true)}>Accept at the chair's discretion</Button>
        </div>
      )}
      {isAsking && <ChairsDiscretionDialog meeting={meeting} onClose={() => setIsAsking(false)} />}
    </section>
  );
}

function Count({ label, value }: { label: string; value: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
