/** A head, name or total: words for the eye, and others for a screen reader where the short ones would not do. */
export class GridTextView {
  readonly element = document.createElement('div');
  readonly #shown = document.createTextNode('');
  readonly #said = document.createElement('span');
  #className = '';
  #text = '';
  #words = '';

  constructor(role: 'columnheader' | 'rowheader' | 'gridcell', className: string, columnIndex?: number) {
    this.element.setAttribute('role', role);
    if (role === 'gridcell') {
      this.element.setAttribute('aria-readonly', 'true');
      this.element.tabIndex = -1;
    }
    if (columnIndex !== undefined) this.element.setAttribute('aria-colindex', String(columnIndex));
    const shown = document.createElement('span');
    shown.className = 'grid-text';
    shown.append(this.#shown);
    this.#said.className = 'grid-word';
    this.element.append(shown, this.#said);
    this.look(className);
  }

  /** `words` take the place of `text` in what is read out. */
  say(text: string, words = ''): void {
    if (text !== this.#text) {
      this.#text = text;
      this.#shown.data = text;
    }
    if (words === this.#words) return;
    this.#words = words;
    this.#said.textContent = words;
    const shown = this.element.firstElementChild as HTMLElement;
    if (words) shown.setAttribute('aria-hidden', 'true');
    else shown.removeAttribute('aria-hidden');
  }

  look(className: string): void {
    if (className === this.#className) return;
    this.#className = className;
    this.element.className = className;
  }

  place(column: number, left: number): void {
    this.element.hidden = false;
    this.element.style.left = `${left}px`;
    this.element.setAttribute('aria-colindex', String(column + 2));
  }
}
