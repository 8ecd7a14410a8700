import type { Pasted } from '../ui/grid/grid-clipboard.ts';
import { advance, type Block, type Cell, type GridState, type MoveOn, startAt } from '../ui/grid/grid-state.ts';
import { GridWalk } from '../ui/grid/grid-walk.ts';
import type { OwnKeys } from '../ui/grid/press-key.ts';
import { columnAt, columnOf, updateColumns } from './update-columns.ts';
import type { CellChange } from './update-draft.ts';
import { cellOfKey } from './update-draft-store.ts';
import { clearCells, copyCells, fillDown, rate, stepRating, textAt, type UpdateTable, type Wanted } from './update-grid-actions.ts';
import { type UpdateCommand, type UpdateGridCommand, updateKeys } from './update-grid-keys.ts';
import { cellName, cellSentence } from './update-sentence.ts';

/** What the grid leaves to the page around it. */
export interface UpdateGridEvents {
  onPaste(pasted: Pasted, block: Block): void;
  onFind(): void;
  onFinish(): void;
  onShowKeys(): void;
  onLeave(): void;
  /** Several cells changed at once. */
  onBulk(label: string): void;
  say(message: string): void;
}

/** A cell that is open for typing. */
export interface Editing extends Cell {
  /** What the field begins with. */
  text: string;
  /** What stood there before, which Esc puts back. */
  before: string;
}

/** What is to be shown of the grid besides its texts. */
export interface GridView {
  state: GridState;
  editing: Editing | null;
  /** Grows each time the cell with the focus is to take it. */
  focusAsked: number;
}

/** Joins keys, pointer and clipboard to the draft and to what is shown of it. */
export class UpdateGridController extends GridWalk {
  ownKeys: OwnKeys<UpdateCommand>;
  /** While updates are being sent nothing may change under them. */
  isLocked = false;
  /** How many rows one screen shows. */
  pageRows = 10;
  #table: UpdateTable;
  #view: GridView = { state: this.state, editing: null, focusAsked: 0 };
  readonly #events: () => UpdateGridEvents;
  readonly #listeners = new Set<() => void>();

  constructor(table: UpdateTable, events: () => UpdateGridEvents) {
    super(startAt(0, 0));
    this.#table = table;
    this.#events = events;
    this.ownKeys = updateKeys(table.words);
  }

  /** Other rows, or other words. The focus stays at its place, or at the last row there is. */
  setTable(table: UpdateTable): void {
    if (table.words !== this.#table.words) this.ownKeys = updateKeys(table.words);
    this.#table = table;
    if (this.state.focus.row < table.actions.length) return;
    this.keep(startAt(Math.max(0, table.actions.length - 1), this.state.focus.column));
    this.show(false);
  }

  getView = (): GridView => this.#view;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get size() {
    return { rows: this.#table.actions.length, columns: updateColumns.length, pageRows: this.pageRows };
  }

  protected show(takesFocus: boolean): void {
    // What is typed in a cell after it was left is a step of its own.
    this.#table.store.endTyping();
    const focusAsked = this.#view.focusAsked + (takesFocus ? 1 : 0);
    this.#set({ state: this.state, editing: null, focusAsked });
  }

  focus(): void {
    this.show(true);
  }

  cellAt(element: Element): Cell | null {
    const cell = element.closest<HTMLElement>('[data-column]')?.dataset;
    return cell?.row ? { row: Number(cell.row), column: Number(cell.column) } : null;
  }

  headAt(element: Element): { row: number } | { column: number } | null {
    const { row, column } = element.closest<HTMLElement>('th')?.dataset ?? {};
    if (row !== undefined) return { row: Number(row) };
    return column === undefined ? null : { column: Number(column) };
  }

  copy(): string[][] {
    return copyCells(this.#table, this.block);
  }

  cut(): string[][] {
    const copied = this.copy();
    this.run({ do: 'CLEAR' });
    return copied;
  }

  paste(pasted: Pasted): void {
    this.#events().onPaste(pasted, this.block);
  }

  run(command: UpdateGridCommand): void {
    const { focus } = this.state;
    if (command.do === 'RATE') this.#apply(rate(this.#table, this.block, command.rating), true);
    else if (command.do === 'TYPE') this.edit(command.text);
    else if (command.do === 'EDIT') this.edit();
    else if (command.do === 'STEP' && columnAt(focus.column).kind !== 'RATING') this.edit();
    else if (command.do === 'STEP') this.#apply(stepRating(this.#table, this.block, focus));
    else if (command.do === 'CLEAR') this.#apply(clearCells(this.#table, this.block));
    else if (command.do === 'FILL_DOWN') this.#apply(fillDown(this.#table, this.block));
    else if (command.do === 'UNDO' || command.do === 'REDO') this.#moveInTime(command.do);
    else this.#leaveToPage(command.do);
  }

  /** Opens the cell for typing, with what it holds or with what was typed in its place. */
  edit(typed?: string): void {
    if (this.#refusesChange()) return;
    const { focus } = this.state;
    const before = textAt(this.#table, focus);
    this.#set({ editing: { ...focus, before, text: typed ?? before } });
    if (typed !== undefined) this.typed(typed);
  }

  /** What the open cell holds now. It is kept at each key, so that nothing is lost with the page. */
  typed(text: string): void {
    const { editing } = this.#view;
    if (editing) this.#table.store.type(this.#changeOf(editing, text), cellName(this.#table, editing));
  }

  /** Closes the open cell with what is typed in it. */
  endEditing(move: MoveOn | 'left'): void {
    const { editing } = this.#view;
    if (!editing) return;
    if (textAt(this.#table, editing) !== editing.before) this.#events().say(cellSentence(this.#table, editing));
    if (move === 'left') this.goTo({ row: editing.row, column: editing.column - 1 });
    else this.go(advance(this.state, this.size, move));
  }

  /** Closes the open cell with what stood there before. */
  cancelEditing(): void {
    this.typed(this.#view.editing?.before ?? '');
    this.focus();
  }

  /** Closes the open cell because the person went elsewhere; the focus stays there. */
  leaveEditing(): void {
    if (this.#view.editing) this.show(false);
  }

  /** Several changes from elsewhere, such as a paste, as one step. */
  change(changes: readonly CellChange[], label: (count: number) => string): void {
    this.#apply({ changes: [...changes], label });
  }

  #changeOf(cell: Cell, value: string): CellChange {
    return { actionId: this.#table.actions[cell.row]?.id ?? '', column: columnAt(cell.column).key, value };
  }

  #leaveToPage(command: UpdateGridCommand['do']): void {
    const { onFind, onFinish, onShowKeys, onLeave } = this.#events();
    if (command === 'FIND') onFind();
    if (command === 'FINISH') onFinish();
    if (command === 'SHOW_KEYS') onShowKeys();
    if (command === 'LEAVE' && !this.letGo()) onLeave();
  }

  #apply({ changes, label, refusal }: Wanted, moves = false): void {
    if (this.#refusesChange()) return;
    const { say, onBulk } = this.#events();
    const { store } = this.#table;
    const only = changes.length === 1 ? this.#cellOf(changes[0] as CellChange) : null;
    const count = changes.filter(({ actionId, column, value }) => store.text(actionId, column) !== value).length;
    const words = only ? cellName(this.#table, only) : label(count);
    store.change(changes, words);
    say(refusal ?? (only ? cellSentence(this.#table, only) : `${words}.`));
    if (count > 1) onBulk(words);
    if (moves && only) this.go(advance(this.state, this.size, 'down'));
  }

  #cellOf({ actionId, column }: Omit<CellChange, 'value'>): Cell | null {
    const row = this.#table.actions.findIndex(({ id }) => id === actionId);
    return row < 0 ? null : { row, column: columnOf(column) };
  }

  #moveInTime(direction: 'UNDO' | 'REDO'): void {
    if (this.#refusesChange()) return;
    const { say } = this.#events();
    const step = direction === 'UNDO' ? this.#table.store.undo() : this.#table.store.redo();
    if (!step) {
      say(direction === 'UNDO' ? 'There is nothing to undo.' : 'There is nothing to redo.');
      return;
    }
    const cell = this.#cellOf(cellOfKey(step.changes[0]?.key ?? ''));
    if (cell) this.goTo(cell);
    say(`${direction === 'UNDO' ? 'Undone' : 'Done again'}: ${step.label}.`);
  }

  #refusesChange(): boolean {
    if (this.isLocked) this.#events().say('The updates are being recorded. Wait until that is done.');
    return this.isLocked;
  }

  #set(changes: Partial<GridView>): void {
    this.#view = { ...this.#view, ...changes };
    for (const listener of this.#listeners) listener();
  }
}
