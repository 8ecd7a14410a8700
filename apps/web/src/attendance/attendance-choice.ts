import { useSearchParams } from 'react-router';
import { useBoardAndYear } from '../platform/board-and-year.tsx';

export const attendanceViews = [
  { value: 'table', label: 'Table' },
  { value: 'heat-map', label: 'Heat map' },
  { value: 'by-agency', label: 'By agency' },
] as const;
export type AttendanceView = (typeof attendanceViews)[number]['value'];

/** What the attendance page shows: a group's year, in one of its views. All of it is in the address. */
export function useAttendanceChoice() {
  const { board, year } = useBoardAndYear();
  const [search, setSearch] = useSearchParams();
  const named = search.get('group');
  const group = board.groups.find(({ id }) => id === named) ?? board.groups.find(({ kind }) => kind === 'BOARD') ?? board.groups[0];
  const view = attendanceViews.find(({ value }) => value === search.get('view'))?.value ?? 'table';
  const set = (name: 'group' | 'view', value: string) =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      after.set(name, value);
      return after;
    });
  // A joint group's matrix is that of the chosen board: its seats, and the quorum judged for them.
  return { board, year, group, view, boardId: group?.isJoint ? board.id : null, set };
}
