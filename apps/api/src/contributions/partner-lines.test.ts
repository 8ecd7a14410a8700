import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { AttendanceMark } from '../attendance/attendance.entity.ts';
import type { Board } from '../boards/board.entity.ts';
import { Agency } from '../membership/agency.entity.ts';
import { Action } from '../plans/action.entity.ts';
import { requestContext } from '../platform/context.ts';
import { countStatements } from '../platform/count-statements.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import { aBoard, aMeeting, anApi, someone, someSeats, testNow } from '../testing.ts';
import { aPlan } from '../testing-plans.ts';
import { loadContributions } from './load-contributions.ts';

const lines = `query ($boardId: ID!, $year: Int!) { partnerLines(boardId: $boardId, year: $year) {
  agency { name } seats attendance { covered expected } isMoneyShown agreed received share inKindValue lateActions } }`;
const open = 'mutation ($input: OpenBudgetInput!) { openBudget(input: $input) { userErrors { message } } }';
const record = 'mutation ($input: RecordEntriesInput!) { recordEntries(input: $input) { userErrors { message } } }';

describe('One line per partner', () => {
  const api = anApi();
  let board: Board;
  let asha: RequestViewer;
  let agencies: { id: string }[];

  beforeAll(async () => {
    const made = await aBoard(api);
    board = made.board;
    asha = await someone(api, 'ADMINISTRATOR', board);
    const seats = await someSeats(api, board, made.group, ['Police', 'Council']);
    agencies = seats.map((seat) => ({ id: seat.agency?.id ?? '' }));
    const [held, planned] = [
      await aMeeting(api, made.group, '2017-06-12', { state: 'HELD' }),
      await aMeeting(api, made.group, '2018-03-27'),
    ];
    const { em } = api;
    const mark = { version: 1, source: 'LIVE', recordedBy: 'Asha', recordedAt: testNow, batch: 'batch' } as const;
    for (const [index, status] of (['PRESENT', 'ABSENT'] as const).entries()) {
      em.create(AttendanceMark, { ...mark, meeting: held.id, seat: seats[index]?.id ?? '', status });
      em.create(AttendanceMark, { ...mark, meeting: planned.id, seat: seats[index]?.id ?? '', status: 'APOLOGIES' });
    }
    // It owes no seat and pays.
    const paying = em.create(Agency, {
      name: 'Zoo trust',
      shortName: 'Zoo',
      sector: 'OTHER',
      statutoryClass: 'OTHER',
      aliases: [],
      boards: [board.id],
    });
    await em.flush();
    agencies.push({ id: paying.id });
    const { actions } = await aPlan(api, [board], {
      actions: [
        { reference: '1', due: '2018-01-31', updates: [['2018-03-01', 'ON_TRACK']] },
        { reference: '2', due: '2018-01-31', updates: [['2018-03-01', 'COMPLETE']] },
        { reference: '3', due: '2018-12-31' },
      ],
    });
    const ids = actions.map(({ id }) => id);
    await em.nativeUpdate(Action, { id: { $in: ids } }, { leadAgency: agencies[0]?.id }, { filters: false });
    await api.ask(asha, open, { input: { boardId: board.id, year: 2017 } });
    const entries = [300, 100, 1].map((pence, index) => ({ kind: 'AGREED', agencyId: agencies[index]?.id, pence, date: '2017-04-01' }));
    await api.ask(asha, record, { input: { boardId: board.id, year: 2017, batchId: randomUUID(), entries } });
  });

  it('sets attendance, money and late actions side by side, and leaves no agency out', async () => {
    const { partnerLines } = await api.ask(asha, lines, { boardId: board.id, year: 2017 });
    expect(partnerLines).toMatchObject([
      { seats: 1, attendance: { covered: 0, expected: 1 }, agreed: 100, share: 2494, lateActions: 0 },
      { seats: 1, attendance: { covered: 1, expected: 1 }, agreed: 300, share: 7481, lateActions: 1 },
      { seats: 0, attendance: { covered: 0, expected: 0 }, agreed: 1, share: 25, lateActions: 0 },
    ]);
  });

  it('tells one agency apart, with the attendance of each of its seats', async () => {
    const one = `query ($boardId: ID!, $year: Int!, $agencyId: ID!) { partnerLines(boardId: $boardId, year: $year, agencyId: $agencyId) {
      agency { id } attendance { covered expected } bySeat { name group { name } attendance { covered expected } } } }`;
    const { partnerLines } = await api.ask(asha, one, { boardId: board.id, year: 2017, agencyId: agencies[0]?.id });
    const attendance = { covered: 1, expected: 1 };
    expect(partnerLines).toMatchObject([{ agency: agencies[0], attendance, bySeat: [{ name: 'Police', attendance }] }]);
  });

  it('hides the money of others from a partner, and not who came', async () => {
    const viewer = await someone(api, 'PARTNER', board);
    const police = { ...viewer, roles: viewer.roles.map((role) => ({ ...role, agencyId: agencies[0]?.id ?? null })) };
    const { partnerLines } = await api.ask(police, lines, { boardId: board.id, year: 2017 });
    expect(partnerLines.map((line: any) => [line.isMoneyShown, line.agreed, line.share, line.attendance.expected])).toEqual([
      [false, null, null, 1],
      [true, 300, null, 1],
      [false, null, null, 0],
    ]);
  });

  it('a year gives the line of one agency alone, and none that is hidden', async () => {
    const one = `query ($boardId: ID!, $year: Int!, $agencyId: ID!) { contributions(boardId: $boardId, year: $year) {
      years { partners(agencyId: $agencyId) { agreed } } } }`;
    const variables = { boardId: board.id, year: 2017, agencyId: agencies[0]?.id };
    const partnersFor = async (viewer: RequestViewer) => (await api.ask(viewer, one, variables)).contributions.years[0].partners;
    expect(await partnersFor(asha)).toEqual([{ agreed: 300 }]);
    expect(await partnersFor(await someone(api, 'VIEWER', board))).toEqual([]);
  });

  it('a statement of five years costs three statements, however many partners and entries there are', async () => {
    const counts: number[] = [];
    for (const size of [1, 40]) {
      const entries = Array.from({ length: size }, () => ({ kind: 'AGREED', agencyId: agencies[0]?.id, pence: 1, date: '2017-04-01' }));
      await api.ask(asha, record, { input: { boardId: board.id, year: 2017, batchId: randomUUID(), entries } });
      const context = requestContext(api.database, asha, testNow);
      const wanted = { boardId: board.id, year: 2017, years: 5 };
      counts.push((await countStatements(context.em, (em) => loadContributions(context, wanted, em))).statements);
    }
    expect(counts).toEqual([3, 3]);
  });
});
