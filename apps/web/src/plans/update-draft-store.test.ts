import { beforeEach, describe, expect, it } from 'vitest';
import { FakeBrowser } from '../platform/outbox-world.ts';
import type { CellChange } from './update-draft.ts';
import { UpdateDraftStore } from './update-draft-store.ts';

let browser: FakeBrowser;
let store: UpdateDraftStore;
let ids: number;

const newId = () => {
  ids += 1;
  return `batch-${ids}`;
};
const open = () => {
  const opened = new UpdateDraftStore({ shelf: browser.shelf(), name: 'updates.plan', newId });
  opened.setVersions(
    new Map([
      ['a', 3],
      ['b', 1],
    ]),
  );
  return opened;
};
const to = (actionId: string, column: CellChange['column'], value: string): CellChange => ({ actionId, column, value });
const rows = () => store.getDraft().rows;

beforeEach(() => {
  browser = new FakeBrowser();
  ids = 0;
  store = open();
});

describe('What is typed', () => {
  it('is kept with the version of the action that the person saw', () => {
    store.change([to('a', 'rating', 'AT_RISK'), to('a', 'narrative', 'No trainer.')], 'two');
    expect(rows()).toEqual({ a: { cells: { rating: 'AT_RISK', narrative: 'No trainer.' }, seen: 3, batchId: null } });
  });

  it('is there when the page is opened again', () => {
    store.change([to('a', 'percentage', 'most')], 'one');
    store.setDate('12/6/2017');
    expect(open().getDraft()).toEqual(store.getDraft());
    expect(open().count).toBe(1);
  });

  it('leaves nothing behind when it is blank again', () => {
    store.change([to('a', 'rating', 'AT_RISK')], 'one');
    store.change([to('a', 'rating', '')], 'cleared');
    expect(rows()).toEqual({});
    expect(browser.stored.size).toBe(0);
  });

  it('shows in another tab at once', () => {
    const other = open();
    other.connect();
    store.change([to('b', 'rating', 'COMPLETE')], 'one');
    expect(other.text('b', 'rating')).toBe('COMPLETE');
  });

  it.each([
    ['nothing that can be read', '{"format":'],
    ['the form of another release', '{"format":99,"date":null,"rows":{"a":{"cells":{"rating":"COMPLETE"},"seen":1}}}'],
    ['rows that are none', '{"format":1,"rows":{"a":7,"b":{"cells":{"rating":5},"seen":1},"c":{"cells":{"rating":"COMPLETE"}}}}'],
  ])('is taken as empty where the device holds %s', (_, text) => {
    browser.stored.set('updates.plan', text);
    expect(open().count).toBe(0);
  });
});

describe('Undo', () => {
  it('takes back one change after another, a paste as one, and redo gives them again', () => {
    store.change([to('a', 'rating', 'AT_RISK')], 'one');
    store.change([to('a', 'rating', 'OFF_TRACK'), to('b', 'rating', 'COMPLETE')], '2 pasted');
    expect(store.undo()?.label).toBe('2 pasted');
    expect([store.text('a', 'rating'), store.text('b', 'rating')]).toEqual(['AT_RISK', '']);
    store.undo();
    expect(rows()).toEqual({});
    store.redo();
    store.redo();
    expect([store.text('a', 'rating'), store.text('b', 'rating')]).toEqual(['OFF_TRACK', 'COMPLETE']);
    expect(store.redo()).toBeNull();
  });

  it('takes what was typed in one cell as one change, until the cell is left', () => {
    for (const value of ['N', 'No', 'No trainer']) store.type(to('a', 'narrative', value), 'typed');
    store.endTyping();
    store.type(to('a', 'narrative', 'No trainer.'), 'typed');
    store.undo();
    expect(store.text('a', 'narrative')).toBe('No trainer');
    store.undo();
    expect(store.text('a', 'narrative')).toBe('');
    expect(store.undo()).toBeNull();
  });

  it('has nothing to take back where the old text was put back', () => {
    store.type(to('a', 'narrative', 'x'), 'typed');
    store.type(to('a', 'narrative', ''), 'typed');
    expect(store.undo()).toBeNull();
  });

  it('brings back what was dropped', () => {
    store.change([to('a', 'rating', 'AT_RISK'), to('a', 'narrative', 'No trainer.'), to('b', 'rating', 'COMPLETE')], 'three');
    store.drop(['a'], 'a dropped');
    expect(Object.keys(rows())).toEqual(['b']);
    store.undo();
    expect(rows().a?.cells).toEqual({ rating: 'AT_RISK', narrative: 'No trainer.' });
  });

  it('does not bring back what is recorded', () => {
    store.change([to('a', 'rating', 'AT_RISK'), to('b', 'rating', 'COMPLETE')], 'two');
    store.remove(['a']);
    expect(store.undo()).toBeNull();
    expect(Object.keys(rows())).toEqual(['b']);
  });
});

describe('A batch', () => {
  const batchesOf = (...actionIds: string[]) => Object.fromEntries([...store.assignBatches(actionIds)]);
  beforeEach(() => {
    store.change([to('a', 'rating', 'AT_RISK'), to('b', 'rating', 'COMPLETE')], 'two');
  });

  it('is sent again under the same id while nothing has changed, also from a page opened anew', () => {
    expect(batchesOf('a', 'b')).toEqual({ 'batch-1': ['a', 'b'] });
    store = open();
    expect(batchesOf('a', 'b')).toEqual({ 'batch-1': ['a', 'b'] });
  });

  it('is another one for an update that was changed since', () => {
    batchesOf('a', 'b');
    store.change([to('a', 'narrative', 'No trainer.')], 'one');
    expect(batchesOf('a', 'b')).toEqual({ 'batch-2': ['a'], 'batch-1': ['b'] });
  });

  it('is another one for all of them when the date of the round was changed', () => {
    batchesOf('a', 'b');
    store.setDate('1/6/2017');
    expect(batchesOf('a', 'b')).toEqual({ 'batch-2': ['a', 'b'] });
  });

  it('ends with an answer, and going on from what somebody else recorded keeps what was typed', () => {
    batchesOf('a');
    store.endBatch(['a']);
    expect(rows().a?.batchId).toBeNull();
    store.goOnFrom('a', 4);
    expect(rows().a).toEqual({ cells: { rating: 'AT_RISK' }, seen: 4, batchId: null });
  });
});

it('A round that is recorded entirely gives its date back to today', () => {
  store.setDate('1/6/2017');
  store.change([to('a', 'rating', 'AT_RISK')], 'one');
  store.remove(['a']);
  expect(store.getDraft().date).toBeNull();
});
