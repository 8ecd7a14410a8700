import { beforeAll, describe, expect, it } from 'vitest';
import type { Board } from '../boards/board.entity.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import { aBoard, anApi, someone } from '../testing.ts';
import { aPlan, aPriority } from '../testing-plans.ts';

const create = `mutation ($input: CreatePlanInput!) { createPlan(input: $input) { userErrors { code message field }
  plan { id name updateEveryMonths version canAdminister owners { board { id } group { name } } priorities { name } rating { rating because } } } }`;
const update = `mutation ($input: UpdatePlanInput!) { updatePlan(input: $input) { userErrors { code field } plan { name version priorities { name } } } }`;
const addPhase = `mutation ($input: AddPhaseInput!) { addPhase(input: $input) { userErrors { code message field } phase { id name position version } } }`;
const updatePhase = `mutation ($input: UpdatePhaseInput!) { updatePhase(input: $input) { userErrors { code field } phase { name to version } } }`;
const aDayLater = '2018-03-21T10:00:00.000Z';
const plans = 'query ($boardId: ID!) { plans(boardId: $boardId) { name priorities { name } canAdminister } }';

describe('Action plans', () => {
  const api = anApi();
  let board: Board;
  let neighbour: Board;
  let asha: RequestViewer;
  let both: RequestViewer;
  beforeAll(async () => {
    board = (await aBoard(api)).board;
    neighbour = (await aBoard(api)).board;
    asha = await someone(api, 'ADMINISTRATOR', board);
    both = await someone(api, 'ADMINISTRATOR', board, neighbour);
  });

  it('are owned by one board or several, through a group where one is named', async () => {
    const { board: own, group } = await aBoard(api);
    const who = await someone(api, 'ADMINISTRATOR', own);
    const input = { owners: [{ boardId: own.id, groupId: group.id }], name: ' Neglect plan ' };
    const { createPlan } = await api.ask(who, create, { input });
    expect(createPlan.userErrors).toEqual([]);
    expect(createPlan.plan).toMatchObject({ name: 'Neglect plan', updateEveryMonths: 3, canAdminister: true });
    expect(createPlan.plan.owners).toEqual([{ board: { id: own.id }, group: { name: 'Board' } }]);
    expect(createPlan.plan.rating).toEqual({ rating: 'NOT_STARTED', because: 'There are no parts yet.' });
  });

  it('that are joint need an administrator of every board', async () => {
    const owners = [{ boardId: board.id }, { boardId: neighbour.id }];
    const readsBoth = await someone(api, 'ADMINISTRATOR', board);
    readsBoth.roles.push({ boardId: neighbour.id, role: 'VIEWER', agencyId: null });
    expect((await api.ask(readsBoth, create, { input: { owners, name: 'Joint' } })).createPlan.userErrors[0].code).toBe('FORBIDDEN');
    expect((await api.ask(asha, create, { input: { owners, name: 'Joint' } })).createPlan.userErrors[0].code).toBe('NOT_FOUND');
    expect((await api.ask(both, create, { input: { owners, name: 'Joint' } })).createPlan.plan.owners).toHaveLength(2);
  });

  it('are for priorities of the boards that own them, and each viewer sees those of their own board', async () => {
    const [ours, theirs] = [await aPriority(api, board, 'Ours'), await aPriority(api, neighbour, 'Theirs')];
    const alone = { owners: [{ boardId: board.id }], name: 'Alone', priorityIds: [theirs.id] };
    expect((await api.ask(both, create, { input: alone })).createPlan.userErrors[0]).toMatchObject({
      code: 'NOT_FOUND',
      field: 'priorityIds',
    });
    const owners = [{ boardId: board.id }, { boardId: neighbour.id }];
    const { createPlan } = await api.ask(both, create, { input: { owners, name: 'Shared', priorityIds: [ours.id, theirs.id] } });
    expect(createPlan.plan.priorities).toHaveLength(2);
    const seen = (await api.ask(asha, plans, { boardId: board.id })).plans.find((plan: any) => plan.name === 'Shared');
    expect(seen).toEqual({ name: 'Shared', priorities: [{ name: 'Ours' }], canAdminister: true });
    const change = { id: createPlan.plan.id, expectedVersion: 1, name: 'Shared', updateEveryMonths: 3, priorityIds: [] };
    expect((await api.ask(asha, update, { input: change }, aDayLater)).updatePlan.plan).toEqual({
      name: 'Shared',
      version: 2,
      priorities: [],
    });
    const left = (await api.ask(both, plans, { boardId: neighbour.id })).plans.find((plan: any) => plan.name === 'Shared');
    expect(left.priorities).toEqual([{ name: 'Theirs' }]);
  });

  it('refuse a change that was made from a stale page', async () => {
    const { plan } = await aPlan(api, [board]);
    const change = { id: plan.id, expectedVersion: 1, name: 'First', updateEveryMonths: 3, priorityIds: [] };
    await api.ask(asha, update, { input: change });
    const stale = (await api.ask(both, update, { input: { ...change, name: 'Second' } })).updatePlan;
    expect(stale).toMatchObject({ userErrors: [{ code: 'CONFLICT' }], plan: { name: 'First', version: 2 } });
  });

  it('have phases, one after the other, that end after they begin', async () => {
    const { plan } = await aPlan(api, [board]);
    const input = { planId: plan.id, name: 'Year 2', from: '2018-04-01', to: '2019-03-31' };
    const { phase } = (await api.ask(asha, addPhase, { input })).addPhase;
    expect(phase).toMatchObject({ name: 'Year 2', position: 2, version: 1 });
    for (const to of ['2018-01-01', '9999-12-31'])
      expect((await api.ask(asha, addPhase, { input: { ...input, to } })).addPhase.userErrors[0].field).toBe('to');
    const change = { id: phase.id, expectedVersion: 1, name: 'Year two', from: '2018-04-01', to: '2019-06-30' };
    expect((await api.ask(asha, updatePhase, { input: change })).updatePhase.phase).toEqual({
      name: 'Year two',
      to: '2019-06-30',
      version: 2,
    });
    expect((await api.ask(asha, updatePhase, { input: change })).updatePhase.userErrors[0].code).toBe('CONFLICT');
  });

  it('of another board are neither seen nor changed, and read as one that does not exist', async () => {
    const { plan, phase } = await aPlan(api, [neighbour]);
    const one = 'query ($id: ID!) { plan(id: $id) { name } }';
    expect(await api.send(asha, one, { id: plan.id })).toEqual(await api.send(asha, one, { id: 'nothing' }));
    expect((await api.ask(asha, plans, { boardId: neighbour.id })).plans).toEqual([]);
    const change = (id: string) => ({ input: { id, expectedVersion: 1, name: 'x', from: '2018-04-01', to: '2019-06-30' } });
    expect(await api.ask(asha, updatePhase, change(phase.id))).toEqual(await api.ask(asha, updatePhase, change('nothing')));
  });
});
