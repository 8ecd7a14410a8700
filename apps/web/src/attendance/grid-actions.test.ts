import { beforeEach, describe, expect, it } from 'vitest';
import type { Block } from '../ui/grid/grid-state.ts';
import { FakeMarksOutbox } from './fake-marks-outbox.ts';
import { copyMarks, fillDown, markRest, setMarks, stepMarks } from './grid-actions.ts';
import { MarksStore } from './marks-store.ts';
import { aMatrix } from './matrix-builder.ts';

let store: MarksStore;
const cell = (row: number, column: number): Block => ({ top: row, bottom: row, left: column, right: column });
const column = (index: number) => store.table.columnMarks(index);

beforeEach(() => {
  store = new MarksStore(new FakeMarksOutbox(), () => '2026-11-23');
  store.connect();
  store.setMatrix(aMatrix(['.X', 'NP', '.A', 'A.'], [{}, { isSignedOff: true }]));
});

describe('Marking the rest', () => {
  it('marks everyone not yet recorded in one meeting and never who is not expected', () => {
    expect(markRest(store, 0, 'PRESENT')).toMatchObject({ changed: 2, label: '2 marked present' });
    expect(column(0)).toEqual(['PRESENT', 'NOT_EXPECTED', 'PRESENT', 'APOLOGIES']);
  });

  it('is one step to undo', () => {
    markRest(store, 0, 'PRESENT');
    store.undo();
    expect(column(0)).toEqual(['NOT_RECORDED', 'NOT_EXPECTED', 'NOT_RECORDED', 'APOLOGIES']);
  });

  it('says so when nobody is left', () => {
    markRest(store, 0, 'PRESENT');
    expect(markRest(store, 0, 'PRESENT').refusals).toEqual(['Everyone is recorded for June 2017.']);
  });
});

describe('Marking a selection', () => {
  it('changes what it may and says why the rest stays', () => {
    const done = setMarks(store, { top: 0, bottom: 3, left: 0, right: 1 }, 'PRESENT');
    expect(done.changed).toBe(4);
    expect(done.refusals).toEqual(['September 2017 is signed off. To change a mark, press Enter and correct it with a reason.']);
    expect(column(1)).toEqual(['ABSENT', 'PRESENT', 'APOLOGIES', 'NOT_RECORDED']);
  });

  it('names the mark when it is only one', () => {
    expect(setMarks(store, cell(0, 0), 'ABSENT').label).toBe('Agency 1, June 2017');
  });

  it.each([
    [0, 'PRESENT'],
    [3, 'DEPUTY'],
    [1, 'PRESENT'],
  ] as const)('by the space key steps row %i on to %s', (row, next) => {
    stepMarks(store, cell(row, 0), { row, column: 0 });
    expect(store.table.status(row, 0)).toBe(next);
  });
});

describe('Filling down', () => {
  it('repeats the first row of the selection', () => {
    setMarks(store, cell(0, 0), 'DEPUTY');
    fillDown(store, { top: 0, bottom: 2, left: 0, right: 0 });
    expect(column(0)).toEqual(['DEPUTY', 'DEPUTY', 'DEPUTY', 'APOLOGIES']);
  });

  it('takes the mark above for a single cell, and none above the first row', () => {
    setMarks(store, cell(2, 0), 'ABSENT');
    fillDown(store, cell(3, 0));
    expect(store.table.status(3, 0)).toBe('ABSENT');
    expect(fillDown(store, cell(0, 0)).refusals).toHaveLength(1);
  });
});

describe('Copying', () => {
  it('gives the signs of a published table, and nothing for what is not recorded', () => {
    expect(copyMarks(store, { top: 0, bottom: 2, left: 0, right: 1 })).toEqual([
      ['', '✗'],
      ['–', '✓'],
      ['', 'A'],
    ]);
  });
});
