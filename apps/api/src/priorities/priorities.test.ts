import { beforeAll, describe, expect, it } from 'vitest';
import type { Board } from '../boards/board.entity.ts';
import type { Group } from '../boards/group.entity.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import { aBoard, anApi, someone } from '../testing.ts';
import { aPriority } from '../testing-plans.ts';

const create = `mutation ($input: CreatePriorityInput!) { createPriority(input: $input) { userErrors { code message field } priority { id position name fromYear toYear outcomes leadGroup { name } version } } }`;
const update = `mutation ($input: UpdatePriorityInput!) { updatePriority(input: $input) { userErrors { code message field } priority { name toYear leadGroup { name } version } } }`;
const list = 'query ($boardId: ID!, $year: Int!) { priorities(boardId: $boardId, year: $year) { name } }';
const measure = `id position name target direction version status { latest previous isMet movement } values { date value note }`;
const createMeasure = `mutation ($input: CreateMeasureInput!) { createMeasure(input: $input) { userErrors { code field } measure { ${measure} } } }`;
const updateMeasure = `mutation ($input: UpdateMeasureInput!) { updateMeasure(input: $input) { userErrors { code field } measure { ${measure} } } }`;
const recordValue = `mutation ($input: RecordMeasureValueInput!) { recordMeasureValue(input: $input) { userErrors { code message field } measure { ${measure} } } }`;

describe('Priorities', () => {
  const api = anApi();
  let board: Board;
  let group: Group;
  let asha: RequestViewer;
  let viewer: RequestViewer;
  beforeAll(async () => {
    ({ board, group } = await aBoard(api));
    asha = await someone(api, 'ADMINISTRATOR', board);
    viewer = await someone(api, 'VIEWER', board);
  });
  const input = () => ({
    boardId: board.id,
    name: 'Neglect',
    description: '',
    fromYear: 2017,
    leadGroupId: group.id,
    outcomes: [' Safer homes. ', ''],
  });

  it('are kept with their years, lead group and outcomes, one after the other', async () => {
    const { createPriority } = await api.ask(asha, create, { input: input() });
    expect(createPriority.userErrors).toEqual([]);
    expect(createPriority.priority).toMatchObject({
      name: 'Neglect',
      fromYear: 2017,
      toYear: null,
      outcomes: ['Safer homes.'],
      version: 1,
    });
    expect(createPriority.priority.leadGroup).toEqual({ name: 'Board' });
    const next = (await api.ask(asha, create, { input: input() })).createPriority.priority;
    expect(next.position).toBe(createPriority.priority.position + 1);
  });

  it.each([
    [{ name: '' }, 'name'],
    [{ fromYear: 17 }, 'fromYear'],
    [{ toYear: 2016 }, 'toYear'],
    [{ leadGroupId: 'nothing' }, 'leadGroupId'],
    [{ outcomes: Array(21).fill('Too many.') }, 'outcomes'],
  ])('are refused with %o in a sentence about the field', async (wrong, field) => {
    const { userErrors } = (await api.ask(asha, create, { input: { ...input(), ...wrong } })).createPriority;
    expect(userErrors[0]).toMatchObject({ field });
  });

  it('are listed for the reporting years they run in', async () => {
    const { board: own } = await aBoard(api);
    const who = await someone(api, 'ADMINISTRATOR', own);
    for (const [name, fromYear, toYear] of [
      ['Ended', 2015, 2016],
      ['Runs', 2016, null],
      ['Begins', 2018, 2019],
    ] as const)
      await api.ask(who, create, { input: { boardId: own.id, name, description: '', fromYear, toYear } });
    const names = async (year: number) =>
      (await api.ask(who, list, { boardId: own.id, year })).priorities.map((priority: any) => priority.name);
    expect([await names(2016), await names(2017), await names(2018)]).toEqual([['Ended', 'Runs'], ['Runs'], ['Runs', 'Begins']]);
    expect((await api.ask(asha, list, { boardId: own.id, year: 2017 })).priorities).toEqual([]);
  });

  it('are changed by an administrator who saw what is there', async () => {
    const { id } = await aPriority(api, board);
    const change = { id, expectedVersion: 1, name: 'Neglect', description: '', fromYear: 2017, toYear: 2018, outcomes: [] };
    expect((await api.ask(viewer, update, { input: change })).updatePriority).toMatchObject({
      priority: null,
      userErrors: [{ code: 'FORBIDDEN' }],
    });
    expect((await api.ask(asha, update, { input: change })).updatePriority.priority).toMatchObject({
      toYear: 2018,
      leadGroup: null,
      version: 2,
    });
    expect((await api.ask(asha, update, { input: change })).updatePriority).toMatchObject({
      userErrors: [{ code: 'CONFLICT' }],
      priority: { version: 2 },
    });
  });

  it('have measures whose values say whether the target is met and which way they go', async () => {
    const { id } = await aPriority(api, board);
    const made = { priorityId: id, name: 'Children on a plan for neglect', unit: 'children', target: 400, direction: 'DOWN' };
    const { createMeasure: first } = await api.ask(asha, createMeasure, { input: made });
    expect(first.measure).toMatchObject({ position: 1, version: 1, status: { latest: null, isMet: null, movement: null } });
    const send = async (given: object, now?: string) =>
      (await api.ask(asha, recordValue, { input: { measureId: first.measure.id, ...given } }, now)).recordMeasureValue;
    await send({ expectedVersion: 1, date: '2017-03-31', value: 423 }, '2018-03-21T10:00:00Z');
    const { measure: shown } = await send(
      { expectedVersion: 2, date: '2018-03-19', value: 549, note: 'From the report.' },
      '2018-03-22T10:00:00Z',
    );
    expect(shown.status).toEqual({ latest: 549, previous: 423, isMet: false, movement: 'AWAY' });
    expect(shown.values).toEqual([
      { date: '2017-03-31', value: 423, note: null },
      { date: '2018-03-19', value: 549, note: 'From the report.' },
    ]);
    expect((await send({ expectedVersion: 2, date: '2018-03-19', value: 1 })).userErrors[0].code).toBe('CONFLICT');
    expect((await send({ expectedVersion: 3, date: '2018-03-21', value: 1 })).userErrors[0].field).toBe('date');
    const right = await send({ expectedVersion: 3, date: '2018-03-19', value: 390.5 }, '2018-03-23T10:00:00Z');
    expect(right.measure).toMatchObject({ version: 4, status: { latest: 390.5, isMet: true, movement: 'TOWARDS' } });
    const out = await send({ expectedVersion: 4, date: '2018-03-19' }, '2018-03-24T10:00:00Z');
    expect(out.measure.values).toHaveLength(1);
    expect((await send({ expectedVersion: 5, date: '2018-03-19' })).userErrors[0].code).toBe('NOT_FOUND');
    const change = { id: first.measure.id, expectedVersion: 5, name: made.name, unit: '', direction: 'LEVEL' };
    expect((await api.ask(asha, updateMeasure, { input: change })).updateMeasure.userErrors[0].field).toBe('unit');
    expect((await api.ask(asha, updateMeasure, { input: { ...change, unit: 'children' } })).updateMeasure.measure).toMatchObject({
      target: null,
      direction: 'LEVEL',
    });
  });
});
