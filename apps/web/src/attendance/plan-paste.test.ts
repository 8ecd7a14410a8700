import type { GridPaste } from '@quorate/tables';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeMarksOutbox } from './fake-marks-outbox.ts';
import { MarksStore } from './marks-store.ts';
import { aMatrix } from './matrix-builder.ts';
import { pasteSummary } from './paste-summary.ts';
import { type PasteContext, planPaste } from './plan-paste.ts';

const names = [
  'Staffordshire Police',
  'Cafcass',
  'West Midlands Ambulance Service',
  'North Staffordshire College',
  'South Staffordshire College',
];
let store: MarksStore;
let context: PasteContext;

const cell = (symbol: string, status: 'PRESENT' | 'APOLOGIES' | 'ABSENT' | 'NOT_RECORDED' | null) => ({ symbol, status });
const present = cell('✓', 'PRESENT');

beforeEach(() => {
  store = new MarksStore(new FakeMarksOutbox(), () => '2026-11-23');
  const matrix = aMatrix(['....', 'P...', 'X...', '....', '....'], [{}, {}, {}, { isSignedOff: true }]);
  store.setMatrix({
    ...matrix,
    rows: matrix.rows.map((row, index) => ({ ...row, seatName: names[index] ?? '', shortName: names[index] ?? '' })),
  });
  const seats = names.map((name, row) => ({ id: String(row), name, aliases: name.startsWith('West') ? ['WMAS'] : [] }));
  context = { store, seats, block: { top: 1, bottom: 1, left: 1, right: 1 }, choices: new Map(), statusOfNames: 'APOLOGIES' };
});

describe('A block of marks', () => {
  it('fills from the first selected cell', () => {
    const paste: GridPaste = {
      kind: 'MARKS',
      cells: [
        [present, cell('A', 'APOLOGIES')],
        [present, present],
      ],
    };
    expect(planPaste(paste, context).wanted).toEqual([
      { row: 1, column: 1, status: 'PRESENT' },
      { row: 1, column: 2, status: 'APOLOGIES' },
      { row: 2, column: 1, status: 'PRESENT' },
      { row: 2, column: 2, status: 'PRESENT' },
    ]);
  });

  it('changes nothing where a cell is blank', () => {
    const paste: GridPaste = { kind: 'MARKS', cells: [[cell('', 'NOT_RECORDED'), present]] };
    expect(planPaste(paste, context).wanted).toEqual([{ row: 1, column: 2, status: 'PRESENT' }]);
  });

  it('tells what lies beyond the edge and what was not understood', () => {
    const paste: GridPaste = {
      kind: 'MARKS',
      cells: [
        [present, present, present, present],
        [cell('?', null), cell('?', null), cell('Z', null)],
      ],
    };
    const plan = planPaste(paste, context);
    expect(plan.outside).toBe(1);
    expect(plan.notUnderstood).toEqual([
      { symbol: '?', count: 2 },
      { symbol: 'Z', count: 1 },
    ]);
    expect(pasteSummary(plan)).toBe('3 cells not understood, 1 beyond the edge of the grid.');
  });

  it('counts what changes from what to what, and leaves signed-off meetings out with the reason', () => {
    const paste: GridPaste = { kind: 'MARKS', cells: [[present, present, present], [present]] };
    const plan = planPaste(paste, { ...context, block: { top: 0, bottom: 0, left: 1, right: 1 } });
    expect(plan.changes).toEqual([{ from: 'NOT_RECORDED', to: 'PRESENT', count: 3 }]);
    expect(plan.wanted).toHaveLength(3);
    expect(plan.refusals).toEqual(['March 2018 is signed off. To change a mark, press Enter and correct it with a reason.']);
  });
});

describe('A table with names', () => {
  const paste: GridPaste = {
    kind: 'NAMES_AND_MARKS',
    rows: [
      { name: 'WMAS', cells: [present] },
      { name: 'CAFCASS', cells: [cell('x', 'ABSENT')] },
      { name: 'Staffordshire College', cells: [present] },
      { name: 'Somebody else', cells: [present] },
    ],
  };

  it('is matched by name and alias, whatever the order of the rows', () => {
    const plan = planPaste(paste, context);
    expect(plan.wanted).toEqual([
      { row: 2, column: 1, status: 'PRESENT' },
      { row: 1, column: 1, status: 'ABSENT' },
    ]);
    expect(pasteSummary(plan)).toBe('2 of 4 agencies matched, 2 to choose.');
  });

  it('takes the row that the person chose for a name, and leaves out what they leave out', () => {
    const choices = new Map<string, number | null>([
      ['Staffordshire College', 4],
      ['Somebody else', null],
    ]);
    const plan = planPaste(paste, { ...context, choices });
    expect(plan.wanted.map(({ row }) => row)).toEqual([2, 1, 4]);
    expect(pasteSummary(plan)).toBe('3 of 4 agencies matched, 1 left out.');
  });
});

describe('A list of names', () => {
  it('is marked as apologies in the meeting with the focus', () => {
    const plan = planPaste({ kind: 'NAMES', names: ['Cafcass', 'Staffordshire Police'] }, context);
    expect(plan.wanted).toEqual([
      { row: 1, column: 1, status: 'APOLOGIES' },
      { row: 0, column: 1, status: 'APOLOGIES' },
    ]);
  });
});
