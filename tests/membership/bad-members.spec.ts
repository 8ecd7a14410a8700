import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ApiClient } from '../support/api-client.ts';
import { readEverything } from '../support/reading.ts';
import { aBoard, sampleBoard, type TestBoard } from '../support/register.ts';
import { expectAdvice } from '../support/sentences.ts';
import { aServer } from '../support/server.ts';

const nobody = '019aaaaa-0000-7000-8000-000000000000';
const createSeat = 'mutation ($input: CreateSeatInput!) { createSeat(input: $input) { seat { id } userErrors { code message field } } }';
const createAgency =
  'mutation ($input: CreateAgencyInput!) { createAgency(input: $input) { agency { id } userErrors { code message field } } }';

describe('Given a board with one seat', () => {
  const server = aServer();
  let api: ApiClient;
  let board: TestBoard;
  let policeId: string;
  let before: string;
  beforeAll(async () => {
    api = await ApiClient.signedIn(server.current.url, 'administrator');
    board = await aBoard(api, { seats: 1 });
    const sample = await sampleBoard(api, 'SSCB');
    const { agencies } = await api.ask('query ($boardId: ID!) { agencies(boardId: $boardId) { id name } }', { boardId: sample.boardId });
    policeId = agencies.find((agency: { name: string }) => agency.name === 'Staffordshire Police').id;
  });
  beforeEach(async () => {
    before = await readEverything(api, board.boardId);
  });
  const unchanged = async () => expect(await readEverything(api, board.boardId)).toBe(before);
  const aSeat = (change: object) => ({
    groupId: board.groupId,
    boardIds: [board.boardId],
    name: 'Council',
    shortName: 'Council',
    seatClass: 'RELEVANT_AGENCY',
    countsTowardsCoverage: true,
    ...change,
  });
  const anAgency = (change: object) => ({
    boardId: board.boardId,
    name: 'Council',
    shortName: 'Council',
    sector: 'COUNCIL',
    statutoryClass: 'RELEVANT_AGENCY',
    aliases: [],
    ...change,
  });

  it.each([
    ['without a name', () => ({ name: ' ' }), 'name', /name/],
    ['with a name of a page', () => ({ name: 'x'.repeat(201) }), 'name', /200 characters/],
    ['of an agency that is not there', () => ({ agencyId: nobody }), 'agencyId', /choose it again/],
    ["of another board's agency", () => ({ agencyId: policeId }), 'agencyId', /choose it again|agency of this board/],
    ['for a board that does not own the group', () => ({ boardIds: [nobody] }), 'boardIds', /choose it again/],
    ['of a group that is not there', () => ({ groupId: nobody }), 'groupId', /choose it again/],
  ])('when a seat is added %s, then the field is named in a sentence and nothing is written', async (_, change, field, way) => {
    const { createSeat: payload } = (await api.send(createSeat, { input: aSeat(change()) })).data;
    expect(payload.seat).toBeNull();
    expect(payload.userErrors[0].field).toBe(field);
    expectAdvice(payload.userErrors[0].message, way);
    await unchanged();
  });

  it.each([
    ['without a name', { name: '' }, 'name', /name/],
    ['with 21 other names', { aliases: Array.from({ length: 21 }, (_, index) => `Alias ${index}`) }, 'aliases', /at most 20/],
  ])('when an agency is added %s, then the field is named in a sentence and nothing is written', async (_, change, field, way) => {
    const { createAgency: payload } = (await api.send(createAgency, { input: anAgency(change) })).data;
    expect(payload.agency).toBeNull();
    expect(payload.userErrors[0].field).toBe(field);
    expectAdvice(payload.userErrors[0].message, way);
    await unchanged();
  });

  it('when a date is written the other way round, then the answer shows how to write it', async () => {
    const { errors } = await api.send(createSeat, { input: aSeat({ from: '01/04/2017' }) });
    expect(errors[0]?.message).toMatch(/Write it as YYYY-MM-DD, for example 2018-03-13\./);
    await unchanged();
  });
});
