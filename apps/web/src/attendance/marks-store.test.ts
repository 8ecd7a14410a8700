import { beforeEach, describe, expect, it } from 'vitest';
import { FakeMarksOutbox } from './fake-marks-outbox.ts';
import { detailsInput, type HeldMark } from './mark.ts';
import { type MarksChange, MarksStore } from './marks-store.ts';
import { aMatrix, aRow } from './matrix-builder.ts';

let outbox: FakeMarksOutbox;
let store: MarksStore;
const noDetails = { ...detailsInput(undefined), meetingId: 'meeting-0', isCorrected: false };
const held = (status: HeldMark['status'], version: number): HeldMark => ({ status, version, details: noDetails });

function open(matrix = aMatrix(['....', 'P...', 'X...'])): void {
  outbox = new FakeMarksOutbox();
  store = new MarksStore(outbox, () => '2026-11-23');
  store.connect();
  store.setMatrix(matrix);
}
beforeEach(() => open());

describe('A mark', () => {
  it('shows at once, with the totals of its row and column and the quorum', () => {
    expect(store.totals.column(0).quorum.isMet).toBe(false);
    store.record([{ row: 0, column: 0, status: 'DEPUTY' }], 'Deputy attended');
    expect(store.table.status(0, 0)).toBe('DEPUTY');
    expect(store.totals.row(0).totals).toMatchObject({ covered: 1, deputies: 1, expected: 1 });
    expect(store.totals.column(0).totals).toMatchObject({ covered: 2, expected: 3 });
    expect(store.totals.column(0).quorum.isMet).toBe(true);
    expect(store.totals.all()).toMatchObject({ covered: 2, expected: 3 });
  });

  it('goes to the outbox on the version the person saw', () => {
    store.record([{ row: 1, column: 0, status: 'APOLOGIES' }], 'Apologies');
    expect(outbox.recorded).toEqual([
      { key: 'meeting-0:seat-1', value: { meetingId: 'meeting-0', seatId: 'seat-1', status: 'APOLOGIES' }, baseVersion: 1 },
    ]);
  });

  it('tells which marks changed, and nothing else', () => {
    const changes: MarksChange[] = [];
    store.subscribe((change) => changes.push(change));
    store.record([{ row: 2, column: 3, status: 'PRESENT' }], 'Present');
    expect(changes).toEqual([[{ row: 2, column: 3 }]]);
  });

  it('that is the first one present at a planned meeting makes every row count that meeting', () => {
    const planned = aMatrix(['A.', '..']);
    open({ ...planned, columns: planned.columns.map((column, index) => (index === 0 ? { ...column, state: 'PLANNED' } : column)) });
    expect(store.totals.row(0).totals.expected).toBe(0);
    const changes: MarksChange[] = [];
    store.subscribe((change) => changes.push(change));
    store.record([{ row: 1, column: 0, status: 'PRESENT' }], 'Present');
    expect(changes).toEqual(['ALL']);
    expect(store.totals.row(0).totals).toMatchObject({ expected: 1, covered: 0, apologies: 1 });
  });

  it('that is already so is not sent', () => {
    expect(store.record([{ row: 1, column: 0, status: 'PRESENT' }], 'Present')).toEqual({ changed: 0, refusals: [] });
    expect(outbox.recorded).toEqual([]);
    expect(store.canUndo).toBe(false);
  });

  it('stays as it was answered when an older matrix comes in after the answer', () => {
    store.record([{ row: 0, column: 0, status: 'PRESENT' }], 'Present');
    outbox.answer([{ key: 'meeting-0:seat-0', outcome: 'RECORDED', held: held('PRESENT', 1) }]);
    store.setMatrix(aMatrix(['....', 'P...', 'X...']));
    expect(store.table.status(0, 0)).toBe('PRESENT');
    expect(store.table.version(0, 0)).toBe(1);
  });

  it('that somebody else changed comes in with the next matrix, and marks not yet sent stay over it', () => {
    store.record([{ row: 0, column: 0, status: 'PRESENT' }], 'Present');
    store.setMatrix(aMatrix(['A...', 'D...', 'X...']));
    expect([store.table.status(0, 0), store.table.status(1, 0)]).toEqual(['PRESENT', 'DEPUTY']);
  });

  it('in a signed-off or cancelled meeting is not changed, and the sentence says what to do', () => {
    open(aMatrix(['..', '..'], [{ isSignedOff: true }, { state: 'CANCELLED' }]));
    const outcome = store.record(
      [
        { row: 0, column: 0, status: 'PRESENT' },
        { row: 0, column: 1, status: 'PRESENT' },
      ],
      'Present',
    );
    expect(outcome).toEqual({
      changed: 0,
      refusals: [
        'June 2017 is signed off. To change a mark, press Enter and correct it with a reason.',
        'The meeting of September 2017 was cancelled, so nothing can be recorded for it.',
      ],
    });
  });

  it('of a meeting yet to come takes apologies and nothing that is known only on the day', () => {
    open(aMatrix(['.', '.'], [{ date: '2027-01-12', dateKnownTo: 'DAY', state: 'PLANNED' }]));
    expect(store.record([{ row: 0, column: 0, status: 'APOLOGIES' }], 'Apologies').changed).toBe(1);
    expect(store.record([{ row: 1, column: 0, status: 'PRESENT' }], 'Present').refusals).toHaveLength(1);
  });

  it('changed to absent keeps its note and loses what only somebody who came has', () => {
    const details = { ...noDetails, attendedBy: 'A deputy', remote: true, note: 'By telephone' };
    open({ ...aMatrix(['D']), rows: [aRow(0, 'D', { details: [details] })] });
    store.record([{ row: 0, column: 0, status: 'ABSENT' }], 'Absent');
    expect(store.table.details(0, 0)).toMatchObject({ attendedBy: null, remote: false, note: 'By telephone' });
    store.undo();
    expect(store.table.details(0, 0)).toMatchObject({ attendedBy: 'A deputy', remote: true, note: 'By telephone' });
  });
});

describe('Undo', () => {
  it('puts a whole bulk back at once, through the same outbox, and redo brings it again', () => {
    store.record(
      [0, 1, 2].map((row) => ({ row, column: 0, status: 'PRESENT' })),
      '2 marked present',
    );
    expect(store.undo()).toMatchObject({ step: { label: '2 marked present' }, changed: 2 });
    expect([0, 1, 2].map((row) => store.table.status(row, 0))).toEqual(['NOT_RECORDED', 'PRESENT', 'ABSENT']);
    expect(store.redo()).toMatchObject({ changed: 2 });
    expect([0, 1, 2].map((row) => store.table.status(row, 0))).toEqual(['PRESENT', 'PRESENT', 'PRESENT']);
    expect(outbox.recorded).toHaveLength(6);
  });

  it('leaves alone what somebody else has changed since', () => {
    store.record(
      [
        { row: 0, column: 0, status: 'PRESENT' },
        { row: 2, column: 0, status: 'PRESENT' },
      ],
      '2 marked present',
    );
    outbox.answer([
      { key: 'meeting-0:seat-0', outcome: 'RECORDED', held: held('PRESENT', 1) },
      { key: 'meeting-0:seat-2', outcome: 'RECORDED', held: held('PRESENT', 2) },
    ]);
    const theirs = aMatrix(['A...', 'P...', 'P...']);
    theirs.rows[0] = { ...aRow(0, 'A...'), versions: [2, 0, 0, 0] };
    store.setMatrix(theirs);
    expect(store.undo()?.changed).toBe(1);
    expect([store.table.status(0, 0), store.table.status(2, 0)]).toEqual(['APOLOGIES', 'ABSENT']);
  });

  it('is forgotten by a new change where it could have been redone', () => {
    store.record([{ row: 0, column: 0, status: 'PRESENT' }], 'Present');
    store.undo();
    store.record([{ row: 0, column: 1, status: 'PRESENT' }], 'Present');
    expect(store.canRedo).toBe(false);
  });
});

describe('A meeting the chair accepted', () => {
  it('stays quorate at discretion while its own rule is not met', () => {
    open(aMatrix(['P', 'X'], [{ quorum: { byDiscretion: true, sentence: "Quorate at the chair's discretion: joined by telephone." } }]));
    expect(store.totals.column(0).quorum).toMatchObject({
      isMet: true,
      byDiscretion: true,
      sentence: "Quorate at the chair's discretion: joined by telephone.",
    });
  });
});
