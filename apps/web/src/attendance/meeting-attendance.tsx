import { isCovered, isMissed } from '@quorate/domain';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import type { AttendanceStatus } from '../gql/graphql.ts';
import { Section } from '../ui/section.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { MarksNotices } from './marks-notices.tsx';
import type { MarksStore } from './marks-store.ts';
import { SeatsWithMark } from './seats-with-mark.tsx';
import { useMarks, useMarksStore } from './use-marks-store.ts';
import './attendance.css';

const CellPanel = lazy(() => import('./cell-panel.tsx').then((module) => ({ default: module.CellPanel })));

const MeetingQuery = graphql(`
  query MeetingAttendance_Meeting($id: ID!, $boardId: ID) {
    meeting(id: $id) {
      id
      attendance(boardId: $boardId) {
        id
        ...MarksStore_Matrix
      }
    }
  }
`);

export interface MeetingAttendanceProps {
  meetingId: string;
  /** For a joint group: the board whose seats are listed. */
  boardId: string | null;
  mayRecord: boolean;
}

/** Who was not there and who was, for the meeting's own page; each mark opens with its history. Shows what is not sent yet, too. */
export function MeetingAttendance({ meetingId, boardId, mayRecord }: MeetingAttendanceProps) {
  const [{ data, error }] = useQuery({ query: MeetingQuery, variables: { id: meetingId, boardId } });
  const store = useMarksStore(data?.meeting?.attendance, `${meetingId} ${boardId}`);
  if (error && !data) return <p>Couldn't load who was there.</p>;
  if (!store) return <Skeletons label="Loading who was there" lines={6} height={36} />;
  if (store.table.columns.length === 0) return null;
  return <Lists store={store} mayRecord={mayRecord} />;
}

function Lists({ store, mayRecord }: { store: MarksStore; mayRecord: boolean }) {
  useMarks(store);
  const [opened, setOpened] = useState<number | null>(null);
  const rows = [...store.table.rows.keys()];
  const statusOf = (row: number) => store.table.status(row, 0);
  const lists: { title: string; said?: AttendanceStatus; rows: number[] }[] = [
    { title: 'Not there', rows: rows.filter((row) => isMissed(statusOf(row))) },
    { title: 'There', said: 'PRESENT', rows: rows.filter((row) => isCovered(statusOf(row))) },
    { title: 'Not recorded', said: 'NOT_RECORDED', rows: rows.filter((row) => statusOf(row) === 'NOT_RECORDED') },
  ];
  return (
    <>
      <MarksNotices store={store} />
      {lists.map(
        (list) =>
          list.rows.length > 0 && (
            <Section key={list.title} title={`${list.title} (${list.rows.length})`}>
              <SeatsWithMark store={store} rows={list.rows} said={list.said} onOpen={setOpened} />
            </Section>
          ),
      )}
      <Suspense fallback={null}>
        {opened !== null && (
          <CellPanel store={store} cell={{ row: opened, column: 0 }} isReadOnly={!mayRecord} onClose={() => setOpened(null)} />
        )}
      </Suspense>
    </>
  );
}
