import { beforeAll, describe, expect, it } from 'vitest';
import type { RequestViewer } from '../platform/viewer.ts';
import { aBoard, aMeeting, anApi, someone } from '../testing.ts';

const createBoard = `mutation ($input: CreateBoardInput!) { createBoard(input: $input) { userErrors { code message field } board { id name canAdminister years groups { name kind owners { board { name } from } isJoint } } } }`;
const updateBoard = `mutation ($input: UpdateBoardInput!) { updateBoard(input: $input) { userErrors { code message field } board { showsPercentages name } } }`;
const createGroup = `mutation ($input: CreateGroupInput!) { createGroup(input: $input) { userErrors { code message field } group { id name isJoint parent { name } owners { board { name } } absenceRule quorumRule { statement } } } }`;

describe('Boards and groups', () => {
  const api = anApi();
  let administrator: RequestViewer;
  let viewer: RequestViewer;
  let made: Awaited<ReturnType<typeof aBoard>>;
  beforeAll(async () => {
    made = await aBoard(api, 'First board');
    administrator = await someone(api, 'ADMINISTRATOR', made.board);
    viewer = await someone(api, 'VIEWER', made.board);
  });
  const input = { name: 'New partnership', shortName: 'NP', bodyType: 'PARTNERSHIP', area: 'Two counties' };

  it('makes an empty board with its board group, administered by whoever made it', async () => {
    const { createBoard: answer } = await api.ask(administrator, createBoard, { input });
    expect(answer.userErrors).toEqual([]);
    expect(answer.board).toMatchObject({ name: 'New partnership', canAdminister: true, years: [2017] });
    expect(answer.board.groups).toEqual([
      { name: 'Board', kind: 'BOARD', isJoint: false, owners: [{ board: { name: 'New partnership' }, from: null }] },
    ]);
  });

  it('lets nobody make a board who administers none', async () => {
    expect((await api.ask(viewer, createBoard, { input })).createBoard.userErrors[0].code).toBe('FORBIDDEN');
  });

  it('names every blank field at once', async () => {
    const { createBoard: answer } = await api.ask(administrator, createBoard, { input: { ...input, name: ' ', shortName: '' } });
    expect(answer.userErrors.map((error: any) => error.field)).toEqual(['name', 'shortName']);
    expect(answer.board).toBeNull();
  });

  it('keeps whether a board publishes percentages', async () => {
    const change = { id: made.board.id, name: 'First board', shortName: 'FB', area: '', showsPercentages: false };
    expect((await api.ask(administrator, updateBoard, { input: change })).updateBoard.board).toEqual({
      showsPercentages: false,
      name: 'First board',
    });
  });

  it('offers the reporting years in which something meets, newest first, and the present one', async () => {
    await aMeeting(api, made.group, '2016-03-31');
    await aMeeting(api, made.group, '2018-04-01');
    expect((await api.ask(viewer, 'query ($id: ID!) { board(id: $id) { years } }', { id: made.board.id })).board.years).toEqual([
      2018, 2017, 2015,
    ]);
  });

  it('makes a joint group only for someone who administers every board that would own it', async () => {
    const { board: other } = await aBoard(api, 'Neighbour');
    const group = {
      boardIds: [made.board.id, other.id],
      name: 'Joint forum',
      shortName: 'Forum',
      kind: 'FORUM',
      parentId: made.group.id,
      from: '2017-04-01',
    };
    const both = await someone(api, 'ADMINISTRATOR', made.board, other);
    const readsBoth = await someone(api, 'ADMINISTRATOR', made.board);
    readsBoth.roles.push({ boardId: other.id, role: 'VIEWER', agencyId: null });
    expect((await api.ask(readsBoth, createGroup, { input: group })).createGroup.userErrors[0].code).toBe('FORBIDDEN');
    const { createGroup: answer } = await api.ask(both, createGroup, { input: group });
    expect(answer.group).toMatchObject({ isJoint: true, parent: { name: 'Board' }, quorumRule: null });
    expect(answer.group.absenceRule).toContain('Two meetings');
  });
});
