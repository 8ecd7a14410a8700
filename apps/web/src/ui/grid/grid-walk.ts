import { type Block, type Cell, type GridSize, type GridState, isSingle, moveTo, selectedBlock, startAt } from './grid-state.ts';

/** Going about a grid: where the person is, and what is selected from there. */
export abstract class GridWalk {
  #state: GridState;

  constructor(state: GridState) {
    this.#state = state;
  }

  abstract get size(): GridSize;

  /** Shows where the person is now; with `takesFocus` the cell takes the focus too. */
  protected abstract show(takesFocus: boolean): void;

  get state(): GridState {
    return this.#state;
  }

  get block(): Block {
    return selectedBlock(this.#state, this.size);
  }

  go(state: GridState): void {
    this.#state = state;
    this.show(true);
  }

  /** Nothing of it is to be seen: a digit was typed that may become a row number. */
  keep(state: GridState): void {
    this.#state = state;
  }

  goTo(cell: Cell, isExtending = false): void {
    this.go(moveTo(this.#state, cell, this.size, isExtending));
  }

  /** Selects a whole row or a whole column. */
  selectAlong(head: { row: number } | { column: number }): void {
    const { row, column } = { ...this.#state.focus, ...head };
    this.go({ ...startAt(row, column), kind: 'row' in head ? 'ROWS' : 'COLUMNS' });
  }

  /** Esc lets go of a selection first: false when there was none, and Esc means to leave. */
  protected letGo(): boolean {
    if (isSingle(this.block)) return false;
    this.goTo(this.#state.focus);
    return true;
  }
}
