import { GridTextView } from './grid-text-view.ts';
import { columnName, type MatrixColumn } from './mark.ts';
import { shortDate } from './short-date.ts';

/** The row of meetings at the top. */
export class GridHeadView {
  readonly element = document.createElement('div');
  readonly #cells: GridTextView[] = [];
  readonly #cellBox = document.createElement('div');

  constructor(columns: number, nameOfRows: string) {
    this.element.className = 'grid-head';
    this.element.setAttribute('role', 'row');
    this.element.setAttribute('aria-rowindex', '1');
    this.#cellBox.className = 'grid-cells';
    this.#cellBox.setAttribute('role', 'presentation');
    const corner = new GridTextView('columnheader', 'grid-name', 1);
    corner.say(nameOfRows);
    const attended = new GridTextView('columnheader', 'grid-attended', columns + 2);
    attended.say('Attended');
    const missed = new GridTextView('columnheader', 'grid-missed', columns + 3);
    missed.say('Missed');
    this.element.append(corner.element, this.#cellBox, attended.element, missed.element);
  }

  show(slot: number, column: number, left: number, meeting: MatrixColumn, isActive: boolean): void {
    while (this.#cells.length <= slot) {
      const cell = new GridTextView('columnheader', 'grid-meeting');
      this.#cells.push(cell);
      this.#cellBox.append(cell.element);
    }
    const cell = this.#cells[slot] as GridTextView;
    cell.place(column, left);
    const state = meeting.state === 'CANCELLED' ? 'cancelled' : meeting.isSignedOff ? 'signed off' : '';
    cell.say(`${shortDate(meeting)}\n${state}`, `${columnName(meeting)}${state && `, ${state}`}`);
    cell.element.title = `${columnName(meeting)}${state && `, ${state}`}`;
    cell.look(`grid-meeting${isActive ? ' is-active' : ''}${state ? ' is-settled' : ''}`);
  }

  hide(slot: number): void {
    const cell = this.#cells[slot];
    if (cell) cell.element.hidden = true;
  }
}
