import { reportingYearOf } from '@quorate/domain';
import { type ReactNode, useEffect, useState } from 'react';
import { graphql } from '../gql/gql.ts';
import { useAdministersGroup } from '../platform/administers.ts';
import { useBoardAndYear, useBoardOfJointGroup } from '../platform/board-and-year.tsx';
import { today } from '../platform/dates.ts';
import { meetingTag } from '../platform/meeting-words.ts';
import { useLoad } from '../platform/use-load.ts';
import { BackLink } from '../ui/back-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { Tag } from '../ui/tag.tsx';
import { InAttendance } from './in-attendance.tsx';
import { MeetingActions } from './meeting-actions.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { meetingHeading } from './meeting-heading.ts';
import { MeetingSummary } from './meeting-summary.tsx';

const MeetingQuery = graphql(`
  query MeetingPage_Meeting($id: ID!, $boardId: ID) {
    meeting(id: $id) {
      id
      title
      date
      dateKnownTo
      state
      isSignedOff
      group { id }
      ...MeetingFacts_Meeting
      ...MeetingActions_Meeting
      ...MeetingSummary_Meeting
      ...InAttendance_Meeting
    }
  }
`);

export interface MeetingPageProps {
  id: string;
  /** The part that another feature adds: who was there and who was not. */
  attendance: (meeting: { id: string; boardId: string | null; mayRecord: boolean }) => ReactNode;
}

/** One meeting: where its record stands, whether it was quorate, who was there, and what to do next. */
export function MeetingPage({ id, attendance }: MeetingPageProps) {
  const { board, link } = useBoardAndYear();
  const [groupId, setGroupId] = useState<string>();
  const boardId = useBoardOfJointGroup(groupId);
  const { data, hasFailed, tryAgain } = useLoad(MeetingQuery, { id, boardId });
  const meeting = data?.meeting;
  const mayChange = useAdministersGroup(groupId);
  useEffect(() => {
    if (meeting) setGroupId(meeting.group.id);
  }, [meeting]);
  const year = meeting ? reportingYearOf(meeting.date, board.yearStartsInMonth) : undefined;
  const back = <BackLink to={link('/meetings', year)}>Meetings</BackLink>;

  if (hasFailed) {
    return (
      <Page title="Meeting" before={back}>
        <Failure onTryAgain={tryAgain}>Couldn't load the meeting.</Failure>
      </Page>
    );
  }
  if (!data) {
    return (
      <div className="page">
        <Skeletons label="Loading the meeting" lines={8} height={56} />
      </div>
    );
  }
  if (!meeting) {
    return (
      <Page title="Meeting not found" before={back}>
        <EmptyState title="This meeting is not in the register.">
          It may have been removed, or it belongs to a board that you may not read.
        </EmptyState>
      </Page>
    );
  }
  const tag = meetingTag(meeting, today());
  return (
    <Page
      title={meetingHeading(meeting)}
      before={back}
      aside={<Tag tone={tag.tone}>{tag.word}</Tag>}
      lead={<MeetingFacts meeting={meeting} />}
    >
      <MeetingActions meeting={meeting} mayChange={mayChange} />
      <MeetingSummary meeting={meeting} mayChange={mayChange} />
      {meeting.state !== 'CANCELLED' && attendance({ id: meeting.id, boardId, mayRecord: mayChange })}
      <InAttendance meeting={meeting} mayChange={mayChange} />
    </Page>
  );
}
