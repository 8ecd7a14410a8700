import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Cell, MoveOn } from '../ui/grid/grid-state.ts';
import { GridController, type GridEvents } from './grid-controller.ts';
import type { MarksStore } from './marks-store.ts';
import './mark.css';
import './recording-grid.css';

export interface RecordingGridProps {
  store: MarksStore;
  /** The ids of the heading that names the grid and of the line that tells the keys. */
  labelledBy: string;
  describedBy: string;
  /** The mark that has the focus first. */
  start: Cell;
  moveAfterMark: MoveOn;
  /** Keys of marks that somebody else set meanwhile. */
  conflicts: ReadonlySet<string>;
  events: GridEvents;
  ref?: Ref<GridController>;
}

/**
 * The grid for recording many meetings. React owns this one element; what is in it is written by GridSurface.
 * Mount it anew, by its key, when the rows or the meetings change.
 */
export function RecordingGrid({ store, labelledBy, describedBy, start, moveAfterMark, conflicts, events, ref }: RecordingGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const controller = useRef<GridController | null>(null);
  const latest = useRef({ events, moveAfterMark, start });
  useLayoutEffect(() => {
    latest.current = { events, moveAfterMark, start };
  });

  useLayoutEffect(() => {
    const made = new GridController(
      grid.current as HTMLDivElement,
      store,
      lateEvents(() => latest.current.events),
      {
        start: latest.current.start,
        nameOfRows: 'Agency',
        moveAfterMark: () => latest.current.moveAfterMark,
      },
    );
    controller.current = made;
    made.focus();
    return () => made.destroy();
  }, [store]);
  useEffect(() => controller.current?.surface.setConflicts(conflicts), [conflicts]);
  useImperativeHandle(ref, () => controller.current as GridController, []);

  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows are pooled and placed by hand, which a table's own rows cannot be.
    <div
      ref={grid}
      role="grid"
      className="recording-grid"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-multiselectable="true"
    />
  );
}

/** The grid is made once; what it calls is always what the last render gave. */
function lateEvents(events: () => GridEvents): GridEvents {
  return {
    onOpenPanel: (cell) => events().onOpenPanel(cell),
    onPaste: (paste) => events().onPaste(paste),
    onFind: () => events().onFind(),
    onFinish: (column) => events().onFinish(column),
    onShowKeys: () => events().onShowKeys(),
    onLeave: () => events().onLeave(),
    onBulk: (label) => events().onBulk(label),
    say: (message) => events().say(message),
  };
}
