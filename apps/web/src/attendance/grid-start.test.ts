import { describe, expect, it } from 'vitest';
import { FakeMarksOutbox } from './fake-marks-outbox.ts';
import { startCell } from './grid-start.ts';
import { MarksStore } from './marks-store.ts';
import { aMatrix } from './matrix-builder.ts';

function start(today: string, rows: string[], columns: Parameters<typeof aMatrix>[1] = []) {
  const store = new MarksStore(new FakeMarksOutbox(), () => today);
  store.setMatrix(aMatrix(rows, columns));
  return startCell(store, today);
}

describe('Recording begins', () => {
  it("in today's meeting, at the first seat not recorded", () => {
    expect(start('2017-09-12', ['P..', 'PP.'].reverse())).toEqual({ row: 1, column: 1 });
  });

  it('else in the last meeting that is not fully recorded', () => {
    expect(start('2018-01-01', ['PP..', 'P...'])).toEqual({ row: 0, column: 2 });
    expect(start('2018-01-01', ['PPP.', 'P.P.'])).toEqual({ row: 1, column: 1 });
  });

  it('else in the next meeting to come', () => {
    expect(start('2017-07-01', ['P...', 'P...'])).toEqual({ row: 0, column: 1 });
  });

  it('never in a signed-off or cancelled meeting while another is open', () => {
    expect(start('2017-09-12', ['P...'], [{}, { isSignedOff: true }, { state: 'CANCELLED' }])).toEqual({ row: 0, column: 3 });
  });
});
