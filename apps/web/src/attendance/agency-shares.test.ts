import { expect, it } from 'vitest';
import { agencyShares } from './agency-shares.ts';
import { FakeMarksOutbox } from './fake-marks-outbox.ts';
import { MarksStore } from './marks-store.ts';
import { aMatrix } from './matrix-builder.ts';
import { sortRows } from './sort-rows.ts';

function storeOf(rows: string[], change: Record<string, unknown>[] = []): MarksStore {
  const store = new MarksStore(new FakeMarksOutbox(), () => '2026-11-23');
  const matrix = aMatrix(rows);
  store.setMatrix({ ...matrix, rows: matrix.rows.map((row, index) => ({ ...row, ...change[index] })) });
  return store;
}

it('counts an agency over all the seats it owes, from A to Z', () => {
  const health = { agencyId: 'health', agencyName: 'Health Trust' };
  const store = storeOf(['PPPX', 'PD..', 'PPPP'], [health, { agencyId: 'army', agencyName: 'Army Welfare' }, health]);
  expect(agencyShares(store).map(({ name, seats, totals }) => [name, seats, totals.covered, totals.expected])).toEqual([
    ['Army Welfare', 1, 2, 2],
    ['Health Trust', 2, 7, 8],
  ]);
});

it('keeps seats held by role alone apart', () => {
  const byRole = (seatName: string) => ({ agencyId: null, agencyName: null, seatName });
  expect(agencyShares(storeOf(['P', 'X'], [byRole('Lay member'), byRole('Chair')])).map(({ name }) => name)).toEqual([
    'Chair',
    'Lay member',
  ]);
});

it('sorts the lowest attendance first and seats never expected last', () => {
  const store = storeOf(['PPXX', 'NNNN', 'XXXX', 'PPPP']);
  expect(sortRows(store, 'attended', 'covered')).toEqual([2, 0, 3, 1]);
});
