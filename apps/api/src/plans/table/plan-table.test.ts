import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RequestViewer } from '../../platform/viewer.ts';
import { aBoard, someone } from '../../testing.ts';
import { planTable, previewPlan, somebodyPasting } from '../../testing-plan-tables.ts';
import { Action, ActionUpdate } from '../action.entity.ts';

const everything = { filters: false } as const;
const confirmed = (symbol: string, rating: string) => ({ symbol, rating });
const published = readFileSync(
  new URL('../../../../../packages/tables/cases/plan-stockton-scb-review-2017/source.txt', import.meta.url),
  'utf8',
);

describe('Pasting an action plan', () => {
  const pasting = somebodyPasting();
  const { api } = pasting;

  it('takes a published one: 5 actions, 3 on track and 2 complete at the end of 2017, and again changes nothing', async () => {
    const { input, plan } = await pasting.aTarget();
    const given = input(published);
    const seen = await pasting.look(given);
    expect(seen).toMatchObject({ toDecide: [], problems: [], asOf: '2017-12-31', newActions: 5, newUpdates: 5, changedActions: 0 });
    expect(seen.rows.map(({ due }: any) => due)).toEqual([null, '2017-04-30', '2017-03-31', '2017-04-30', '2017-04-30']);
    expect(seen.rows[0].measure).toBe('Due: To be confirmed in Children and Social Work Act');
    expect(seen.leads).toMatchObject([{ text: 'Chair / DCS', count: 5, match: 'NONE', agency: null }]);
    expect(await pasting.accept(given, seen.digest)).toMatchObject({ newActions: 5, newUpdates: 5, userErrors: [] });
    const document = `query ($id: ID!) { plan(id: $id) { progress { onTrack complete total } actions { reference leadPerson isLate rating { rating lastUpdate } updates { narrative } } } }`;
    const { plan: shown } = await api.ask(pasting.administrator, document, { id: plan.id });
    expect(shown.progress).toEqual({ onTrack: 3, complete: 2, total: 5 });
    expect(shown.actions.map((action: any) => [action.reference, action.rating.rating, action.isLate])).toEqual([
      ['1', 'ON_TRACK', false],
      ['2', 'ON_TRACK', true],
      ['3', 'ON_TRACK', true],
      ['4', 'COMPLETE', false],
      ['5', 'COMPLETE', false],
    ]);
    expect(shown.actions[0]).toMatchObject({ leadPerson: 'Chair / DCS', rating: { lastUpdate: '2017-12-31' } });
    expect(shown.actions[0].updates[0].narrative).toContain('early adopter by September 2018');
    const again = await pasting.look(given);
    expect(again).toMatchObject({ toDecide: [], newActions: 0, changedActions: 0, newUpdates: 0, unchangedRows: 5 });
    expect(await pasting.accept(given, again.digest)).toMatchObject({
      newActions: 0,
      changedActions: 0,
      newUpdates: 0,
      unchangedRows: 5,
      userErrors: [],
    });
  });

  it('makes new actions with their updates, and pasted again changes nothing', async () => {
    const { input } = await pasting.aTarget();
    const text = planTable(
      ['1.1', 'Train taxi drivers', 'Licensing lead', '31/01/2018', 'Six of eight districts done.', 'Green'],
      ['1.2', 'Pilot a classroom pack', 'Licensing lead', 'March 2018', 'Two schools found.', 'Amber'],
      ['', 'Publish the threshold document', '', 'Ongoing', '', ''],
    );
    const legend = [confirmed('Green', 'ON_TRACK'), confirmed('Amber', 'AT_RISK')];
    const given = input(text, { asOf: '2018-03-01', legend });
    const seen = await pasting.look(given);
    expect(seen).toMatchObject({ toDecide: [], newActions: 3, newUpdates: 2, changedActions: 0, unchangedRows: 0, asOf: '2018-03-01' });
    expect(seen.rows[1]).toMatchObject({
      match: 'NEW',
      reference: '1.2',
      due: '2018-03-31',
      dueRaw: 'March 2018',
      leadPerson: 'Licensing lead',
    });
    expect(seen.rows[1].notes).toEqual(['‘March 2018’ is kept as 31 March 2018.']);
    expect(seen.rows[2]).toMatchObject({ reference: '2', due: null, measure: 'Due: Ongoing', update: null });
    expect(seen.rows[2].notes).toEqual(['‘Due: Ongoing’ is kept with its measure, because an action has no field for it.']);
    expect(await api.em.count(Action, { plan: given.planId }, everything)).toBe(0);
    const done = await pasting.accept(given, seen.digest);
    expect(done).toMatchObject({ newActions: 3, newUpdates: 2, userErrors: [] });
    expect(done.plan.actions.map((action: any) => [action.reference, action.rating.rating, action.due])).toEqual([
      ['1.1', 'ON_TRACK', '2018-01-31'],
      ['1.2', 'AT_RISK', '2018-03-31'],
      ['2', 'NO_UPDATE', null],
    ]);
    const again = await pasting.look(given);
    expect(again).toMatchObject({ toDecide: [], newActions: 0, newUpdates: 0, changedActions: 0, unchangedRows: 3 });
    expect(again.rows.map((one: any) => one.match)).toEqual(['EXACT', 'EXACT', 'EXACT']);
    expect(await pasting.accept(given)).toMatchObject({
      newActions: 0,
      newUpdates: 0,
      changedActions: 0,
      unchangedRows: 3,
      userErrors: [],
    });
    const ofPlan = { action: { plan: given.planId } };
    expect(await api.em.count(ActionUpdate, ofPlan, everything)).toBe(2);
  });

  it('shows what changes in the actions that are there, old and new, and leaves alone what is blank', async () => {
    const { input } = await pasting.aTarget([
      {
        reference: '1',
        due: '2018-01-31',
        leadPerson: 'Licensing lead',
        updates: [['2018-02-01', 'ON_TRACK', { narrative: 'Going well.' }]],
      },
    ]);
    const given = input(planTable(['1', 'Action 1', '', '30/06/2018', 'Slower.', 'Amber']), {
      asOf: '2018-03-01',
      legend: [confirmed('Amber', 'AT_RISK')],
    });
    const seen = await pasting.look(given);
    expect(seen).toMatchObject({ newActions: 0, changedActions: 1, newUpdates: 1, toDecide: [] });
    expect(seen.rows[0]).toMatchObject({ match: 'EXACT', changes: [{ field: 'due', before: '2018-01-31', after: '2018-06-30' }] });
    const { plan } = await pasting.accept(given, seen.digest);
    expect(plan.actions[0]).toMatchObject({
      due: '2018-06-30',
      leadPerson: 'Licensing lead',
      rating: { rating: 'AT_RISK', lastUpdate: '2018-03-01' },
    });
    expect(await pasting.look(given)).toMatchObject({ changedActions: 0, newUpdates: 0, unchangedRows: 1 });
  });

  it('writes nothing with the digest of another preview, or when the plan has changed since', async () => {
    const { input, made } = await pasting.aTarget([{ reference: '1' }]);
    const given = input(planTable(['1', 'Action 1', 'Head of quality', '', 'Begun.', 'Green']), {
      legend: [confirmed('Green', 'ON_TRACK')],
    });
    const { digest } = await pasting.look(given);
    expect((await pasting.accept(given, 'of another preview')).userErrors[0]).toMatchObject({ code: 'CONFLICT', field: 'digest' });
    const { em } = api;
    const action = await em.findOneOrFail(Action, { id: made[0]?.id ?? '' }, everything);
    action.finding = 'Something was heard.';
    await em.flush();
    expect((await pasting.accept(given, digest)).userErrors[0].message).toBe(
      'The plan has changed since you checked this table. Check the preview again, then import.',
    );
    expect(await api.em.count(ActionUpdate, { action: action.id }, everything)).toBe(0);
  });

  it('shows what the rules refuse before anything is accepted, each with a way out', async () => {
    const { input } = await pasting.aTarget([{ reference: '1', updates: [['2018-03-10', 'ON_TRACK']] }]);
    const text = planTable(['1', 'Action 1', '', '', 'Fine.', 'Green'], ['2', 'Second', '', '', '', 'Amber']);
    const legend = [confirmed('Green', 'ON_TRACK'), confirmed('Amber', 'AT_RISK')];
    const given = input(text, { asOf: '2018-03-01', legend });
    const seen = await pasting.look(given);
    expect(seen.toDecide).toEqual([
      '‘Action 1’ has an update of 10 March 2018 already. Date this one 10 March 2018 or later.',
      'Say why ‘Second’ is ‘At risk’.',
    ]);
    expect(seen.rows[1].refusals).toEqual(['Say why ‘Second’ is ‘At risk’.']);
    expect((await pasting.accept(given, seen.digest)).userErrors.map((error: any) => error.code)).toEqual(['INVALID', 'INVALID']);
    const decided = {
      ...given,
      rows: [
        { line: seen.rows[0].line, action: 'Action 1', withoutUpdate: true },
        { line: seen.rows[1].line, action: 'Second', narrative: 'No trainer.' },
      ],
    };
    expect(await pasting.accept(decided)).toMatchObject({ newActions: 1, newUpdates: 1, unchangedRows: 1, userErrors: [] });
    // The words that the person added are not in the table, which takes nothing back.
    expect(await pasting.look({ ...decided, rows: decided.rows.slice(0, 1) })).toMatchObject({
      newUpdates: 0,
      unchangedRows: 2,
      toDecide: [],
    });
    const late = await pasting.look(input(text, { legend, asOf: '2018-03-21' }));
    expect(late.toDecide[0]).toBe('21 March 2018 is still to come. Say on which day the progress was reported: today or earlier.');
  });

  it('is for administrators of a board that owns the plan', async () => {
    const { input } = await pasting.aTarget();
    const stranger = await someone(api, 'ADMINISTRATOR', (await aBoard(api)).board);
    const code = async (role: RequestViewer, given: object) => (await api.send(role, previewPlan, { input: given })).errors[0]?.code;
    expect(await code(await someone(api, 'CHAIR', pasting.board), input(''))).toBe('FORBIDDEN');
    expect(await code(stranger, input(''))).toBe('NOT_FOUND');
    const other = await pasting.aTarget();
    expect(await code(pasting.administrator, { ...input(''), phaseId: other.phase.id })).toBe('NOT_FOUND');
    expect((await pasting.look(input('Nothing to see here.'))).toDecide[0]).toContain('There is no action plan in what you pasted.');
  });

  it('of two people at once is done by one, and the other gets a conflict', async () => {
    const { input } = await pasting.aTarget();
    const given = input(planTable(['1', 'Adopt a tool', '', '', '', '']));
    const { digest } = await pasting.look(given);
    const both = await Promise.all([pasting.accept(given, digest), pasting.accept(given, digest)]);
    expect(both.map(({ newActions, userErrors }) => [newActions, userErrors[0]?.code ?? null]).sort()).toEqual([
      [0, 'CONFLICT'],
      [1, null],
    ]);
    expect(await api.em.count(Action, { plan: given.planId }, everything)).toBe(1);
  });
});
