import { isInField } from './grid-keyboard.ts';
import type { Cell, GridState } from './grid-state.ts';

/** What the pointer needs of a grid. */
export interface PointerTarget {
  readonly state: GridState;
  /** The cell an element of the grid belongs to, or null for a head or a total. */
  cellAt(element: Element): Cell | null;
  /** The row or the column whose head an element belongs to. */
  headAt(element: Element): { row: number } | { column: number } | null;
  goTo(cell: Cell, isExtending?: boolean): void;
  /** Selects a whole row or a whole column. */
  selectAlong(head: { row: number } | { column: number }): void;
  edit(): void;
}

/** Click to go to a cell, Shift+click or drag to select, click a head for all of it, double click to edit. Touch taps and scrolls. */
export function listenToPointer(grid: HTMLElement, target: PointerTarget): () => void {
  let isDragging = false;
  const cellOf = (event: Event) => target.cellAt(event.target as Element);
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || isInField(event)) return;
    const head = target.headAt(event.target as Element);
    if (head) {
      event.preventDefault();
      target.selectAlong(head);
    }
    const cell = cellOf(event);
    if (!cell) return;
    if (event.pointerType === 'mouse') {
      // The browser would give the focus to what was clicked, and to nothing when that is no cell.
      event.preventDefault();
      isDragging = true;
      target.goTo(cell, event.shiftKey);
    }
  };
  const onMove = (event: PointerEvent) => {
    const cell = isDragging ? cellOf(event) : null;
    const { focus } = target.state;
    if (cell && (cell.row !== focus.row || cell.column !== focus.column)) target.goTo(cell, true);
  };
  const onUp = () => {
    isDragging = false;
  };
  const onClick = (event: MouseEvent) => {
    const cell = isInField(event) ? null : cellOf(event);
    if (cell && (event as PointerEvent).pointerType !== 'mouse') target.goTo(cell);
  };
  const onDoubleClick = (event: MouseEvent) => {
    if (!isInField(event) && cellOf(event)) target.edit();
  };
  grid.addEventListener('pointerdown', onDown);
  grid.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  grid.addEventListener('click', onClick);
  grid.addEventListener('dblclick', onDoubleClick);
  return () => {
    grid.removeEventListener('pointerdown', onDown);
    grid.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    grid.removeEventListener('click', onClick);
    grid.removeEventListener('dblclick', onDoubleClick);
  };
}
