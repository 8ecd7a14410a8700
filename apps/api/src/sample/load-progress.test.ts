import { impactGap } from '@quorate/domain';
import { describe, expect, it } from 'vitest';
import { Board } from '../boards/board.entity.ts';
import { Challenge } from '../challenges/challenge.entity.ts';
import { HighlightItem, HighlightReport } from '../highlights/highlight.entity.ts';
import { loadOverview } from '../overview/load-overview.ts';
import { Action, ActionUpdate } from '../plans/action.entity.ts';
import { Plan, PlanOwnership, PlanPhase } from '../plans/plan.entity.ts';
import { scopeOf } from '../platform/scope.ts';
import { Measure, MeasureValue } from '../priorities/measure.entity.ts';
import { Priority } from '../priorities/priority.entity.ts';
import { Risk } from '../risks/risk.entity.ts';
import { aLoadedSample, everything, sampleNow } from './loaded-sample.ts';

const sample = aLoadedSample();

describe('the priorities', () => {
  it('are the three of the report, in its order', async () => {
    const found = await sample.em.find(Priority, {}, { ...everything, orderBy: { position: 'asc' } });
    expect(found.map((priority) => priority.name)).toEqual(['Child sexual abuse', 'Neglect', 'Early help']);
    expect(found.every((priority) => !priority.isInvented)).toBe(true);
  });

  it('have the figures of the report, and one measure that is made up and says so', async () => {
    const values = await sample.em.find(MeasureValue, { isInvented: false }, { ...everything, orderBy: { value: 'asc' } });
    expect(values.map(({ value }) => value)).toEqual([76, 81, 98, 129, 423, 549, 733, 882, 3318]);
    const invented = await sample.em.find(Measure, { isInvented: true }, everything);
    expect(invented.map(({ target }) => target)).toEqual([90]);
    expect(await sample.em.count(Measure, { isInvented: false, target: { $ne: null } }, everything)).toBe(0);
  });
});

describe('the plans', () => {
  it('are the joint one in years, the one of the early help strategy and one that is made up', async () => {
    const plans = await sample.em.find(Plan, {}, { ...everything, orderBy: { name: 'asc' } });
    expect(plans.map(({ name, isInvented }) => [name, isInvented])).toEqual([
      ['Early help plan', false],
      ['Joint child sexual exploitation action plan', false],
      ['Neglect plan (example)', true],
    ]);
    const phases = await sample.em.find(PlanPhase, { plan: plans[1]?.id }, { ...everything, orderBy: { position: 'asc' } });
    expect(phases.map(({ name }) => name)).toEqual(['Year 2', 'Year 3', 'This year (example)']);
    const owners = await sample.em.find(PlanOwnership, { plan: plans[1]?.id }, { ...everything, populate: ['board', 'group'] });
    expect(owners.map(({ board, group }) => [board.$.shortName, group?.$.shortName]).sort()).toEqual([
      ['SSCB', 'CSAF'],
      ['Stoke-on-Trent SCB', 'CSAF'],
    ]);
  });

  it('label every date that the report does not give', async () => {
    expect(await sample.em.count(ActionUpdate, { isInvented: false }, everything)).toBe(0);
    expect(await sample.em.count(PlanPhase, { isInvented: false }, everything)).toBe(0);
    const dated = await sample.em.find(Action, { isInvented: false, due: { $ne: null } }, { ...everything, orderBy: { due: 'asc' } });
    expect(dated.map(({ reference, due }) => [reference, due]).sort()).toEqual([
      ['3.1', '2019-03-31'],
      ['3.3', '2018-12-31'],
      ['3.4', '2018-12-31'],
      ['4', '2020-12-31'],
    ]);
    expect(await sample.em.count(Action, { isInvented: false, start: { $ne: null } }, everything)).toBe(0);
  });

  it('lead from the voice of 200 young people to a classroom pack whose impact is not there yet', async () => {
    const action = await sample.em.findOneOrFail(Action, { reference: '3.3' }, everything);
    const updates = await sample.em.find(ActionUpdate, { action: { title: action.title } }, everything);
    const said = (field: 'evidence' | 'impactStatement') => updates.find((update) => update[field])?.[field] ?? null;
    expect([action.findingKind, action.finding]).toEqual(['VOICE', expect.stringContaining('200 young people')]);
    expect(impactGap({ finding: action.finding ?? null, evidence: said('evidence'), impactStatement: said('impactStatement') })).toBe(
      'NO_IMPACT',
    );
  });

  it('carry what was not finished into this year, and nothing that was', async () => {
    const carried = await sample.em.find(Action, { carriedFrom: { $ne: null } }, { ...everything, populate: ['carriedFrom'] });
    expect(carried.map((action) => action.carriedFrom?.$.reference).sort()).toEqual(['1', '3', '3.1', '3.3', '3.4', '4', '4', '6', '8']);
    const complete = await sample.em.find(
      ActionUpdate,
      { rating: 'COMPLETE', action: carried.map((action) => action.carriedFrom?.id ?? '') },
      everything,
    );
    expect(complete).toEqual([]);
  });
});

describe('the highlight reports', () => {
  it('hold what seven subgroups achieved in 2017/18, all of it for the annual report and none of it made up', async () => {
    const reports = await sample.em.find(HighlightReport, { from: '2017-04-01' }, { ...everything, populate: ['group', 'items'] });
    const told = reports.map(({ group, items }) => [group.$.shortName, items.length]).sort();
    expect(told).toEqual([
      ['CDOP', 9],
      ['CSAF', 15],
      ['Districts', 9],
      ['Performance and Quality', 10],
      ['Policies and Procedures', 5],
      ['Serious Case Review', 7],
      ['WD&T', 11],
    ]);
    expect(reports.every(({ state }) => state === 'PRESENTED')).toBe(true);
    expect(await sample.em.count(HighlightItem, { isInvented: false, isForAnnualReport: true }, everything)).toBe(66);
  });

  it('of this year are made up, and two of them are owed', async () => {
    const reports = await sample.em.find(HighlightReport, { isInvented: true }, { ...everything, populate: ['group'] });
    expect(reports.every(({ from, to }) => from === '2026-07-01' && to === '2026-09-30')).toBe(true);
    expect(reports.filter(({ state }) => state === 'DRAFT').map(({ group }) => group.$.shortName)).toEqual(['CDOP']);
    expect(reports).toHaveLength(6);
  });
});

it('asks one challenge and fears two risks, all of them made up', async () => {
  const [challenges, risks] = [await sample.em.find(Challenge, {}, everything), await sample.em.find(Risk, {}, everything)];
  expect([challenges.length, risks.length]).toEqual([1, 2]);
  expect([...challenges, ...risks].every(({ isInvented }) => isInvented)).toBe(true);
});

it('shows the chair one priority that is better, one that is worse and one that is as it was', async () => {
  const board = await sample.em.findOneOrFail(Board, { shortName: 'SSCB' }, everything);
  const scope = scopeOf({ id: 'x', name: 'x', email: 'x', roles: [{ boardId: board.id, role: 'CHAIR', agencyId: null }] });
  const overview = await loadOverview(sample.em, scope, { boardId: board.id, today: sampleNow.slice(0, 10) });
  expect(overview?.since).toBe('2018-03-01');
  expect(overview?.priorities.map(({ name, before, rating, change }) => [name, before, rating.rating, change])).toEqual([
    ['Child sexual abuse', 'ON_TRACK', 'ON_TRACK', 'SAME'],
    ['Neglect', 'ON_TRACK', 'OFF_TRACK', 'WORSE'],
    ['Early help', 'AT_RISK', 'ON_TRACK', 'BETTER'],
  ]);
  expect(overview?.nextMeeting?.meeting.date).toBe('2026-12-08');
  expect(overview?.needsTheChair.overdueReports.map(({ group }) => group.shortName).sort()).toEqual(['CDOP', 'Districts']);
  expect(overview?.needsTheChair.offTrackWithoutRecovery.map(({ reference }) => reference)).toEqual(['4 (2)']);
});
