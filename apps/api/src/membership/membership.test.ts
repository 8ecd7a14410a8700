import { beforeAll, describe, expect, it } from 'vitest';
import type { RequestViewer } from '../platform/viewer.ts';
import { aBoard, anApi, someone } from '../testing.ts';

const createAgency = `mutation ($input: CreateAgencyInput!) { createAgency(input: $input) { userErrors { code message field } agency { id name aliases } } }`;
const updateAgency = `mutation ($input: UpdateAgencyInput!) { updateAgency(input: $input) { userErrors { code message field } agency { id to successor { name } } } }`;
const createSeat = `mutation ($input: CreateSeatInput!) { createSeat(input: $input) { userErrors { code message field } seat { id position agency { name } boards { name } group { name } } } }`;
const updateSeat = `mutation ($input: UpdateSeatInput!) { updateSeat(input: $input) { userErrors { code message field } seat { name to aliases } } }`;
const appoint = `mutation ($input: AppointHolderInput!) { appointHolder(input: $input) { userErrors { code message field } seat { holders { person { name } from to } } } }`;
const deputise = `mutation ($input: NameDeputyInput!) { nameDeputy(input: $input) { userErrors { code message field } seat { deputies { person { name jobTitle } from to } } } }`;

describe('Agencies, seats, holders and deputies', () => {
  const api = anApi();
  let administrator: RequestViewer;
  let viewer: RequestViewer;
  let boardId: string;
  let groupId: string;
  beforeAll(async () => {
    const { board, group } = await aBoard(api);
    [boardId, groupId] = [board.id, group.id];
    administrator = await someone(api, 'ADMINISTRATOR', board);
    viewer = await someone(api, 'VIEWER', board);
  });
  const anAgency = async (name: string) => {
    const input = {
      boardId,
      name,
      shortName: name,
      sector: 'HEALTH',
      statutoryClass: 'RELEVANT_AGENCY',
      aliases: [' Old name ', 'Old name', ''],
    };
    return (await api.ask(administrator, createAgency, { input })).createAgency;
  };
  const aSeat = async (name: string) => {
    const input = { groupId, boardIds: [boardId], name, shortName: name, seatClass: 'RELEVANT_AGENCY', countsTowardsCoverage: true };
    return (await api.ask(administrator, createSeat, { input })).createSeat.seat.id as string;
  };

  it('keeps an agency with its other names tidied', async () => {
    expect((await anAgency('North trust')).agency.aliases).toEqual(['Old name']);
  });

  it('refuses a second agency of the same name and says what to do', async () => {
    await anAgency('South trust');
    expect((await anAgency('south TRUST')).userErrors[0]).toMatchObject({
      field: 'name',
      message: expect.stringContaining("'south TRUST'"),
    });
  });

  it('ends an agency and names its successor', async () => {
    const old = (await anAgency('Commissioning group')).agency;
    const next = (await anAgency('Integrated care board')).agency;
    const input = {
      id: old.id,
      name: 'Commissioning group',
      shortName: 'CCG',
      sector: 'HEALTH',
      statutoryClass: 'STATUTORY_PARTNER',
      aliases: [],
      from: '2013-04-01',
      to: '2022-06-30',
      successorId: next.id,
    };
    expect((await api.ask(administrator, updateAgency, { input })).updateAgency.agency).toMatchObject({
      to: '2022-06-30',
      successor: { name: 'Integrated care board' },
    });
    const backwards = { ...input, to: '2012-01-01' };
    expect((await api.ask(administrator, updateAgency, { input: backwards })).updateAgency.userErrors[0].field).toBe('to');
  });

  it('adds a seat at the end of the roll, owed by an agency', async () => {
    const { agency } = await anAgency('Police');
    const input = {
      groupId,
      boardIds: [boardId],
      name: 'Police',
      shortName: 'Police',
      agencyId: agency.id,
      seatClass: 'STATUTORY_PARTNER',
      countsTowardsCoverage: true,
    };
    const { seat } = (await api.ask(administrator, createSeat, { input })).createSeat;
    expect(seat).toMatchObject({ agency: { name: 'Police' }, boards: [{ name: expect.any(String) }], group: { name: 'Board' } });
    const next = (
      await api.ask(administrator, createSeat, { input: { ...input, name: 'Lay member', agencyId: null, seatClass: 'LAY_MEMBER' } })
    ).createSeat.seat;
    expect(next.position).toBe(seat.position + 1);
    expect(next.agency).toBeNull();
  });

  it('ends a holder the day before the next one starts', async () => {
    const seatId = await aSeat('Council');
    await api.ask(administrator, appoint, { input: { seatId, personName: 'First head of service', from: '2017-04-01' } });
    const { seat } = (
      await api.ask(administrator, appoint, { input: { seatId, personName: 'Second head of service', from: '2018-01-01' } })
    ).appointHolder;
    expect(seat.holders).toEqual([
      { person: { name: 'Second head of service' }, from: '2018-01-01', to: null },
      { person: { name: 'First head of service' }, from: '2017-04-01', to: '2017-12-31' },
    ]);
    const early = (await api.ask(administrator, appoint, { input: { seatId, personName: 'Third', from: '2017-06-01' } })).appointHolder;
    expect(early.userErrors[0]).toMatchObject({ field: 'from', code: 'INVALID' });
  });

  it('names a deputy for some days', async () => {
    const seatId = await aSeat('Fire');
    const { seat } = (
      await api.ask(administrator, deputise, {
        input: { seatId, personName: 'Deputy', jobTitle: 'Area manager', from: '2018-01-01', to: '2018-03-31' },
      })
    ).nameDeputy;
    expect(seat.deputies).toEqual([{ person: { name: 'Deputy', jobTitle: 'Area manager' }, from: '2018-01-01', to: '2018-03-31' }]);
  });

  it('changes a seat, and lets nobody but an administrator', async () => {
    const id = await aSeat('School');
    const input = {
      id,
      name: 'Special school',
      shortName: 'School',
      seatClass: 'EDUCATION',
      countsTowardsCoverage: true,
      to: '2018-03-31',
      aliases: ['School'],
    };
    expect((await api.ask(administrator, updateSeat, { input })).updateSeat.seat).toEqual({
      name: 'Special school',
      to: '2018-03-31',
      aliases: ['School'],
    });
    expect((await api.ask(viewer, updateSeat, { input })).updateSeat).toMatchObject({ seat: null, userErrors: [{ code: 'FORBIDDEN' }] });
  });
});
