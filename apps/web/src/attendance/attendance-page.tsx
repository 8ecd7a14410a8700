import { reportingYearLabel } from '@quorate/domain';
import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { Button } from '../ui/button.tsx';
import { Failure } from '../ui/failure.tsx';
import { useRecordKey } from '../ui/grid/use-record-key.ts';
import { Page } from '../ui/page.tsx';
import { Skeletons } from '../ui/skeletons.tsx';
import { useAttendanceChoice } from './attendance-choice.ts';
import { AttendanceLinks } from './attendance-links.tsx';
import { AttendanceViews } from './attendance-views.tsx';
import { GroupSelect } from './group-select.tsx';
import { NothingToShow } from './nothing-to-show.tsx';
import { useFreshMarks } from './use-fresh-marks.ts';
import { useMarksStore } from './use-marks-store.ts';

const MatrixQuery = graphql(`
  query AttendancePage_Matrix($groupId: ID!, $year: Int!, $boardId: ID) {
    attendanceMatrix(groupId: $groupId, year: $year, boardId: $boardId) {
      id
      group { id }
      ...MarksStore_Matrix
      ...AttendanceViews_Matrix
    }
  }
`);

const RecordMarks = lazy(() => import('./record-marks.tsx').then((module) => ({ default: module.RecordMarks })));

/** A group's attendance over one reporting year: read as a table, recorded as a grid. */
export function AttendancePage() {
  const { board, year, group, boardId } = useAttendanceChoice();
  const [isRecording, setIsRecording] = useState(false);
  const recordButton = useRef<HTMLButtonElement>(null);
  const variables = { groupId: group?.id ?? '', year, boardId };
  const [{ data, error }, askAgain] = useQuery({ query: MatrixQuery, variables, pause: !group });
  const scope = `${group?.id} ${year} ${boardId}`;
  const matrix = data?.attendanceMatrix.group.id === group?.id ? data?.attendanceMatrix : undefined;
  const store = useMarksStore(matrix, scope);
  const done = () => {
    setIsRecording(false);
    // The grid that had the focus is gone; the button that opened it comes back.
    requestAnimationFrame(() => recordButton.current?.focus());
  };
  const ask = () => askAgain({ requestPolicy: 'network-only' });
  useFreshMarks(ask, isRecording);

  const isEmpty = store !== null && (store.table.rows.length === 0 || store.table.columns.length === 0);
  const mayRecord = board.canAdminister && store !== null && !isEmpty;
  const record = useCallback(() => setIsRecording(true), []);
  useRecordKey(mayRecord && !isRecording ? record : undefined, '.marks-region');
  const actions = !isRecording && group && (
    <>
      {mayRecord && (
        <Button ref={recordButton} kind="primary" keyShortcuts="e" onClick={record}>
          Record marks
        </Button>
      )}
      {!isEmpty && <AttendanceLinks groupId={group.id} boardId={boardId} />}
    </>
  );
  return (
    <Page
      title="Attendance"
      lead={`${group ? `${group.name}, ` : ''}${board.name}, ${reportingYearLabel(year, board.yearStartsInMonth)}`}
      actions={actions}
      wide
    >
      {(!store || isEmpty) && <GroupSelect />}
      {!group && <NothingToShow mayChange={board.canAdminister} lacks="groups" />}
      {error && !matrix && <Failure onTryAgain={ask}>Couldn't load the attendance.</Failure>}
      {group && !store && !error && <Skeletons label="Loading the attendance" lines={12} height={37} />}
      {group && isEmpty && (
        <NothingToShow mayChange={board.canAdminister} groupId={group.id} lacks={store.table.rows.length === 0 ? 'seats' : 'meetings'} />
      )}
      {group && store && matrix && !isEmpty && isRecording && (
        <Suspense fallback={<Skeletons label="Loading the grid" lines={12} height={37} />}>
          <RecordMarks key={store.getShape()} store={store} groupId={group.id} onDone={done} />
        </Suspense>
      )}
      {group && store && matrix && !isEmpty && !isRecording && <AttendanceViews matrix={matrix} store={store} />}
    </Page>
  );
}
