import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { columnAt } from './update-columns.ts';
import { UpdateGridController, type UpdateGridEvents } from './update-grid-controller.ts';
import type { UpdateViewProps } from './update-view.ts';

/** The grid's controller, which lives as long as the page and always sees the last actions, words and answers to its events. */
export function useUpdateGrid({ round: { table }, isLocked }: UpdateViewProps, events: UpdateGridEvents): UpdateGridController {
  const latest = useRef(events);
  const [grid] = useState(() => new UpdateGridController(table, () => latest.current));
  useLayoutEffect(() => {
    latest.current = events;
    grid.setTable(table);
    grid.isLocked = isLocked;
  });
  return grid;
}

/** A cell that cannot be recorded as it is says why when the focus comes to it. */
export function useSayingSlips(grid: UpdateGridController, { round: { actions }, slips }: UpdateViewProps, say: (message: string) => void) {
  const { focus } = useSyncExternalStore(grid.subscribe, grid.getView).state;
  const slip = useMemo(() => slips.get(actions[focus.row]?.id ?? '')?.[columnAt(focus.column).key], [slips, actions, focus]);
  useEffect(() => {
    if (slip) say(slip);
  }, [slip, say]);
}
