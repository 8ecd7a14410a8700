import { beforeEach, describe, expect, it } from 'vitest';
import type { Board } from '../boards/board.entity.ts';
import type { Group } from '../boards/group.entity.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import { Risk } from '../risks/risk.entity.ts';
import { aBoard, anApi, someone, someSeats, testNow } from '../testing.ts';
import { aPlan, aPriority } from '../testing-plans.ts';
import { Action } from './action.entity.ts';

const set = `mutation ($input: SetPlanOwnersInput!) { setPlanOwners(input: $input) { userErrors { code message field }
  plan { version owners { board { id } group { id } } } } }`;
const plans = 'query ($boardId: ID!) { plans(boardId: $boardId) { id } }';

describe('The owners of a plan', () => {
  const api = anApi();
  let [board, neighbour]: Board[] = [];
  let group: Group;
  let both: RequestViewer;
  let asha: RequestViewer;

  beforeEach(async () => {
    ({ board, group } = await aBoard(api));
    neighbour = (await aBoard(api)).board;
    both = await someone(api, 'ADMINISTRATOR', board, neighbour);
    asha = await someone(api, 'ADMINISTRATOR', board);
  });
  const ours = () => ({ boardId: board?.id ?? '' });
  const theirs = () => ({ boardId: neighbour?.id ?? '' });
  const own = async (viewer: RequestViewer, id: string, owners: { boardId: string; groupId?: string }[], expectedVersion = 1) =>
    (await api.ask(viewer, set, { input: { id, expectedVersion, owners } }, '2018-03-21T10:00:00.000Z')).setPlanOwners;
  const plansOf = async (viewer: RequestViewer, of: { boardId: string }) => (await api.ask(viewer, plans, of)).plans;

  it('become several, and the plan shows for each; then a board leaves, and it shows there no more', async () => {
    const { plan } = await aPlan(api, [board as Board]);
    const joined = await own(both, plan.id, [ours(), { ...ours(), groupId: group.id }, theirs()]);
    expect(joined.userErrors).toEqual([]);
    expect(joined.plan.version).toBe(2);
    expect(joined.plan.owners).toHaveLength(3);
    expect(await plansOf(both, theirs())).toEqual([{ id: plan.id }]);
    expect((await own(both, plan.id, [theirs()], 2)).plan.owners).toEqual([{ board: { id: neighbour?.id }, group: null }]);
    expect(await plansOf(asha, ours())).toEqual([]);
  });

  it('are never nobody, nor of a board or group that the viewer does not administer', async () => {
    const { plan } = await aPlan(api, [board as Board]);
    expect((await own(asha, plan.id, [])).userErrors).toMatchObject([{ code: 'REQUIRED', field: 'owners' }]);
    expect((await own(asha, plan.id, [ours(), theirs()])).userErrors[0].code).toBe('NOT_FOUND');
    const readsBoth = { ...asha, roles: [...asha.roles, { boardId: theirs().boardId, role: 'VIEWER' as const, agencyId: null }] };
    expect((await own(readsBoth, plan.id, [ours(), theirs()])).userErrors[0].code).toBe('FORBIDDEN');
    const { group: other } = await aBoard(api);
    expect((await own(asha, plan.id, [{ ...ours(), groupId: other.id }])).userErrors[0]).toMatchObject({ field: 'owners' });
    expect(await plansOf(asha, ours())).toHaveLength(1);
  });

  it('of boards that the viewer does not administer stay, and an own board may still leave', async () => {
    const { plan } = await aPlan(api, [board as Board, neighbour as Board]);
    expect((await own(asha, plan.id, [])).userErrors).toEqual([]);
    expect(await plansOf(both, theirs())).toEqual([{ id: plan.id }]);
    expect(await plansOf(asha, ours())).toEqual([]);
  });

  it('leave nothing of their own behind', async () => {
    const priority = await aPriority(api, neighbour as Board, 'Neglect');
    const owners = [board as Board, neighbour as Board];
    const { plan, actions } = await aPlan(api, owners, { priorities: [priority], actions: [{ reference: '1.01' }, { reference: '1.02' }] });
    const seats = await someSeats(api, neighbour as Board, (await aBoard(api)).group, ['Fire']);
    const { em } = api;
    await em.nativeUpdate(Action, { id: actions[1]?.id }, { leadAgency: seats[0]?.agency?.id }, { filters: false });
    em.create(Risk, {
      ...{ board: theirs().boardId, action: actions[0]?.id, title: 'R', owner: 'Chair', reviewOn: '2018-06-01' },
      ...{ registeredOn: '2018-01-01', scoredAt: testNow },
    });
    await em.flush();
    const refused = await own(both, plan.id, [ours()]);
    expect(refused.userErrors.map(({ code }: any) => code)).toEqual(['LOCKED', 'LOCKED', 'LOCKED']);
    const said = refused.userErrors.map(({ message }: any) => message).join(' ');
    for (const what of ['‘Neglect’', '1.02', '1 risk']) expect(said).toContain(what);
    expect(await plansOf(both, theirs())).toHaveLength(1);
  });

  it('are not changed from a stale page', async () => {
    const { plan } = await aPlan(api, [board as Board]);
    await own(asha, plan.id, [{ ...ours(), groupId: group.id }]);
    expect((await own(asha, plan.id, [ours()])).userErrors[0].code).toBe('CONFLICT');
  });
});
