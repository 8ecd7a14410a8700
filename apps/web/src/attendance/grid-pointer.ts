import type { GridController } from './grid-controller.ts';

/** Click to go to a mark, Shift+click or drag to select, click a name or a date for all of it, double click for the panel. Touch taps and scrolls. */
export function listenToPointer(grid: HTMLElement, controller: GridController): () => void {
  let isDragging = false;
  const cellOf = (event: Event) => controller.surface.cellAt(event.target as Element);
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const head = controller.surface.headAt(event.target as Element);
    if (head) {
      event.preventDefault();
      controller.selectAlong(head);
    }
    const cell = cellOf(event);
    if (!cell) return;
    if (event.pointerType === 'mouse') {
      // The browser would give the focus to what was clicked, and to nothing when that is no cell.
      event.preventDefault();
      isDragging = true;
      controller.goTo(cell, event.shiftKey);
    }
  };
  const onMove = (event: PointerEvent) => {
    const cell = isDragging ? cellOf(event) : null;
    const { focus } = controller.state;
    if (cell && (cell.row !== focus.row || cell.column !== focus.column)) controller.goTo(cell, true);
  };
  const onUp = () => {
    isDragging = false;
  };
  const onClick = (event: MouseEvent) => {
    const cell = cellOf(event);
    if (cell && (event as PointerEvent).pointerType !== 'mouse') controller.goTo(cell);
  };
  const onDoubleClick = (event: MouseEvent) => {
    if (cellOf(event)) controller.openPanel();
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
