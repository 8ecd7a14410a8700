import { formatShare, coverage, type RowSummary } from '@quorate/domain';
import type { MatrixRow } from './mark.ts';
import { GridCellView } from './grid-cell-view.ts';
import { GridTextView } from './grid-text-view.ts';

/** One row element: the name, the cells, and the totals at the end. */
export class GridRowView {
  readonly element = document.createElement('div');
  readonly cells: GridCellView[] = [];
  readonly #cellBox = document.createElement('div');
  readonly #name = new GridTextView('rowheader', 'grid-name', 1);
  readonly #attended: GridTextView;
  readonly #missed: GridTextView;
  #top = -1;

  constructor(columns: number) {
    this.element.className = 'grid-row';
    this.element.setAttribute('role', 'row');
    this.#cellBox.className = 'grid-cells';
    this.#cellBox.setAttribute('role', 'presentation');
    this.#attended = new GridTextView('gridcell', 'grid-attended', columns + 2);
    this.#missed = new GridTextView('gridcell', 'grid-missed', columns + 3);
    this.element.append(this.#name.element, this.#cellBox, this.#attended.element, this.#missed.element);
  }

  /** The cell of a slot; made the first time that slot is asked for. */
  cell(slot: number): GridCellView {
    while (this.cells.length <= slot) {
      const cell = new GridCellView();
      this.cells.push(cell);
      this.#cellBox.append(cell.element);
    }
    return this.cells[slot] as GridCellView;
  }

  place(row: number, top: number): void {
    this.element.hidden = false;
    if (top === this.#top) return;
    this.#top = top;
    this.element.style.transform = `translateY(${top}px)`;
    this.element.setAttribute('aria-rowindex', String(row + 2));
  }

  hide(): void {
    this.element.hidden = true;
  }

  name(row: number, { shortName, seatName }: MatrixRow): void {
    this.#name.say(`${row + 1}  ${shortName}`, `${row + 1}, ${seatName}`);
    this.#name.element.title = seatName;
  }

  totals({ totals, openStreak }: RowSummary, isPersistentlyAbsent: boolean): void {
    this.#attended.say(formatShare(coverage(totals)), totals.expected === 0 ? 'Nothing recorded' : '');
    const missed = openStreak > 1 || isPersistentlyAbsent ? `${openStreak} in a row` : '';
    this.#missed.say(missed && (isPersistentlyAbsent ? `! ${missed}` : missed), missed && `${openStreak} missed in a row${isPersistentlyAbsent ? ', persistently absent' : ''}`);
    this.#missed.look(isPersistentlyAbsent ? 'grid-missed is-persistent' : 'grid-missed');
  }

  lookActive(isActive: boolean): void {
    this.#name.look(isActive ? 'grid-name is-active' : 'grid-name');
  }
}
