import { beforeAll, describe, expect, it } from 'vitest';
import { Challenge } from './challenges/challenge.entity.ts';
import { HighlightItem, HighlightReport } from './highlights/highlight.entity.ts';
import { Action } from './plans/action.entity.ts';
import { Plan, PlanOwnership, PlanPhase } from './plans/plan.entity.ts';
import type { RequestViewer } from './platform/viewer.ts';
import { Measure, MeasureValue } from './priorities/measure.entity.ts';
import { Priority } from './priorities/priority.entity.ts';
import { aBoard, anApi, someone, testNow } from './testing.ts';
import { aStage, type Stage } from './testing-mutations.ts';
import { aPlan, aPriority } from './testing-plans.ts';

const everything = { filters: false } as const;

describe('What was never more than an intention is taken out again', () => {
  const api = anApi();
  let at: Stage;
  let asha: RequestViewer;
  beforeAll(async () => {
    at = await aStage(api);
    asha = await someone(api, 'ADMINISTRATOR', at.board);
  });
  const remove = async (name: string, id: string, { who = asha, expectedVersion = 1 } = {}) => {
    const document = `mutation ($input: RemoveInput!) { done: ${name}(input: $input) { removedId userErrors { code message field } } }`;
    return (await api.ask(who, document, { input: { id, expectedVersion } })).done;
  };
  const done = (id: string) => ({ removedId: id, userErrors: [] });
  const stays = (message: string) => ({ removedId: null, userErrors: [{ code: 'LOCKED', message, field: null }] });

  it('an action on which nobody reported, with what it waits for', async () => {
    const { actions } = await aPlan(api, [at.board], {
      actions: [{ reference: '1' }, { reference: '2' }, { reference: '3', updates: [['2018-03-01', 'ON_TRACK']] }],
    });
    const [first, second, reported] = actions.map(({ id }) => id) as [string, string, string];
    const { em } = api;
    const waiting = await em.findOneOrFail(Action, { id: second }, { ...everything, populate: ['dependencies'] });
    waiting.dependencies.add(em.getReference(Action, first));
    await em.flush();
    expect(await remove('removeAction', first)).toEqual(stays('2 waits for ‘Action 1’. Take that dependency out first.'));
    expect(await remove('removeAction', second)).toEqual(done(second));
    expect(await remove('removeAction', first)).toEqual(done(first));
    expect(await remove('removeAction', reported)).toEqual(
      stays('‘Action 3’ was reported on, so it stays. Record an update that says what became of it.'),
    );
    expect(await api.em.count(Action, { id: { $in: [first, second, reported] } }, everything)).toBe(1);
  });

  it('the newer of two actions of which one goes on as the other, and not the older', async () => {
    const { plan, actions } = await aPlan(api, [at.board], { actions: [{ reference: '1', updates: [['2018-03-01', 'ON_TRACK']] }] });
    const { em } = api;
    const phase = em.create(PlanPhase, { plan: plan.id, name: 'Year 2', from: '2018-04-01', to: '2019-03-31', position: 2 });
    const next = em.create(Action, {
      plan: plan.id,
      phase,
      reference: '1 (2)',
      title: 'Action 1',
      carriedFrom: actions[0]?.id,
      changedAt: testNow,
    });
    await em.flush();
    const { userErrors } = await remove('removeAction', actions[0]?.id ?? '');
    expect(userErrors.map((error: any) => error.message)).toContain('‘Action 1’ was carried forward as 1 (2). Remove that action first.');
    expect(await remove('removePhase', phase.id)).toEqual(stays('‘Year 2’ has 1 action. Move it to another phase or remove it first.'));
    expect(await remove('removeAction', next.id)).toEqual(done(next.id));
    expect(await remove('removePhase', phase.id)).toEqual(done(phase.id));
  });

  it('an action that nobody asked about', async () => {
    const { actions } = await aPlan(api, [at.board], { actions: [{ reference: '1' }] });
    const { em } = api;
    const asked = {
      board: at.board.id,
      raisedOn: '2018-03-01',
      challenger: 'Chair',
      challenged: 'Police',
      issue: 'Why?',
      responseDue: '2018-04-01',
    };
    em.create(Challenge, { ...asked, action: actions[0]?.id });
    await em.flush();
    expect((await remove('removeAction', actions[0]?.id ?? '')).userErrors[0].message).toContain('1 challenge is about ‘Action 1’');
  });

  it('a plan with its phases, actions and links while nothing was recorded', async () => {
    const priority = await aPriority(api, at.board);
    const { plan, actions } = await aPlan(api, [at.board], { priorities: [priority], actions: [{ reference: '1' }, { reference: '2' }] });
    expect(await remove('removePriority', priority.id)).toEqual(
      stays(`‘${priority.name}’ has 1 plan, so it stays. Give it a last reporting year instead.`),
    );
    expect(await remove('removePlan', plan.id)).toEqual(done(plan.id));
    const ofPlan = { plan: plan.id };
    expect(await api.em.count(Action, { id: { $in: actions.map(({ id }) => id) } }, everything)).toBe(0);
    expect([await api.em.count(PlanPhase, ofPlan, everything), await api.em.count(PlanOwnership, ofPlan, everything)]).toEqual([0, 0]);
    expect(await remove('removePriority', priority.id)).toEqual(done(priority.id));
    expect(await api.em.count(Priority, { id: priority.id }, everything)).toBe(0);
    const reported = await aPlan(api, [at.board], {
      name: 'Neglect plan',
      actions: [{ reference: '1', updates: [['2018-03-01', 'ON_TRACK']] }],
    });
    expect(await remove('removePlan', reported.plan.id)).toEqual(
      stays('‘Neglect plan’ has 1 update, so it stays. Take it off its priorities if it is no longer followed.'),
    );
  });

  it('a joint plan by whoever administers all its owners, and actions of it by whoever administers one', async () => {
    const { board: neighbour } = await aBoard(api);
    const { plan, actions } = await aPlan(api, [at.board, neighbour], { name: 'Joint plan', actions: [{ reference: '1' }] });
    expect((await remove('removePlan', plan.id)).userErrors).toEqual([
      {
        code: 'FORBIDDEN',
        message: '‘Joint plan’ is a joint plan. Only somebody who administers every board that owns it can remove it.',
        field: null,
      },
    ]);
    expect(await api.em.count(Plan, { id: plan.id }, everything)).toBe(1);
    expect(await remove('removeAction', actions[0]?.id ?? '')).toEqual(done(actions[0]?.id ?? ''));
    const both = await someone(api, 'ADMINISTRATOR', at.board, neighbour);
    expect(await remove('removePlan', plan.id, { who: both })).toEqual(done(plan.id));
  });

  it('a measure without values', async () => {
    const { em } = api;
    const value = em.create(MeasureValue, { measure: at.measure, date: '2018-03-01', value: 3 });
    await em.flush();
    expect(await remove('removeMeasure', at.measure)).toEqual(stays('‘M’ has 1 value, so it stays. If it is wrong, take it out first.'));
    await em.remove(value).flush();
    expect(await remove('removeMeasure', at.measure)).toEqual(done(at.measure));
    expect(await api.em.count(Measure, { id: at.measure }, everything)).toBe(0);
  });

  it('a report that is a draft, with its items', async () => {
    const { em } = api;
    em.create(HighlightItem, { report: at.draft, kind: 'DONE', text: '', position: 1 });
    await em.flush();
    expect((await remove('discardReport', at.toPresent)).userErrors[0].message).toContain('Return it to its author first');
    expect(await remove('discardReport', at.draft)).toEqual(done(at.draft));
    expect(await api.em.count(HighlightReport, { id: at.draft }, everything)).toBe(0);
  });

  const kinds = [
    ['removeAction', 'action'],
    ['removePhase', 'phase'],
    ['removePlan', 'plan'],
    ['removePriority', 'priority'],
    ['removeMeasure', 'measure'],
    ['discardReport', 'draft'],
  ] as const;
  it.each(kinds)('with %s only at the version that was seen and only by an administrator of its board', async (name, what) => {
    const own = await aStage(api);
    const clerk = await someone(api, 'ADMINISTRATOR', own.board);
    const viewer = await someone(api, 'VIEWER', own.board);
    const code = async (given: Parameters<typeof remove>[2]) => (await remove(name, own[what], given)).userErrors[0]?.code;
    expect(await code({ who: clerk, expectedVersion: 2 })).toBe('CONFLICT');
    expect(await code({ who: viewer })).toBe('FORBIDDEN');
    expect(await code({ who: asha })).toBe('NOT_FOUND');
    expect(await remove(name, own[what], { who: asha })).toEqual(await remove(name, 'nothing', { who: asha }));
  });
});
