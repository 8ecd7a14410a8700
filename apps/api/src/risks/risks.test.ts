import { beforeAll, describe, expect, it } from 'vitest';
import type { Board } from '../boards/board.entity.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import { aBoard, anApi, someone } from '../testing.ts';
import { aPriority } from '../testing-plans.ts';

const fields = `id title owner reviewOn closedOn closedReason trend isReviewOverdue version priority { name } scores { date note by before { score band } after { score band } }`;
const register = `mutation ($input: RegisterRiskInput!) { registerRisk(input: $input) { userErrors { code message field } risk { ${fields} } } }`;
const update = `mutation ($input: UpdateRiskInput!) { updateRisk(input: $input) { userErrors { code field } risk { ${fields} } } }`;
const rescore = `mutation ($input: RescoreRiskInput!) { rescoreRisk(input: $input) { userErrors { code message field } risk { ${fields} } } }`;
const close = `mutation ($input: CloseRiskInput!) { closeRisk(input: $input) { userErrors { code message field } risk { ${fields} } } }`;
const list = 'query ($boardId: ID!) { risks(boardId: $boardId) { title } }';

describe('Risks', () => {
  const api = anApi();
  let board: Board;
  let asha: RequestViewer;
  beforeAll(async () => {
    board = (await aBoard(api)).board;
    asha = await someone(api, 'ADMINISTRATOR', board);
  });
  const levels = (before: [number, number], after: [number, number]) => ({
    before: { likelihood: before[0], impact: before[1] },
    after: { likelihood: after[0], impact: after[1] },
  });
  const registered = async (more: object = {}) => {
    const input = {
      boardId: board.id,
      title: 'Trainers leave',
      owner: 'Training subgroup',
      reviewOn: '2018-06-30',
      ...levels([4, 4], [3, 4]),
      ...more,
    };
    return (await api.ask(asha, register, { input })).registerRisk;
  };

  it('are scored before and with their controls', async () => {
    const priority = await aPriority(api, board, 'Neglect');
    const { risk } = await registered({ priorityId: priority.id });
    expect(risk).toMatchObject({ trend: null, isReviewOverdue: false, priority: { name: 'Neglect' } });
    expect(risk.scores).toEqual([
      { date: '2018-03-20', note: null, by: asha.name, before: { score: 16, band: 'VERY_HIGH' }, after: { score: 12, band: 'HIGH' } },
    ]);
  });

  it.each([
    [{ title: '' }, 'title'],
    [{ owner: ' ' }, 'owner'],
    [levels([2, 2], [3, 2]), 'after.likelihood'],
    [levels([6, 2], [3, 2]), 'before.likelihood'],
    [{ priorityId: 'nothing' }, 'priorityId'],
  ])('are refused with %o in a sentence about the field', async (wrong, field) => {
    expect((await registered(wrong)).userErrors[0]).toMatchObject({ field });
  });

  it('are scored again with their history kept, and show where they go', async () => {
    const { risk } = await registered();
    const input = { id: risk.id, expectedVersion: 1, ...levels([4, 4], [2, 4]), reviewOn: '2018-03-31', note: 'Two new trainers.' };
    const next = (await api.ask(asha, rescore, { input }, '2018-03-28T10:00:00Z')).rescoreRisk.risk;
    expect(next).toMatchObject({ trend: 'FALLING', version: 2, reviewOn: '2018-03-31' });
    expect(next.scores.map((score: any) => [score.date, score.after.score])).toEqual([
      ['2018-03-20', 12],
      ['2018-03-28', 8],
    ]);
    expect((await api.ask(asha, rescore, { input })).rescoreRisk).toMatchObject({
      userErrors: [{ code: 'CONFLICT' }],
      risk: { version: 2 },
    });
    const change = { id: risk.id, expectedVersion: 2, title: 'Trainers leave us', owner: 'Chair', reviewOn: '2018-03-31' };
    expect((await api.ask(asha, update, { input: change }, '2018-04-01T10:00:00Z')).updateRisk.risk).toMatchObject({
      title: 'Trainers leave us',
      isReviewOverdue: true,
    });
  });

  it('are closed with a reason and changed no more', async () => {
    const { risk } = await registered();
    const input = { id: risk.id, expectedVersion: 1, reason: '' };
    expect((await api.ask(asha, close, { input })).closeRisk.userErrors[0].field).toBe('reason');
    const closed = (await api.ask(asha, close, { input: { ...input, reason: 'Posts are filled.' } })).closeRisk.risk;
    expect(closed).toMatchObject({ closedOn: '2018-03-20', closedReason: 'Posts are filled.', version: 2 });
    const again = { id: risk.id, expectedVersion: 2, ...levels([4, 4], [2, 4]), reviewOn: '2018-06-30' };
    expect((await api.ask(asha, rescore, { input: again })).rescoreRisk.userErrors[0].code).toBe('LOCKED');
  });

  it('are listed with the highest first and the closed ones last, to readers of the board only', async () => {
    const { board: own } = await aBoard(api);
    const who = await someone(api, 'ADMINISTRATOR', own);
    for (const [title, after] of [
      ['Low', [1, 1]],
      ['High', [3, 4]],
      ['Closed', [5, 5]],
    ] as const) {
      const input = { boardId: own.id, title, owner: 'Chair', reviewOn: '2018-06-30', ...levels([5, 5], [...after]) };
      const { risk } = (await api.ask(who, register, { input })).registerRisk;
      if (title === 'Closed') await api.ask(who, close, { input: { id: risk.id, expectedVersion: 1, reason: 'Over.' } });
    }
    expect((await api.ask(who, list, { boardId: own.id })).risks.map((risk: any) => risk.title)).toEqual(['High', 'Low', 'Closed']);
    expect((await api.ask(asha, list, { boardId: own.id })).risks).toEqual([]);
  });
});
