import { describe, expect, it } from 'vitest';
import { advance, type GridSize, type GridState, selectedBlock, startAt } from './grid-state.ts';
import { type KeyPress, type OwnKeys, pressKey } from './press-key.ts';

/** A grid whose own keys are Y, and every digit in its last column. */
const ownKeys: OwnKeys<{ do: 'TYPE'; text: string }> = ({ key }, { column }) =>
  key === 'y' || (column === 3 && /^\d$/.test(key)) ? { do: 'TYPE', text: key } : null;
const size: GridSize = { rows: 29, columns: 4, pageRows: 12 };

/** "Ctrl+Shift+z" as the browser would tell it. */
function press(keys: string, at = 0): KeyPress {
  const parts = keys.split('+');
  return { key: parts.at(-1) || '+', control: parts.includes('Ctrl'), shift: parts.includes('Shift'), alt: parts.includes('Alt'), at };
}

function pressed(state: GridState, ...keys: string[]): GridState {
  return keys.reduce((now, key) => pressKey(now, press(key), size, ownKeys)?.state ?? now, state);
}

const commandOf = (keys: string) => pressKey(startAt(0, 0), press(keys), size, ownKeys)?.command ?? null;

describe('Given the focus on a cell', () => {
  it.each([
    ['ArrowDown', { row: 6, column: 1 }],
    ['ArrowUp', { row: 4, column: 1 }],
    ['ArrowLeft', { row: 5, column: 0 }],
    ['ArrowRight', { row: 5, column: 2 }],
    ['Home', { row: 5, column: 0 }],
    ['End', { row: 5, column: 3 }],
    ['Ctrl+Home', { row: 0, column: 0 }],
    ['Ctrl+End', { row: 28, column: 3 }],
    ['PageDown', { row: 16, column: 1 }],
    ['PageUp', { row: 0, column: 1 }],
  ])('when %s is pressed, then the focus goes there and nothing else is selected', (key, focus) => {
    expect(pressed(startAt(5, 1), key)).toMatchObject({ focus, anchor: focus, kind: 'CELLS' });
  });

  it.each([
    ['ArrowUp', 0, 0],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 28, 3],
    ['ArrowRight', 28, 3],
  ])('when %s is pressed at the edge, then the focus stays and does not go round', (key, row, column) => {
    expect(pressed(startAt(row, column), key).focus).toEqual({ row, column });
  });

  it("when a key of the grid's own is pressed, then its command is given", () => {
    expect(commandOf('y')).toEqual({ do: 'TYPE', text: 'y' });
  });

  it.each([
    [' ', 'STEP'],
    ['Enter', 'EDIT'],
    ['F2', 'EDIT'],
    ['Delete', 'CLEAR'],
    ['Backspace', 'CLEAR'],
    ['/', 'FIND'],
    ['Ctrl+z', 'UNDO'],
    ['Ctrl+Shift+Z', 'REDO'],
    ['Ctrl+y', 'REDO'],
    ['Ctrl+d', 'FILL_DOWN'],
    ['Ctrl+Enter', 'FINISH'],
    ['Shift+?', 'SHOW_KEYS'],
    ['Escape', 'LEAVE'],
  ])('when %s is pressed, then the command is %s', (key, command) => {
    expect(commandOf(key)).toEqual({ do: command });
  });

  it.each(['Tab', 'Shift+Tab', 'Ctrl+c', 'Ctrl+v', 'Ctrl+x', 'Ctrl+p', 'Ctrl+Shift+P', 'Ctrl+Shift+N', 'Alt+ArrowLeft', 'q', 'Shift+A'])(
    'when %s is pressed, then it goes on to the browser',
    (key) => {
      expect(pressKey(startAt(0, 0), press(key), size, ownKeys)).toBeNull();
    },
  );
});

describe('Given a selection', () => {
  it('when Shift and an arrow are pressed, then it grows from where it began', () => {
    expect(selectedBlock(pressed(startAt(5, 1), 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowLeft'), size)).toEqual({
      top: 5,
      bottom: 7,
      left: 0,
      right: 1,
    });
  });

  it('when Shift+Space is pressed, then the row is selected, and more rows with Shift and arrows', () => {
    expect(selectedBlock(pressed(startAt(5, 1), 'Shift+ ', 'Shift+ArrowDown'), size)).toEqual({ top: 5, bottom: 6, left: 0, right: 3 });
  });

  it('when Ctrl+Space is pressed, then the whole column is selected', () => {
    expect(selectedBlock(pressed(startAt(5, 1), 'Ctrl+ '), size)).toEqual({ top: 0, bottom: 28, left: 1, right: 1 });
  });

  it('when Ctrl+A is pressed, then every cell is selected and the focus stays', () => {
    const state = pressed(startAt(5, 1), 'Ctrl+a');
    expect(selectedBlock(state, size)).toEqual({ top: 0, bottom: 28, left: 0, right: 3 });
    expect(state.focus).toEqual({ row: 5, column: 1 });
  });

  it('when an arrow is pressed alone, then only the cell it leads to is selected', () => {
    expect(selectedBlock(pressed(startAt(5, 1), 'Ctrl+a', 'ArrowDown'), size)).toEqual({ top: 6, bottom: 6, left: 1, right: 1 });
  });
});

describe('Given digits', () => {
  const type = (...presses: [key: string, at: number][]) =>
    presses.reduce((now, [key, at]) => pressKey(now, press(key, at), size, ownKeys)?.state ?? now, startAt(3, 2));

  it('when 1 and 1 come within 700 ms, then the focus is on row 11 in the same column', () => {
    expect(type(['1', 5_000], ['1', 5_600]).focus).toEqual({ row: 10, column: 2 });
  });

  it('when the second comes later, then it is a number of its own', () => {
    expect(type(['1', 5_000], ['2', 5_700]).focus.row).toBe(1);
  });

  it('when another key comes between, then the number is ended', () => {
    expect(type(['2', 5_000], ['y', 5_100], ['7', 5_200]).focus.row).toBe(6);
  });

  it('when the number is beyond the last row, then the last digit starts anew', () => {
    expect(type(['9', 5_000], ['9', 5_100]).focus.row).toBe(8);
  });

  it("when the digit is a key of the grid's own, then it goes nowhere", () => {
    expect(pressKey(startAt(3, 3), press('1', 0), size, ownKeys)).toMatchObject({ state: { focus: { row: 3 } }, command: { text: '1' } });
  });

  it('when 0 is pressed alone, then nothing moves', () => {
    expect(type(['0', 5_000]).focus.row).toBe(3);
  });
});

describe('After a cell is filled', () => {
  it.each([
    ['down', { row: 6, column: 1 }],
    ['right', { row: 5, column: 2 }],
    ['stay', { row: 5, column: 1 }],
  ] as const)('the focus moves %s when that is the setting', (move, focus) => {
    expect(advance(startAt(5, 1), size, move).focus).toEqual(focus);
  });
});
