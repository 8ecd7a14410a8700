import { describe, expect, it } from 'vitest';
import { newPlanImport, type PlanImportChange, type PlanImportTask, reducePlanImport, toPlanTableInput } from './plan-import-task.ts';

const changed = (task: PlanImportTask, ...changes: PlanImportChange[]): PlanImportTask => changes.reduce(reducePlanImport, task);
const input = (task: PlanImportTask) => toPlanTableInput(task, 'plan', 'offered phase');

describe('The task of importing an action plan', () => {
  const pasted = changed(newPlanImport(), { kind: 'PASTE', text: 'Action\tRAG', html: '<table></table>' });
  const row = { line: 2, action: 'Train taxi drivers' };
  const other = { line: 3, action: 'Train taxi drivers' };
  const decided = changed(
    pasted,
    { kind: 'PHASE', phaseId: 'second phase' },
    { kind: 'DAY', typed: '31/12/2017' },
    { kind: 'LEGEND', meanings: [{ symbol: 'A', rating: 'AT_RISK' }] },
    { kind: 'ROW', row, choice: { narrative: 'No trainer.' } },
    { kind: 'LEAD', text: 'Police', agencyId: 'police' },
  );

  it('goes into the phase that is offered until another is chosen', () => {
    expect(input(pasted).phaseId).toBe('offered phase');
    expect(input(decided).phaseId).toBe('second phase');
  });

  it('leaves the day to the table until somebody types one', () => {
    expect(input(pasted).asOf).toBeNull();
    expect(input(decided).asOf).toBe('2017-12-31');
    expect(input(changed(decided, { kind: 'DAY', typed: '31/12' })).asOf).toBeNull();
  });

  it('adds what is said of a row to what was said of it before, and keeps rows of the same words apart', () => {
    const more = changed(
      decided,
      { kind: 'ROW', row, choice: { rating: 'OFF_TRACK' } },
      { kind: 'ROW', row: other, choice: { decision: 'IGNORE' } },
    );
    expect(input(more).rows).toEqual([
      { ...row, narrative: 'No trainer.', rating: 'OFF_TRACK', withoutUpdate: false },
      { ...other, decision: 'IGNORE', withoutUpdate: false },
    ]);
  });

  it('says the last meaning of a sign and the last agency of a lead, and none where none was chosen', () => {
    const last = changed(
      decided,
      {
        kind: 'LEGEND',
        meanings: [
          { symbol: 'A', rating: null },
          { symbol: 'G', rating: 'ON_TRACK' },
        ],
      },
      { kind: 'LEAD', text: 'Police', agencyId: null },
    );
    expect(input(last).legend).toEqual([
      { symbol: 'A', rating: null },
      { symbol: 'G', rating: 'ON_TRACK' },
    ]);
    expect(input(last).leads).toEqual([{ text: 'Police', agencyId: null }]);
  });

  it.each<[string, PlanImportChange]>([
    ['another paste', { kind: 'PASTE', text: 'Other', html: null }],
    ['typing', { kind: 'TYPE', text: 'Other' }],
    ['another table of the paste', { kind: 'TABLE', tableIndex: 1 }],
  ])('starts every decision but the phase anew with %s', (_, change) => {
    expect(input(changed(decided, change))).toMatchObject({ phaseId: 'second phase', asOf: null, legend: [], rows: [], leads: [] });
  });

  it('keeps the clipboard HTML until the person types over it', () => {
    expect(input(changed(pasted, { kind: 'TABLE', tableIndex: 1 }))).toMatchObject({
      text: 'Action\tRAG',
      html: '<table></table>',
      tableIndex: 1,
    });
    expect(input(changed(pasted, { kind: 'TYPE', text: 'Action' }))).toMatchObject({ text: 'Action', html: null });
  });
});
