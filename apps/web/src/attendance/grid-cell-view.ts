import { statusGlyph, statusWord } from '@quorate/domain';
import type { AttendanceStatus } from '../gql/graphql.ts';
import { markClass } from './mark-class.ts';

/** What a cell shows besides its mark. */
export interface CellLook {
  status: AttendanceStatus;
  /** Words after the mark's: ", remote, late". Empty for most. */
  extra: string;
  isReadOnly: boolean;
  isSelected: boolean;
  isInConflict: boolean;
}

/** One cell element, which shows one mark after another. It writes to the page only what differs from the mark before. */
export class GridCellView {
  readonly element = document.createElement('div');
  readonly #glyph = document.createTextNode('');
  readonly #word = document.createTextNode('');
  #status: AttendanceStatus | null = null;
  #extra = '';
  #className = '';
  #isReadOnly = false;
  #isSelected = false;
  #left = -1;

  constructor() {
    this.element.setAttribute('role', 'gridcell');
    this.element.setAttribute('aria-selected', 'false');
    this.element.tabIndex = -1;
    const glyph = document.createElement('span');
    glyph.className = 'grid-glyph';
    glyph.setAttribute('aria-hidden', 'true');
    glyph.append(this.#glyph);
    const word = document.createElement('span');
    word.className = 'grid-word';
    word.append(this.#word);
    this.element.append(glyph, word);
  }

  place(column: number, left: number): void {
    if (left === this.#left) return;
    this.#left = left;
    this.element.style.left = `${left}px`;
    if (this.element.hidden !== left < 0) this.element.hidden = left < 0;
    this.element.setAttribute('aria-colindex', String(column + 2));
  }

  show({ status, extra, isReadOnly, isSelected, isInConflict }: CellLook): void {
    if (status !== this.#status || extra !== this.#extra) {
      if (status !== this.#status) this.#glyph.data = statusGlyph(status);
      this.#word.data = statusWord(status) + extra;
      this.#status = status;
      this.#extra = extra;
    }
    const className = `grid-cell ${markClass(status)}${extra ? ' has-more' : ''}${isReadOnly ? ' is-read-only' : ''}${isSelected ? ' is-selected' : ''}${isInConflict ? ' is-in-conflict' : ''}`;
    if (className !== this.#className) {
      this.#className = className;
      this.element.className = className;
    }
    this.#flag(isReadOnly, isSelected);
  }

  #flag(isReadOnly: boolean, isSelected: boolean): void {
    if (isReadOnly !== this.#isReadOnly) {
      this.#isReadOnly = isReadOnly;
      if (isReadOnly) this.element.setAttribute('aria-readonly', 'true');
      else this.element.removeAttribute('aria-readonly');
    }
    if (isSelected === this.#isSelected) return;
    this.#isSelected = isSelected;
    this.element.setAttribute('aria-selected', String(isSelected));
  }
}
