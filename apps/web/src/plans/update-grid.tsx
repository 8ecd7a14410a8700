import { Fragment, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { listenToClipboard } from '../ui/grid/grid-clipboard.ts';
import { listenToKeys } from '../ui/grid/grid-keyboard.ts';
import { listenToPointer } from '../ui/grid/grid-pointer.ts';
import { isSingle, selectedBlock } from '../ui/grid/grid-state.ts';
import type { CellSlips } from './update-cell-slips.ts';
import { updateColumns } from './update-columns.ts';
import type { UpdateGridController } from './update-grid-controller.ts';
import { UpdateGridRow } from './update-grid-row.tsx';
import type { UpdateRound } from './use-update-round.ts';
import './update-grid.css';

export interface UpdateGridProps {
  grid: UpdateGridController;
  round: UpdateRound;
  slips: CellSlips;
  isLocked: boolean;
}

/** The actions of a round with what is typed for each. A plan has a hundred at most, so that all of them are on the page. */
export function UpdateGrid({ grid, round, slips, isLocked }: UpdateGridProps) {
  const { actions, draft, phases, words } = round;
  const view = useSyncExternalStore(grid.subscribe, grid.getView);
  const table = useRef<HTMLTableElement>(null);
  useListening(grid, table);
  useFocusedCell(table, view.focusAsked);
  const { focus } = view.state;
  const block = selectedBlock(view.state, grid.size);
  const isSelected = (row: number) => !isSingle(block) && row >= block.top && row <= block.bottom;
  return (
    <div className="update-region">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the rows and heads are a table's own, and its cells take keys as a grid's do. */}
      <table ref={table} role="grid" className="update-grid" aria-labelledby="grid-title" aria-describedby="grid-keys" aria-multiselectable>
        <thead>
          <tr>
            <th scope="col">Action</th>
            {updateColumns.map(({ key, head }, column) => (
              <th key={key} scope="col" className={`update-${key}`} data-column={column} data-active={column === focus.column || undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actions.map((action, row) => (
            <Fragment key={action.id}>
              {phases.length > 1 && action.phase.id !== actions[row - 1]?.phase.id && (
                <tr className="update-phase">
                  <th scope="rowgroup" colSpan={updateColumns.length + 1}>
                    <span>{phases.find(({ id }) => id === action.phase.id)?.name}</span>
                  </th>
                </tr>
              )}
              <UpdateGridRow
                row={row}
                action={action}
                typed={draft.rows[action.id]}
                words={words}
                slips={slips.get(action.id)}
                focusColumn={row === focus.row ? focus.column : -1}
                left={isSelected(row) ? block.left : -1}
                right={isSelected(row) ? block.right : -1}
                editing={view.editing?.row === row ? view.editing : null}
                isLocked={isLocked}
                grid={grid}
              />
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useListening(grid: UpdateGridController, table: React.RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const element = table.current as HTMLTableElement;
    const region = element.parentElement as HTMLElement;
    const observer = new ResizeObserver(() => {
      const head = element.tHead?.offsetHeight ?? 0;
      const row = element.tBodies[0]?.rows[element.tBodies[0].rows.length - 1]?.offsetHeight ?? 1;
      grid.pageRows = Math.max(1, Math.floor((region.clientHeight - head) / row));
    });
    observer.observe(region);
    const stops = [listenToKeys(element, grid), listenToPointer(element, grid), listenToClipboard(element, grid)];
    return () => {
      observer.disconnect();
      for (const stop of stops) stop();
    };
  }, [grid, table]);
}

/** Gives the focus to the cell that is to have it, once it is on the page, and scrolls there no further than needed. */
function useFocusedCell(table: React.RefObject<HTMLTableElement | null>, focusAsked: number): void {
  useLayoutEffect(() => {
    if (focusAsked === 0) return;
    const cell = table.current?.querySelector<HTMLElement>('td[tabindex="0"]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [table, focusAsked]);
}
