import { describe, expect, it } from 'vitest';
import { aBoard, aMeeting, anApi, someone, someSeats } from './testing.ts';
import { aPlan, aPriority } from './testing-plans.ts';

/** A list costs the same number of statements however long it is. Counted at SQLite itself, under every layer. */
describe.runIf(process.env.ENGINE === 'sqlite')('The lists', () => {
  const api = anApi();

  const count = async (run: () => Promise<unknown>): Promise<number> => {
    const connection = api.em.getConnection() as unknown as { getNativeClient(): Promise<{ prepare(text: string): unknown }> };
    const handle = await connection.getNativeClient();
    const { prepare } = handle;
    let statements = 0;
    handle.prepare = (text: string) => {
      statements += 1;
      return prepare.call(handle, text);
    };
    await run();
    handle.prepare = prepare;
    return statements;
  };

  const lists: [string, string][] = [
    [
      'the actions of plans',
      'query ($boardId: ID!) { plans(boardId: $boardId) { actions { reference phase { name } leadAgency { name } carriedInto { start phase { name } } rating { rating lastUpdate } isLate percentage } } }',
    ],
    [
      'agencies',
      'query ($boardId: ID!) { agencies(boardId: $boardId) { name successor { name } seats { name group { name } holders { person { name } } deputies { person { name } } } } }',
    ],
    [
      'meetings',
      'query ($boardId: ID!) { meetings(boardId: $boardId, year: 2017) { title group { name owners { board { name } } } inAttendance { name } } }',
    ],
    [
      'groups',
      'query ($boardId: ID!) { board(id: $boardId) { groups { name parent { name } isJoint owners { board { name } } seats { name agency { name } boards { name } holders { person { name } } } } } }',
    ],
    [
      'priorities',
      'query ($boardId: ID!) { priorities(boardId: $boardId, year: 2017) { name leadGroup { name } rating { rating because } progress { total } strip(year: 2017) { rating } burnUp(year: 2017) { done } measures { name status { isMet } values { value } } plans { name rating { rating } } } }',
    ],
    [
      'plans',
      'query ($boardId: ID!) { plans(boardId: $boardId) { name canAdminister owners { board { name } } priorities { name } phases { name } rating { rating } progress { total } burnUp(year: 2017) { done } } }',
    ],
    [
      'actions',
      'query ($boardId: ID!) { actions(boardId: $boardId, filter: LATE) { title plan { name } phase { name } leadAgency { name } supportingAgencies { name } dependencies { title } carriedInto { title } rating { rating } isLate impactGap updates { narrative } } }',
    ],
    ['risks', 'query ($boardId: ID!) { risks(boardId: $boardId) { title trend scores { after { score } } } }'],
  ];

  it.each(lists)('of %s cost the same for two rows and for sixty, and at most twelve statements', async (_name, document) => {
    const costs: number[] = [];
    for (const size of [2, 60]) {
      const { board, group } = await aBoard(api);
      await someSeats(
        api,
        board,
        group,
        Array.from({ length: size }, (_, index) => `Seat ${index}`),
      );
      for (let index = 0; index < size; index++) {
        await aMeeting(api, group, '2017-09-12');
        const actions = [{ reference: '1', due: '2018-01-31', updates: [['2018-03-01', 'ON_TRACK'] as [string, 'ON_TRACK']] }];
        await aPlan(api, [board], { priorities: [await aPriority(api, board)], actions });
      }
      const reader = await someone(api, 'VIEWER', board);
      costs.push(await count(() => api.ask(reader, document, { boardId: board.id })));
    }
    expect(costs[1]).toBe(costs[0]);
    expect(costs[1]).toBeLessThanOrEqual(12);
  });
});
