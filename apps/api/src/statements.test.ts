import { ref } from '@mikro-orm/core';
import { addMonths } from '@quorate/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Board } from './boards/board.entity.ts';
import { Group, GroupOwnership } from './boards/group.entity.ts';
import { Challenge } from './challenges/challenge.entity.ts';
import { HighlightItem, HighlightReport } from './highlights/highlight.entity.ts';
import { Agency } from './membership/agency.entity.ts';
import { Action } from './plans/action.entity.ts';
import { Measure, MeasureValue } from './priorities/measure.entity.ts';
import { Priority } from './priorities/priority.entity.ts';
import { Risk, RiskScore } from './risks/risk.entity.ts';
import { aBoard, aMeeting, anApi, someone, someSeats, testNow } from './testing.ts';
import { aPlan, aPriority } from './testing-plans.ts';

/** A list costs the same number of statements however long it is. Counted at SQLite itself, under every layer. */
describe.runIf(process.env.ENGINE === 'sqlite')('The lists', () => {
  const api = anApi();

  const count = async (run: () => Promise<unknown>): Promise<number> => {
    const connection = api.em.getConnection() as unknown as { getNativeClient(): Promise<{ prepare(text: string): unknown }> };
    const handle = await connection.getNativeClient();
    const { prepare } = handle;
    let statements = 0;
    handle.prepare = (text: string) => {
      statements += 1;
      return prepare.call(handle, text);
    };
    await run();
    handle.prepare = prepare;
    return statements;
  };

  const lists: [string, string][] = [
    [
      'the actions of plans',
      'query ($boardId: ID!) { plans(boardId: $boardId) { actions { reference phase { name } leadAgency { name } carriedInto { start phase { name } } rating { rating lastUpdate } isLate percentage } } }',
    ],
    [
      'agencies',
      'query ($boardId: ID!) { agencies(boardId: $boardId) { name successor { name } seats { name group { name } holders { person { name } } deputies { person { name } } } } }',
    ],
    [
      'meetings',
      'query ($boardId: ID!) { meetings(boardId: $boardId, year: 2017) { title group { name owners { board { name } } } inAttendance { name } } }',
    ],
    [
      'groups',
      'query ($boardId: ID!) { board(id: $boardId) { groups { name parent { name } isJoint owners { board { name } } seats { name agency { name } boards { name } holders { person { name } } } } } }',
    ],
    [
      'priorities',
      'query ($boardId: ID!) { priorities(boardId: $boardId, year: 2017) { name leadGroup { name } rating { rating because } progress { total } strip(year: 2017) { rating } burnUp(year: 2017) { done } measures { name status { isMet } values { value } } plans { name rating { rating } } since { change } actions { title } } }',
    ],
    [
      'plans',
      'query ($boardId: ID!) { plans(boardId: $boardId) { name canAdminister owners { board { name } } priorities { name } phases { name } rating { rating } progress { total } burnUp(year: 2017) { done } } }',
    ],
    [
      'actions',
      'query ($boardId: ID!) { actions(boardId: $boardId, filter: LATE) { title plan { name } phase { name } leadAgency { name } supportingAgencies { name } dependencies { title } carriedInto { title } rating { rating } isLate impactGap updates { narrative } } }',
    ],
    [
      'a plan with its actions',
      `query ($planId: ID!) { plan(id: $planId) { name canAdminister canOverride rating { rating because rule } progress { total } phases { name } owners { board { name } } priorities { name } actions { ${action} } } }`,
    ],
    ['all actions', `query ($boardId: ID!) { actions(boardId: $boardId) { ${action} } }`],
    [
      'challenges',
      'query ($boardId: ID!) { challenges(boardId: $boardId) { issue state challengedAgency { name } priority { name rating { rating } } action { title rating { rating } plan { name } } } }',
    ],
    [
      'risks',
      'query ($boardId: ID!) { risks(boardId: $boardId) { title trend isReviewOverdue scores { after { score } } priority { name rating { rating } } action { title isLate } } }',
    ],
    ['highlight reports', `query ($groupId: ID!) { highlightReports(groupId: $groupId) { ${report} previous { from } } }`],
    ['the latest reports', `query ($boardId: ID!) { latestReports(boardId: $boardId) { ${report} } }`],
    [
      'subgroups',
      'query ($boardId: ID!) { board(id: $boardId) { groups { name owners { board { name } } reporting { owner } latestReport { from state } reportDue(boardId: $boardId) { dueBy draft { id } } } } }',
    ],
    ['the board pack', boardPack],
  ];

  it.each(lists)('of %s cost the same for ten rows and for a hundred, and at most twelve statements', async (_name, document) => {
    const costs: number[] = [];
    for (const { variables, reader } of stages) costs.push(await count(() => api.ask(reader, document, variables)));
    expect(costs[1]).toBe(costs[0]);
    expect(costs[1]).toBeLessThanOrEqual(12);
  });

  const stages: Awaited<ReturnType<typeof stageOf>>[] = [];
  beforeAll(async () => {
    for (const size of [10, 100]) stages.push(await stageOf(size));
  });

  /** A board with so many of everything, and everything linked to something. */
  const stageOf = async (size: number) => {
    const { board, group } = await aBoard(api);
    const each = Array.from({ length: size }, (_, index) => index);
    const seats = await someSeats(
      api,
      board,
      group,
      each.map((index) => `Seat ${index}`),
    );
    for (const _ of each) await aMeeting(api, group, '2017-09-12', { state: 'HELD' });
    const actions = each.map((index) => ({
      reference: String(index),
      due: '2018-01-31',
      updates: [['2018-03-01', 'ON_TRACK'] as [string, 'ON_TRACK']],
    }));
    for (const index of each)
      await aPlan(api, [board], { priorities: [await aPriority(api, board)], actions: actions.slice(index, index + 1) });
    const { plan } = await aPlan(api, [board], { priorities: [await aPriority(api, board)], actions });
    await link(
      board,
      group.id,
      seats.map((seat) => seat.agency?.id ?? ''),
    );
    return { variables: { boardId: board.id, groupId: group.id, planId: plan.id }, reader: await someone(api, 'VIEWER', board) };
  };

  const link = async (board: Board, groupId: string, agencies: string[]) => {
    const { em } = api;
    const priorities = await em.find(Priority, { board: board.id }, { filters: false });
    const all = await em.find(
      Action,
      { plan: { owners: { board: board.id } } },
      { filters: false, populate: ['supportingAgencies', 'dependencies'] },
    );
    for (const [index, id] of agencies.entries()) {
      const [priority, action] = [priorities[index], all[index]] as [Priority, Action];
      const agency = em.getReference(Agency, id);
      Object.assign(action, { leadAgency: ref(agency) });
      action.supportingAgencies.add(agency);
      if (index > 0) action.dependencies.add(all[0] as Action);
      Object.assign(priority, { leadGroup: em.getReference(Group, groupId) });
      const measure = em.create(Measure, { priority, position: 1, name: 'M', unit: '%', direction: 'UP', changedAt: testNow });
      em.create(MeasureValue, { measure, date: '2018-03-01', value: index });
      const links = { board: board.id, priority, action };
      em.create(Challenge, {
        ...links,
        raisedOn: '2018-03-01',
        challenger: 'Chair',
        challenged: 'x',
        challengedAgency: agency,
        issue: 'Why?',
        responseDue: '2018-04-01',
      });
      const risk = em.create(Risk, {
        ...links,
        title: `Risk ${index}`,
        owner: 'Chair',
        reviewOn: '2018-06-01',
        registeredOn: '2018-01-01',
        scoredAt: testNow,
      });
      em.create(RiskScore, {
        risk,
        date: '2018-01-01',
        likelihoodBefore: 3,
        impactBefore: 3,
        likelihoodAfter: 2,
        impactAfter: 2,
        by: 'x',
        at: testNow,
      });
      const subgroup = em.create(Group, { name: `Group ${index}`, shortName: 'G', kind: 'SUBGROUP', reportsEveryMonths: 3 });
      em.create(GroupOwnership, { board: board.id, group: subgroup });
      for (const owner of [subgroup, em.getReference(Group, groupId)]) {
        const from = owner === subgroup ? '2017-10-01' : addMonths('2010-01-01', index);
        const report = em.create(HighlightReport, { group: owner, from, to: from, state: 'SUBMITTED', savedAt: testNow, savedBy: 'x' });
        em.create(HighlightItem, { report, kind: 'DONE', text: 'Done.', priority, position: 1 });
      }
    }
    await em.flush();
  };
});

const action = `reference title leadPerson start due measure finding percentage isLate recovery evidence impactStatement impactGap version
  plan { name canAdminister } phase { name } leadAgency { name } supportingAgencies { name } dependencies { title } carriedFrom { title } carriedInto { title }
  rating { rating since before updateDueBy } updates { date rating narrative by actionReference }`;
const report =
  'from to state dueBy group { name reporting { owner } } items { kind text priority { name } } attendance { totals { covered expected } meetings { date quorum { isMet } } }';
const boardPack = `query ($boardId: ID!) {
  board(id: $boardId) { name canChair ratingWords { rating word } }
  priorities(boardId: $boardId, year: 2017) { name leadGroup { name } rating { rating because rule isOverridden by on reason } strip(year: 2017) { rating } progress { total complete }
    measures { name unit status { latest isMet movement } values { date value } } }
  actions(boardId: $boardId, filter: LATE_OR_OFF_TRACK, year: 2017) { reference title due isLate recovery leadPerson leadAgency { name } plan { name } rating { rating since } }
  latestReports(boardId: $boardId, year: 2017) { ${report} }
  challenges(boardId: $boardId) { issue state challenger challenged responseDue }
  risks(boardId: $boardId) { title owner trend closedOn scores { after { score } } }
}`;
