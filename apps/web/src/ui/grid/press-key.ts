import { type Cell, type GridSize, type GridState, moveTo } from './grid-state.ts';

export interface KeyPress {
  key: string;
  shift: boolean;
  /** Ctrl, or Cmd on a Mac. */
  control: boolean;
  alt: boolean;
  /** Milliseconds, growing. */
  at: number;
}

/** What every grid can be told by a key. A grid has commands of its own besides. */
export interface CommonCommand {
  do: 'STEP' | 'CLEAR' | 'EDIT' | 'FIND' | 'UNDO' | 'REDO' | 'FILL_DOWN' | 'FINISH' | 'SHOW_KEYS' | 'LEAVE';
}

export interface Pressed<Command> {
  state: GridState;
  command: Command | null;
}

/** What the grid's own keys do in the cell with the focus, without Ctrl; null for any other key. They come before the common ones. */
export type OwnKeys<Own> = (press: KeyPress, focus: Cell) => Own | null;

const jumpWithin = 700;

/** What a key does in a grid; null for a key that is not the grid's and goes on to the browser. */
export function pressKey<Own>(
  state: GridState,
  press: KeyPress,
  size: GridSize,
  ownKeys: OwnKeys<Own>,
): Pressed<CommonCommand | Own> | null {
  if (press.alt) return null;
  const target = moveTarget(state.focus, press, size);
  if (target) return { state: moveTo(state, target, size, press.shift), command: null };
  if (press.key === ' ' && (press.control || press.shift)) return select(state, press.control ? 'COLUMNS' : 'ROWS');
  const command = press.control ? withControl(press) : (ownKeys(press, state.focus) ?? plain(press));
  if (command === 'ALL') return select(state, 'ALL');
  if (command) return { state: { ...state, digits: '' }, command };
  return press.control ? null : jump(state, press, size);
}

function moveTarget({ row, column }: Cell, { key, control }: KeyPress, size: GridSize): Cell | null {
  const page = Math.max(1, size.pageRows - 1);
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: row - page, column };
    case 'PageDown':
      return { row: row + page, column };
    case 'Home':
      return { row: control ? 0 : row, column: 0 };
    case 'End':
      return { row: control ? size.rows - 1 : row, column: size.columns - 1 };
    default:
      return null;
  }
}

function select(state: GridState, kind: 'ROWS' | 'COLUMNS' | 'ALL'): Pressed<never> {
  return { state: { ...state, anchor: state.focus, kind, digits: '' }, command: null };
}

function plain({ key }: KeyPress): CommonCommand | null {
  switch (key) {
    case ' ':
      return { do: 'STEP' };
    case 'Enter':
    case 'F2':
      return { do: 'EDIT' };
    case 'Delete':
    case 'Backspace':
      return { do: 'CLEAR' };
    case 'Escape':
      return { do: 'LEAVE' };
    case '/':
      return { do: 'FIND' };
    case '?':
      return { do: 'SHOW_KEYS' };
    default:
      return null;
  }
}

/** Copy, cut and paste are not here: the browser tells of them by events that carry the clipboard. */
function withControl({ key, shift }: KeyPress): CommonCommand | 'ALL' | null {
  switch (key.toLowerCase()) {
    case 'a':
      return 'ALL';
    case 'z':
      return { do: shift ? 'REDO' : 'UNDO' };
    case 'y':
      return { do: 'REDO' };
    case 'd':
      return { do: 'FILL_DOWN' };
    case 'enter':
      return { do: 'FINISH' };
    default:
      return null;
  }
}

/** Digits typed close together make one row number: 1 then 1 is row 11. A number beyond the last row starts again. */
function jump(state: GridState, { key, at, shift }: KeyPress, size: GridSize): Pressed<never> | null {
  if (!/^\d$/.test(key) || shift) return null;
  const joined = at - state.digitsAt < jumpWithin ? state.digits + key : key;
  const digits = Number(joined) <= size.rows ? joined : key;
  const row = Number(digits) - 1;
  const moved = row >= 0 && row < size.rows ? moveTo(state, { row, column: state.focus.column }, size, false) : state;
  return { state: { ...moved, digits, digitsAt: at }, command: null };
}
