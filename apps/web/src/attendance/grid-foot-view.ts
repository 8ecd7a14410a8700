import type { ColumnSummary } from '@quorate/domain';
import { GridTextView } from './grid-text-view.ts';

/** The two rows at the bottom: how many are present, and whether that is a quorum. */
export class GridFootView {
  readonly element = document.createElement('div');
  readonly #present: FootRow;
  readonly #quorum: FootRow;

  constructor(rows: number, columns: number) {
    this.element.className = 'grid-foot';
    this.element.setAttribute('role', 'rowgroup');
    this.#present = new FootRow('Present (deputies)', rows + 2, columns);
    this.#quorum = new FootRow('Quorum', rows + 3, columns);
    this.element.append(this.#present.element, this.#quorum.element);
  }

  show(slot: number, column: number, left: number, { totals, quorum }: ColumnSummary): void {
    const present = this.#present.cell(slot, column, left);
    present.say(
      `${totals.covered} (${totals.deputies})`,
      `${totals.covered} of ${totals.expected} present, ${totals.deputies} of them deputies, ${totals.notRecorded} not recorded`,
    );
    const judged = this.#quorum.cell(slot, column, left);
    judged.say(quorum.isMet === null ? '–' : quorum.isMet ? '✓ Yes' : '! No', quorum.sentence);
    judged.element.title = quorum.sentence;
    judged.look(quorum.isMet === false ? 'grid-total is-short' : 'grid-total');
  }

  hide(slot: number): void {
    this.#present.hide(slot);
    this.#quorum.hide(slot);
  }
}

class FootRow {
  readonly element = document.createElement('div');
  readonly #cells: GridTextView[] = [];
  readonly #cellBox = document.createElement('div');

  constructor(name: string, rowIndex: number, columns: number) {
    this.element.className = 'grid-foot-row';
    this.element.setAttribute('role', 'row');
    this.element.setAttribute('aria-rowindex', String(rowIndex));
    this.#cellBox.className = 'grid-cells';
    this.#cellBox.setAttribute('role', 'presentation');
    const head = new GridTextView('rowheader', 'grid-name', 1);
    head.say(name);
    const end = new GridTextView('gridcell', 'grid-end', columns + 2);
    this.element.append(head.element, this.#cellBox, end.element);
  }

  cell(slot: number, column: number, left: number): GridTextView {
    while (this.#cells.length <= slot) {
      const cell = new GridTextView('gridcell', 'grid-total');
      this.#cells.push(cell);
      this.#cellBox.append(cell.element);
    }
    const cell = this.#cells[slot] as GridTextView;
    cell.place(column, left);
    return cell;
  }

  hide(slot: number): void {
    const cell = this.#cells[slot];
    if (cell) cell.element.hidden = true;
  }
}
