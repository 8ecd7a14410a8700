import { beforeAll, describe, expect, it } from 'vitest';
import { RoleAssignment } from '../accounts/account.entity.ts';
import type { Board } from '../boards/board.entity.ts';
import { Agency } from '../membership/agency.entity.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import { aBoard, anApi, someone } from '../testing.ts';
import { aPlan } from '../testing-plans.ts';
import { Action } from './action.entity.ts';

const fields = `id reference title start due version leadAgency { name } supportingAgencies { name } dependencies { reference } findingKind finding isLate impactGap phase { name } rating { rating }`;
const create = `mutation ($input: CreateActionInput!) { createAction(input: $input) { userErrors { code message field } action { ${fields} } } }`;
const update = `mutation ($input: UpdateActionInput!) { updateAction(input: $input) { userErrors { code message field } action { ${fields} } } }`;
const list = `query ($boardId: ID!, $filter: ActionFilter, $year: Int) { actions(boardId: $boardId, filter: $filter, year: $year) { reference due rating { rating before } } }`;

describe('Actions', () => {
  const api = anApi();
  let board: Board;
  let asha: RequestViewer;
  beforeAll(async () => {
    board = (await aBoard(api)).board;
    asha = await someone(api, 'ADMINISTRATOR', board);
  });
  const anAgency = async (name: string, of = board) => {
    const { em } = api;
    const agency = em.create(Agency, {
      name,
      shortName: name,
      sector: 'OTHER',
      statutoryClass: 'OTHER',
      aliases: [],
      boards: [of.id] as never,
    });
    await em.flush();
    return agency.id;
  };

  it('are kept with who leads and who supports, what they wait for and what they answer', async () => {
    const { phase, actions } = await aPlan(api, [board], { actions: [{ reference: '1.1' }] });
    const [police, health] = [await anAgency('Police'), await anAgency('Health')];
    const input = {
      phaseId: phase.id,
      reference: '1.2',
      title: ' Make a classroom pack ',
      leadAgencyId: police,
      supportingAgencyIds: [health, police],
      dependencyIds: [actions[0]?.id],
      due: '2018-03-01',
      findingKind: 'VOICE',
      finding: '200 young people asked how to stay safe at parties.',
    };
    const { createAction } = await api.ask(asha, create, { input });
    expect(createAction.userErrors).toEqual([]);
    expect(createAction.action).toMatchObject({
      title: 'Make a classroom pack',
      leadAgency: { name: 'Police' },
      supportingAgencies: [{ name: 'Health' }, { name: 'Police' }],
      dependencies: [{ reference: '1.1' }],
      isLate: true,
      impactGap: 'NO_EVIDENCE',
      phase: { name: 'Year 1' },
      version: 1,
    });
  });

  it.each([
    [{ title: ' ' }, 'title', 'REQUIRED'],
    [{ reference: ' 1.1 ' }, 'reference', 'CONFLICT'],
    [{ start: '2018-02-01', due: '2018-01-01' }, 'due', 'INVALID'],
    [{ findingKind: 'AUDIT' }, 'finding', 'REQUIRED'],
    [{ finding: 'Something was found.' }, 'findingKind', 'REQUIRED'],
    [{ leadAgencyId: 'nothing' }, 'supportingAgencyIds', 'NOT_FOUND'],
    [{ dependencyIds: ['nothing'] }, 'dependencyIds', 'NOT_FOUND'],
  ])('are refused with %o in a sentence about the field', async (wrong, field, code) => {
    const { phase } = await aPlan(api, [board], { actions: [{ reference: '1.1' }] });
    const input = { phaseId: phase.id, reference: '1.2', title: 'An action', ...wrong };
    const { createAction } = await api.ask(asha, create, { input });
    expect(createAction).toMatchObject({ action: null, userErrors: [{ code, field }] });
  });

  it('that would wait for each other in a circle are named', async () => {
    const { phase, actions } = await aPlan(api, [board], { actions: [{ reference: '1' }, { reference: '2' }] });
    const change = (index: number, waitsFor: number) => ({
      input: {
        id: actions[index]?.id,
        expectedVersion: 1,
        phaseId: phase.id,
        reference: String(index + 1),
        title: 'An action',
        dependencyIds: [actions[waitsFor]?.id],
      },
    });
    expect((await api.ask(asha, update, change(1, 0))).updateAction.action).toMatchObject({
      version: 2,
      dependencies: [{ reference: '1' }],
    });
    const { userErrors } = (await api.ask(asha, update, change(0, 1))).updateAction;
    expect(userErrors[0]).toMatchObject({ code: 'CONFLICT', field: 'dependencyIds' });
    expect(userErrors[0].message).toContain('‘2’');
  });

  it("of a joint plan keep the agencies of the other board when one board's administrator changes them", async () => {
    const { board: neighbour } = await aBoard(api);
    const both = await someone(api, 'ADMINISTRATOR', board, neighbour);
    const theirs = await anAgency('City council', neighbour);
    const { phase } = await aPlan(api, [board, neighbour]);
    const fields = { phaseId: phase.id, reference: '1', title: 'Joint work', leadAgencyId: theirs, supportingAgencyIds: [theirs] };
    const { id } = (await api.ask(both, create, { input: fields })).createAction.action;
    const change = { ...fields, id, expectedVersion: 1, title: 'Joint work of both' };
    const { action, userErrors } = (await api.ask(asha, update, { input: change })).updateAction;
    expect(userErrors).toEqual([]);
    expect(action).toMatchObject({
      title: 'Joint work of both',
      leadAgency: { name: 'City council' },
      supportingAgencies: [{ name: 'City council' }],
    });
    const stranger = await anAgency('Stranger', (await aBoard(api)).board);
    const wrong = { ...change, expectedVersion: 2, leadAgencyId: stranger };
    expect((await api.ask(asha, update, { input: wrong })).updateAction.userErrors[0].code).toBe('NOT_FOUND');
  });

  it('refuse a change that was made from a stale page and show what is there', async () => {
    const { phase, actions } = await aPlan(api, [board], { actions: [{ reference: '1' }] });
    const input = { id: actions[0]?.id, expectedVersion: 1, phaseId: phase.id, reference: '1', title: 'First' };
    await api.ask(asha, update, { input });
    const { updateAction } = await api.ask(asha, update, { input: { ...input, title: 'Second' } });
    expect(updateAction).toMatchObject({ userErrors: [{ code: 'CONFLICT' }], action: { title: 'First', version: 2 } });
  });

  it('are listed by what a chair asks for', async () => {
    const { board: own } = await aBoard(api);
    const partner = await someone(api, 'PARTNER', own);
    const agencyId = await anAgency('Fire', own);
    Object.assign(partner.roles[0] as object, { agencyId });
    expect(await api.em.count(RoleAssignment, { board: own.id }, { filters: false })).toBe(1);
    const { actions } = await aPlan(api, [own], {
      actions: [
        { reference: 'late', due: '2018-02-28', updates: [['2018-03-01', 'ON_TRACK', { impactStatement: 'Fewer children missing.' }]] },
        { reference: 'stuck', due: '2018-06-30', updates: [['2018-03-01', 'OFF_TRACK', { narrative: 'No money.' }]] },
        { reference: 'recovering', updates: [['2018-03-01', 'OFF_TRACK', { narrative: 'Late.', recovery: 'A new lead in April.' }]] },
        { reference: 'silent', updates: [['2017-10-01', 'ON_TRACK']] },
        { reference: 'future', start: '2018-04-01', leadPerson: partner.name },
      ],
    });
    const { em } = api;
    const stuck = await em.findOneOrFail(Action, { id: actions[1]?.id ?? '' }, { filters: false });
    Object.assign(stuck, { leadAgency: em.getReference(Agency, agencyId) });
    await em.flush();
    const listed = async (filter?: string, year?: number) =>
      (await api.ask(partner, list, { boardId: own.id, filter, year })).actions.map((action: any) => action.reference);
    expect(await listed()).toEqual(['late', 'stuck', 'future', 'recovering', 'silent']);
    expect(await listed('LATE')).toEqual(['late']);
    expect(await listed('LATE_OR_OFF_TRACK')).toEqual(['late', 'stuck', 'recovering']);
    expect(await listed('OFF_TRACK_WITHOUT_RECOVERY')).toEqual(['stuck']);
    expect(await listed('NO_UPDATE')).toEqual(['silent']);
    expect(await listed('WITHOUT_IMPACT')).toEqual(['stuck', 'recovering', 'silent']);
    expect(await listed('MINE')).toEqual(['stuck', 'future']);
    expect([await listed(undefined, 2017), await listed(undefined, 2018)].map((some) => some.length)).toEqual([5, 0]);
  });
});
