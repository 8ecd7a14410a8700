import { describe, expect, it } from 'vitest';
import { requestContext } from '../platform/context.ts';
import { anApi, testNow } from '../testing.ts';
import { makeFirstAdministrator } from './first-administrator.ts';

const createBoard = `mutation ($input: CreateBoardInput!) { createBoard(input: $input) { userErrors { code } board { canAdminister } } }`;
const input = { name: 'New partnership', shortName: 'NP', bodyType: 'PARTNERSHIP', area: 'Two counties' };

describe('The first administrator of an empty register', () => {
  const api = anApi();
  const account = (email: string, password = 'long enough to keep') => ({ email, password, now: testNow });

  it('is made once, with a password of some length', async () => {
    await expect(makeFirstAdministrator(api.em, account('first@example.org', 'short'))).rejects.toThrow('at least 12 characters');
    expect(await makeFirstAdministrator(api.em, account('First@example.org'))).toBe(true);
    expect(await makeFirstAdministrator(api.em, account('second@example.org'))).toBe(false);
  });

  it('makes the first board, and whoever comes without a board afterwards makes none', async () => {
    const first = { id: 'first', name: 'First', email: 'first@example.org', roles: [] };
    const made = await api.ask(first, createBoard, { input });
    expect(made.createBoard).toEqual({ userErrors: [], board: { canAdminister: true } });
    const next = { ...first, id: 'next' };
    expect((await api.ask(next, createBoard, { input })).createBoard.userErrors).toEqual([{ code: 'FORBIDDEN' }]);
    expect(requestContext(api.database, next, testNow).scope.writable).toEqual([]);
  });
});
