import { listenToClipboard, type Pasted } from '../ui/grid/grid-clipboard.ts';
import { listenToKeys } from '../ui/grid/grid-keyboard.ts';
import { listenToPointer } from '../ui/grid/grid-pointer.ts';
import { advance, type Cell, cellsOf, isSingle, type MoveOn, moveTo, startAt } from '../ui/grid/grid-state.ts';
import { GridWalk } from '../ui/grid/grid-walk.ts';
import { copyMarks, type Done, fillDown, markRest, setMarks, stepMarks } from './grid-actions.ts';
import { GridSurface } from './grid-surface.ts';
import { type GridCommand, markKeys } from './mark-keys.ts';
import { markSentence, standing } from './mark-sentence.ts';
import type { MarksStore } from './marks-store.ts';
import { refusalWords } from './refusal-words.ts';

/** What the grid leaves to the page around it. */
export interface GridEvents {
  onOpenPanel(cell: Cell): void;
  onPaste(paste: Pasted): void;
  onFind(): void;
  onFinish(column: number): void;
  onShowKeys(): void;
  onLeave(): void;
  /** Several marks changed at once. */
  onBulk(label: string): void;
  say(message: string): void;
}

export interface GridOptions {
  start: Cell;
  nameOfRows: string;
  moveAfterMark(): MoveOn;
}

/** Joins keys, pointer and clipboard to the marks and to what is shown of them. */
export class GridController extends GridWalk {
  readonly surface: GridSurface;
  readonly ownKeys = markKeys;
  readonly #store: MarksStore;
  readonly #events: GridEvents;
  readonly #options: GridOptions;
  readonly #stops: (() => void)[];

  constructor(grid: HTMLElement, store: MarksStore, events: GridEvents, options: GridOptions) {
    const { rows, columns } = store.table;
    super(moveTo(startAt(0, 0), options.start, { rows: rows.length, columns: columns.length, pageRows: 1 }, false));
    this.#store = store;
    this.#events = events;
    this.#options = options;
    this.surface = new GridSurface(grid, store, this.state, options.nameOfRows);
    this.#stops = [listenToKeys(grid, this), listenToPointer(grid, this), listenToClipboard(grid, this), () => this.surface.destroy()];
    this.surface.setState(this.state, false);
  }

  get size() {
    return this.surface.size;
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
  }

  focus(): void {
    this.surface.focus();
  }

  protected show(takesFocus: boolean): void {
    this.surface.setState(this.state, takesFocus);
  }

  cellAt(element: Element): Cell | null {
    return this.surface.cellAt(element);
  }

  headAt(element: Element): { row: number } | { column: number } | null {
    return this.surface.headAt(element);
  }

  edit(): void {
    this.#events.onOpenPanel(this.state.focus);
  }

  run(command: GridCommand): void {
    const { focus } = this.state;
    switch (command.do) {
      case 'MARK':
        this.#report(setMarks(this.#store, this.block, command.status), !command.stays);
        break;
      case 'STEP':
        this.#report(stepMarks(this.#store, this.block, focus), false);
        break;
      case 'CLEAR':
        this.#report(setMarks(this.#store, this.block, 'NOT_RECORDED'), false);
        break;
      case 'REST_PRESENT':
        this.#report(markRest(this.#store, focus.column, 'PRESENT'), false);
        break;
      case 'FILL_DOWN':
        this.#report(fillDown(this.#store, this.block), false);
        break;
      case 'UNDO':
      case 'REDO':
        this.#moveInTime(command.do);
        break;
      default:
        this.#leaveToPage(command);
    }
  }

  #leaveToPage(command: GridCommand): void {
    const { onFind, onFinish, onShowKeys } = this.#events;
    if (command.do === 'EDIT') this.edit();
    if (command.do === 'FIND') onFind();
    if (command.do === 'FINISH') onFinish(this.state.focus.column);
    if (command.do === 'SHOW_KEYS') onShowKeys();
    if (command.do === 'LEAVE' && !this.letGo()) this.#events.onLeave();
    if (command.do === 'NEXT') this.go(advance(this.state, this.surface.size, this.#options.moveAfterMark()));
  }

  copy(): string[][] {
    return copyMarks(this.#store, this.block);
  }

  cut(): string[][] {
    const copied = this.copy();
    this.run({ do: 'CLEAR' });
    return copied;
  }

  paste(pasted: Pasted): void {
    this.#events.onPaste(pasted);
  }

  #report(done: Done, moves: boolean): void {
    const { row, column } = this.state.focus;
    const single = isSingle(this.block);
    if (done.refusals.length > 0) this.#events.say(refusalWords(done.refusals));
    else if (done.changed > 1) this.#events.say(`${done.label}. ${standing(this.#store, column)}`);
    else this.#events.say(markSentence(this.#store, row, column));
    if (done.changed > 1) this.#events.onBulk(done.label);
    if (moves && single && done.refusals.length === 0) this.go(advance(this.state, this.surface.size, this.#options.moveAfterMark()));
  }

  #moveInTime(direction: 'UNDO' | 'REDO'): void {
    const moved = direction === 'UNDO' ? this.#store.undo() : this.#store.redo();
    if (!moved) {
      this.#events.say(direction === 'UNDO' ? 'There is nothing to undo.' : 'There is nothing to redo.');
      return;
    }
    const cell = this.#store.table.cellOf(moved.step.changes[0]?.key ?? '');
    if (cell) this.goTo(cell);
    const left = moved.step.changes.length - moved.changed;
    const word = direction === 'UNDO' ? 'Undone' : 'Done again';
    this.#events.say(
      `${word}: ${moved.step.label}.${left > 0 ? ` ${left} left as somebody else set ${left === 1 ? 'it' : 'them'} since.` : ''}`,
    );
  }

  /** The cells that are selected, for what the page does with them. */
  selectedCells(): Cell[] {
    return cellsOf(this.block);
  }
}
