import { beforeAll, describe, expect, it } from 'vitest';
import type { Board } from '../boards/board.entity.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import { aBoard, anApi, someone } from '../testing.ts';
import { aPlan } from '../testing-plans.ts';
import type { Action } from './action.entity.ts';

const record = `mutation ($input: RecordUpdatesInput!) { recordUpdates(input: $input) { batchId userErrors { code message field }
  results { actionId outcome userErrors { code message field } action { version percentage recovery evidence impactStatement impactGap rating { rating since before updateDueBy } updates { date rating narrative by actionReference } } } } }`;
const roll = `mutation ($input: RollActionsInput!) { rollActions(input: $input) { userErrors { code message field }
  results { actionId outcome userErrors { code message } action { id reference start due rating { rating } carriedFrom { reference carriedInto { reference } } phase { name } updates { date actionReference } } } } }`;
const addPhase = 'mutation ($input: AddPhaseInput!) { addPhase(input: $input) { phase { id } } }';

describe('Updates of actions', () => {
  const api = anApi();
  let board: Board;
  let asha: RequestViewer;
  let ben: RequestViewer;
  let viewer: RequestViewer;
  beforeAll(async () => {
    board = (await aBoard(api)).board;
    asha = await someone(api, 'ADMINISTRATOR', board);
    ben = await someone(api, 'ADMINISTRATOR', board);
    viewer = await someone(api, 'VIEWER', board);
  });
  let batch = 0;
  const send = async (who: RequestViewer, updates: object[], batchId = `b-${++batch}`, now?: string) =>
    (await api.ask(who, record, { input: { batchId, updates } }, now)).recordUpdates;
  const of = (action: Action | undefined, rating: string, more: object = {}) => ({
    actionId: action?.id,
    expectedVersion: 1,
    date: '2018-03-20',
    rating,
    ...more,
  });

  it('are recorded many at once, each with its own outcome', async () => {
    const { actions } = await aPlan(api, [board], { actions: [{ reference: '1' }, { reference: '2' }, { reference: '3' }] });
    const elsewhere = await aPlan(api, [(await aBoard(api)).board], { actions: [{ reference: '1' }] });
    const { results } = await send(asha, [
      of(actions[0], 'ON_TRACK', { percentage: 40, narrative: ' Going well. ', evidence: 'Minutes of March.' }),
      of(actions[1], 'OFF_TRACK'),
      of(actions[2], 'COMPLETE', { percentage: 90 }),
      of(elsewhere.actions[0], 'ON_TRACK'),
      of(actions[0], 'ON_TRACK'),
    ]);
    expect(results.map((result: any) => result.outcome)).toEqual(['RECORDED', 'INVALID', 'INVALID', 'INVALID', 'INVALID']);
    expect(results.map((result: any) => result.userErrors[0]?.field)).toEqual([
      undefined,
      'narrative',
      'percentage',
      'actionId',
      'actionId',
    ]);
    expect(results[3].action).toBeNull();
    expect(results[0].action).toMatchObject({
      version: 2,
      percentage: 40,
      evidence: 'Minutes of March.',
      impactGap: 'NO_FINDING',
      rating: { rating: 'ON_TRACK', since: '2018-03-20', before: null, updateDueBy: '2018-06-20' },
      updates: [{ date: '2018-03-20', rating: 'ON_TRACK', narrative: 'Going well.', by: asha.name, actionReference: '1' }],
    });
  });

  it('give the second of two people on one action a conflict with what is there', async () => {
    const { actions } = await aPlan(api, [board], { actions: [{ reference: '1' }] });
    await send(asha, [of(actions[0], 'ON_TRACK')]);
    const { results } = await send(ben, [of(actions[0], 'COMPLETE')]);
    expect(results[0]).toMatchObject({ outcome: 'CONFLICT', action: { version: 2, rating: { rating: 'ON_TRACK' } } });
    expect((await send(ben, [of(actions[0], 'COMPLETE', { expectedVersion: 2 })])).results[0].outcome).toBe('RECORDED');
  });

  it('accept exactly one of ten simultaneous ones from the same page', async () => {
    const { actions } = await aPlan(api, [board], { actions: [{ reference: '1' }] });
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => send(index % 2 ? asha : ben, [of(actions[0], 'ON_TRACK')])));
    const outcomes = answers.map((answer) => answer.results[0].outcome);
    expect(outcomes.filter((outcome) => outcome === 'RECORDED')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'CONFLICT')).toHaveLength(9);
  });

  it('are recorded once when their batch arrives twice', async () => {
    const { actions } = await aPlan(api, [board], { actions: [{ reference: '1' }] });
    const twice = [await send(asha, [of(actions[0], 'ON_TRACK')], 'twice'), await send(asha, [of(actions[0], 'ON_TRACK')], 'twice')];
    expect(twice.map(({ results }) => [results[0].outcome, results[0].action.updates.length])).toEqual([
      ['RECORDED', 1],
      ['RECORDED', 1],
    ]);
  });

  it('are seen by what is asked next in the same request', async () => {
    const { plan, actions } = await aPlan(api, [board], { actions: [{ reference: '1' }] });
    const shown = 'results { action { version rating { rating } plan { rating { rating } } } }';
    const document = `mutation ($one: RecordUpdatesInput!, $other: RecordUpdatesInput!, $by: OverrideRatingInput!) {
      one: recordUpdates(input: $one) { ${shown} } other: recordUpdates(input: $other) { ${shown} }
      by: overridePlanRating(input: $by) { plan { rating { rating } } } }`;
    const answer = await api.ask(asha, document, {
      one: { batchId: `b-${++batch}`, updates: [of(actions[0], 'ON_TRACK')] },
      other: { batchId: `b-${++batch}`, updates: [of(actions[0], 'COMPLETE', { expectedVersion: 2 })] },
      by: { id: plan.id, expectedVersion: 1, rating: 'AT_RISK', reason: 'Not yet accepted.' },
    });
    const rated = (version: number, rating: string) => ({
      results: [{ action: { version, rating: { rating }, plan: { rating: { rating } } } }],
    });
    expect(answer).toMatchObject({
      one: rated(2, 'ON_TRACK'),
      other: rated(3, 'COMPLETE'),
      by: { plan: { rating: { rating: 'AT_RISK' } } },
    });
  });

  it('are of today or earlier and never before the one before', async () => {
    const { actions } = await aPlan(api, [board], { actions: [{ reference: '1', updates: [['2018-03-01', 'ON_TRACK']] }] });
    const field = async (date: string) => (await send(asha, [of(actions[0], 'ON_TRACK', { date })])).results[0].userErrors[0]?.field;
    expect([await field('2018-03-21'), await field('2018-02-28'), await field('2018-03-20')]).toEqual(['date', 'date', undefined]);
  });

  it('are recorded by an administrator only, and at most 500 at a time', async () => {
    const { actions } = await aPlan(api, [board], { actions: [{ reference: '1' }] });
    expect((await send(viewer, [of(actions[0], 'ON_TRACK')])).results[0]).toMatchObject({ outcome: 'FORBIDDEN', action: { version: 1 } });
    const many = await send(
      asha,
      Array.from({ length: 501 }, () => of(actions[0], 'ON_TRACK')),
    );
    expect(many.userErrors[0]).toMatchObject({ code: 'TOO_LARGE', message: 'Send at most 500 actions at a time.' });
    expect((await api.send(null, record, { input: { batchId: 'x', updates: [] } })).errors[0]?.code).toBe('UNAUTHENTICATED');
  });

  it('go with an action that is carried forward into the next phase, and stay with the old one', async () => {
    const { plan, actions } = await aPlan(api, [board], {
      actions: [
        { reference: '1.1', due: '2018-02-01', updates: [['2018-03-01', 'AT_RISK', { narrative: 'Slow.' }]] },
        { reference: '1.2', updates: [['2018-03-01', 'COMPLETE']] },
      ],
    });
    const { phase } = (await api.ask(asha, addPhase, { input: { planId: plan.id, name: 'Year 2', from: '2018-04-01', to: '2019-03-31' } }))
      .addPhase;
    const both = actions.map((action) => ({ actionId: action.id, expectedVersion: 1 }));
    const { results } = (await api.ask(asha, roll, { input: { phaseId: phase.id, actions: both } })).rollActions;
    expect(results.map((result: any) => result.outcome)).toEqual(['RECORDED', 'INVALID']);
    expect(results[1].userErrors[0].message).toContain('is complete');
    const next = results[0].action;
    expect(next).toMatchObject({
      reference: '1.1 (2)',
      start: '2018-04-01',
      due: '2019-03-31',
      rating: { rating: 'AT_RISK' },
      carriedFrom: { reference: '1.1', carriedInto: { reference: '1.1 (2)' } },
      phase: { name: 'Year 2' },
      updates: [{ date: '2018-03-01', actionReference: '1.1' }],
    });
    const again = (await api.ask(asha, roll, { input: { phaseId: phase.id, actions: [{ actionId: actions[0]?.id, expectedVersion: 2 }] } }))
      .rollActions;
    expect(again.results[0]).toMatchObject({ outcome: 'INVALID', userErrors: [{ message: expect.stringContaining('already') }] });
    const old = (await send(asha, [of(actions[0], 'ON_TRACK', { expectedVersion: 2 })])).results[0];
    expect(old.userErrors[0].message).toContain('carried forward as 1.1 (2)');
    const counted = async (now: string) =>
      (await api.ask(asha, 'query ($id: ID!) { plan(id: $id) { progress { atRisk total } } }', { id: plan.id }, now)).plan.progress;
    expect([await counted('2018-03-31T10:00:00Z'), await counted('2018-04-02T10:00:00Z')]).toEqual([
      { atRisk: 1, total: 2 },
      { atRisk: 1, total: 2 },
    ]);
  });
});
