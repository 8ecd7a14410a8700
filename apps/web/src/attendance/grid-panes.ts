import { GridFootView } from './grid-foot-view.ts';
import { GridHeadView } from './grid-head-view.ts';
import { GridRowView } from './grid-row-view.ts';
import { putInOrder } from './put-in-order.ts';

/** The elements of the grid: its head and foot, the rows, and the names and totals that stay at the sides of them. */
export class GridPanes {
  readonly head: GridHeadView;
  readonly foot: GridFootView;
  readonly #columns: number;
  readonly #sheet = pane('grid-sheet');
  readonly #body = pane('grid-body');
  readonly #rowBox = pane('grid-rows', 'rowgroup');
  readonly #names = pane('grid-names');
  readonly #totals = pane('grid-row-totals');
  readonly #rows: GridRowView[] = [];

  constructor(grid: HTMLElement, rows: number, columns: number, nameOfRows: string) {
    this.#columns = columns;
    this.head = new GridHeadView(columns, nameOfRows);
    this.foot = new GridFootView(rows, columns);
    // A screen reader finds the names and the totals in the rows themselves.
    this.#names.setAttribute('aria-hidden', 'true');
    this.#totals.setAttribute('aria-hidden', 'true');
    this.#body.append(this.#names, this.#rowBox, this.#totals);
    this.#sheet.append(this.head.element, this.#body, this.foot.element);
    grid.setAttribute('aria-rowcount', String(rows + 3));
    grid.setAttribute('aria-colcount', String(columns + 3));
    grid.replaceChildren(this.#sheet);
  }

  resize(width: number, height: number): void {
    this.#sheet.style.width = `${width}px`;
    this.#body.style.height = `${height}px`;
  }

  /** The row of a slot; made the first time that slot is asked for. */
  row(slot: number): GridRowView {
    while (this.#rows.length <= slot) {
      const made = new GridRowView(this.#columns);
      this.#rows.push(made);
      this.#names.append(made.name);
      this.#rowBox.append(made.element);
      this.#totals.append(made.totals);
    }
    return this.#rows[slot] as GridRowView;
  }

  /** Puts the elements in the order they are seen in, for a screen reader that reads on from one to the next. */
  arrange(rowSlots: readonly number[], columnSlots: readonly number[]): void {
    const rows = rowSlots.map((slot) => this.row(slot));
    for (const row of rows) row.arrange(columnSlots);
    putInOrder(
      this.#rowBox,
      rows.map(({ element }) => element),
    );
  }
}

function pane(className: string, role = 'presentation'): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.setAttribute('role', role);
  return element;
}
