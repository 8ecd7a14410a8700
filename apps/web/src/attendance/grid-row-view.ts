import { coverage, formatShare, type RowSummary } from '@quorate/domain';
import { GridCellView } from './grid-cell-view.ts';
import { GridTextView } from './grid-text-view.ts';
import type { MatrixRow } from './mark.ts';
import { missedWords } from './missed-words.ts';
import { putInOrder } from './put-in-order.ts';

/**
 * One row. For the eye its name and totals stand in the panes that stay at the sides, because an element that stays
 * costs a layer of its own, and two panes are cheaper than three for each row. A screen reader finds them in the row.
 */
export class GridRowView {
  readonly element = document.createElement('div');
  readonly name = document.createElement('div');
  readonly totals = document.createElement('div');
  readonly #cells: GridCellView[] = [];
  readonly #saidName = new GridTextView('rowheader', 'grid-word', 1);
  readonly #saidAttended: GridTextView;
  readonly #saidMissed: GridTextView;
  readonly #shownName = document.createTextNode('');
  readonly #number = document.createTextNode('');
  readonly #attended = document.createTextNode('');
  readonly #missed = document.createTextNode('');
  #top = -1;

  constructor(columns: number) {
    this.element.className = 'grid-row';
    this.element.setAttribute('role', 'row');
    this.#saidAttended = new GridTextView('gridcell', 'grid-word', columns + 2);
    this.#saidMissed = new GridTextView('gridcell', 'grid-word', columns + 3);
    this.element.append(this.#saidName.element, this.#saidAttended.element, this.#saidMissed.element);
    this.name.className = 'grid-name';
    this.name.append(span('grid-number', this.#number), span('grid-text', this.#shownName));
    this.totals.className = 'grid-totals';
    this.totals.append(span('grid-attended', this.#attended), span('grid-missed', this.#missed));
  }

  /** The cell of a slot; made the first time that slot is asked for. */
  cell(slot: number): GridCellView {
    while (this.#cells.length <= slot) {
      const cell = new GridCellView();
      this.#cells.push(cell);
      this.element.insertBefore(cell.element, this.#saidAttended.element);
    }
    return this.#cells[slot] as GridCellView;
  }

  /** Puts the cells in the order they are seen in. */
  arrange(columnSlots: readonly number[]): void {
    putInOrder(
      this.element,
      columnSlots.map((slot) => this.cell(slot).element),
    );
  }

  place(row: number, top: number): void {
    if (top === this.#top) return;
    this.#top = top;
    for (const part of [this.element, this.name, this.totals]) {
      part.style.transform = `translateY(${top}px)`;
      if (part.hidden !== top < 0) part.hidden = top < 0;
    }
    this.element.setAttribute('aria-rowindex', String(row + 2));
    this.name.dataset.row = String(row);
  }

  showSeat(row: number, { shortName, seatName }: MatrixRow): void {
    this.#number.data = String(row + 1);
    this.#shownName.data = shortName;
    this.name.title = seatName;
    this.#saidName.say(`${row + 1}, ${seatName}`);
  }

  showTotals(summary: RowSummary, isPersistentlyAbsent: boolean): void {
    const { totals } = summary;
    const attended = formatShare(coverage(totals));
    const missed = missedWords(summary, isPersistentlyAbsent);
    this.#attended.data = attended;
    this.#missed.data = missed && isPersistentlyAbsent ? `! ${missed}` : missed;
    this.#saidAttended.say(totals.expected === 0 ? 'Nothing recorded' : attended);
    this.#saidMissed.say(isPersistentlyAbsent ? `${missed}, persistently absent` : missed);
    this.totals.className = isPersistentlyAbsent ? 'grid-totals is-persistent' : 'grid-totals';
  }

  lookActive(isActive: boolean): void {
    this.name.className = isActive ? 'grid-name is-active' : 'grid-name';
  }
}

function span(className: string, text: Text): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = className;
  element.append(text);
  return element;
}
