import { beforeEach, describe, expect, it } from 'vitest';
import { pressKey } from '../ui/grid/press-key.ts';
import { columnAt, columnOf } from './update-columns.ts';
import type { UpdateTable } from './update-grid-actions.ts';
import { UpdateGridController } from './update-grid-controller.ts';
import { anUpdateTable } from './update-table-builder.ts';

let table: UpdateTable;
let grid: UpdateGridController;
let said: string[];
let asked: string[];

beforeEach(() => {
  table = anUpdateTable(['1.1', '1.2', '1.3', '2.1']);
  said = [];
  asked = [];
  const ask = (what: string) => () => void asked.push(what);
  grid = new UpdateGridController(table, () => ({
    onPaste: ask('paste'),
    onFind: ask('find'),
    onFinish: ask('finish'),
    onShowKeys: ask('keys'),
    onLeave: ask('leave'),
    onBulk: (label) => void asked.push(label),
    say: (message) => void said.push(message),
  }));
});

/** Presses keys one after another, as "Shift+ArrowDown" or "a". In an open cell they would be the field's. */
function press(...keys: string[]) {
  for (const name of keys) {
    const parts = name.split('+');
    const [shift, control] = [parts.includes('Shift'), parts.includes('Ctrl')];
    const pressed = pressKey(grid.state, { key: parts.at(-1) ?? '', shift, control, alt: false, at: 0 }, grid.size, grid.ownKeys);
    if (pressed) grid.go(pressed.state);
    if (pressed?.command) grid.run(pressed.command);
  }
}

const ratings = () => table.actions.map(({ id }) => table.store.text(id, 'rating'));
const place = () => [grid.state.focus.row, columnAt(grid.state.focus.column).key];

describe('Given the focus on ratings', () => {
  it('when letters are pressed, then each rates an action and the focus moves down, and the last is said', () => {
    press('b', 'a');
    expect(ratings()).toEqual(['COMPLETE', 'AT_RISK', '', '']);
    expect(place()).toEqual([2, 'rating']);
    expect(said.at(-1)).toBe('1.2, rating: At risk. 2 updates not recorded.');
  });

  it('when Space is pressed, then it steps through the ratings and stays', () => {
    press(' ', ' ', ' ', ' ', ' ', ' ');
    expect(ratings()[0]).toBe('COMPLETE');
    press(' ');
    expect(ratings()[0]).toBe('ON_TRACK');
    expect(place()).toEqual([0, 'rating']);
  });

  it('when a selection is rated, then all of it is, as one step to undo', () => {
    press('Shift+ArrowDown', 'Shift+ArrowDown', 'g');
    expect(ratings()).toEqual(['ON_TRACK', 'ON_TRACK', 'ON_TRACK', '']);
    expect(asked).toEqual(['3 rated On track']);
    press('Ctrl+z');
    expect(ratings()).toEqual(['', '', '', '']);
    expect(said.at(-1)).toBe('Undone: 3 rated On track.');
    press('Ctrl+y');
    expect(ratings()[2]).toBe('ON_TRACK');
  });

  it('when whole rows are selected, then only their rating is set by a letter', () => {
    press('Shift+ ', 'r');
    expect(table.store.getDraft().rows).toEqual({ '1.1': { cells: { rating: 'OFF_TRACK' }, seen: 1, batchId: null } });
  });

  it('when Ctrl+D is pressed, then a selection is filled from its first row, and a single cell from the one above', () => {
    press('a', 'Ctrl+d');
    expect(ratings()).toEqual(['AT_RISK', 'AT_RISK', '', '']);
    press('Ctrl+Home', 'Ctrl+d');
    expect(said.at(-1)).toBe('There is nothing above this cell.');
    press('b', 'Ctrl+Home', 'Ctrl+ ', 'Ctrl+d');
    expect(ratings()).toEqual(['COMPLETE', 'COMPLETE', 'COMPLETE', 'COMPLETE']);
  });

  it('when Delete is pressed, then the selection is cleared and nothing is left to record', () => {
    press('a', 'b', 'Ctrl+a', 'Delete');
    expect(table.store.count).toBe(0);
    expect(said.at(-1)).toBe('2 cleared.');
  });
});

describe('Given the focus on a text', () => {
  const narrative = () => table.store.text('1.1', 'narrative');
  beforeEach(() => {
    grid.goTo({ row: 0, column: columnOf('narrative') });
  });

  it('when something is typed, then the cell opens with it, and what goes on being typed is kept at each key', () => {
    press('T');
    expect(grid.getView().editing).toMatchObject({ row: 0, text: 'T', before: '' });
    grid.typed('Tr');
    expect(narrative()).toBe('Tr');
  });

  it.each([
    ['down', [1, 'narrative']],
    ['right', [0, 'evidence']],
    ['left', [0, 'percentage']],
  ] as const)('when the cell is closed towards %s, then its text stays and the focus goes there', (move, there) => {
    press('T');
    grid.typed('Training begun');
    grid.endEditing(move);
    expect([narrative(), ...place()]).toEqual(['Training begun', ...there]);
    expect(said.at(-1)).toBe('1.1, what was done: Training begun. 1 update not recorded.');
  });

  it('when it is closed with Esc, then the old text stands again and there is nothing to undo', () => {
    press('F2');
    grid.typed('Old');
    grid.endEditing('stay');
    press('N');
    grid.typed('New');
    grid.cancelEditing();
    expect(narrative()).toBe('Old');
    press('Ctrl+z');
    expect(narrative()).toBe('');
  });

  it('when it is opened with Enter or Space, then it holds what it held', () => {
    table.store.change([{ actionId: '1.1', column: 'narrative', value: 'Old' }], 'x');
    press('Enter');
    expect(grid.getView().editing?.text).toBe('Old');
    grid.cancelEditing();
    press(' ');
    expect(grid.getView().editing?.text).toBe('Old');
  });
});

describe('Given what is copied', () => {
  it('when it is a block, then ratings are their words and what is done has its sign', () => {
    table.store.change([{ actionId: '1.2', column: 'percentage', value: '40' }], 'x');
    press('g', 'Ctrl+Home', 'Shift+ArrowDown', 'Shift+ArrowRight');
    expect(grid.copy()).toEqual([
      ['On track', ''],
      ['', '40%'],
    ]);
  });

  it('when it is cut, then the cells are blank', () => {
    press('g', 'ArrowUp');
    expect(grid.cut()).toEqual([['On track']]);
    expect(table.store.count).toBe(0);
  });
});

it('Commands that are the page’s are left to it; Esc lets go of a selection before it leaves', () => {
  press('/', '?', 'Ctrl+Enter', 'Shift+ArrowDown', 'Escape');
  expect(asked).toEqual(['find', 'keys', 'finish']);
  press('Escape');
  expect(asked.at(-1)).toBe('leave');
});

it('While updates are being recorded nothing changes under them', () => {
  press('a');
  grid.isLocked = true;
  press('b', 'T', 'Delete', 'Ctrl+z');
  grid.edit();
  expect([ratings()[0], grid.getView().editing]).toEqual(['AT_RISK', null]);
  expect(said.at(-1)).toBe('The updates are being recorded. Wait until that is done.');
});
