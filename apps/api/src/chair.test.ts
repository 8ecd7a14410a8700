import { beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from './api.ts';
import { Challenge } from './challenges/challenge.entity.ts';
import { Plan } from './plans/plan.entity.ts';
import { requestContext } from './platform/context.ts';
import type { RequestViewer } from './platform/viewer.ts';
import { Priority } from './priorities/priority.entity.ts';
import { aBoard, anApi, someone, testNow } from './testing.ts';
import { administratorsMutations, aStage, chairsMutations, type Stage } from './testing-mutations.ts';

const mutations = createSchema().getMutationType()?.getFields() ?? {};

describe("The chair's part", () => {
  const api = anApi();
  let at: Stage;
  let chair: RequestViewer;
  beforeAll(async () => {
    at = await aStage(api);
    chair = await someone(api, 'CHAIR', at.board);
  });

  /** The codes of what was refused; none when it was done. */
  const refusals = async (who: RequestViewer, name: string, input: object): Promise<{ codes: string[]; messages: string[] }> => {
    const field = mutations[name];
    const isBatch = String(field?.type).startsWith('Record') || String(field?.type).startsWith('RollActions');
    const selection = `userErrors { code message } ${isBatch ? 'results { outcome }' : ''}`;
    const document = `mutation ($input: ${field?.args[0]?.type}) { done: ${name}(input: $input) { ${selection} } }`;
    const { done } = await api.ask(who, document, { input });
    const outcomes = (done.results ?? []).map((result: any) => result.outcome).filter((outcome: string) => outcome !== 'RECORDED');
    return {
      codes: [...done.userErrors.map((error: any) => error.code), ...outcomes],
      messages: done.userErrors.map((error: any) => error.message),
    };
  };
  const names = Object.keys(chairsMutations({ board: {} } as Stage));
  const otherNames = Object.keys(administratorsMutations({ board: {} } as Stage));

  it('and the rest are all the mutations there are, so that a new one has to be put in its place', () => {
    expect([...names, ...otherNames].sort()).toEqual(Object.keys(mutations).sort());
  });

  it.each(names)('holds %s, which a chair may do', async (name) => {
    expect(await refusals(chair, name, chairsMutations(at)[name] ?? {})).toEqual({ codes: [], messages: [] });
  });

  it.each(otherNames)('does not hold %s, which is refused', async (name) => {
    const { codes } = await refusals(chair, name, administratorsMutations(at)[name] ?? {});
    // A chair has recorded nothing that could be undone.
    expect(codes).toEqual([name === 'undoBatch' ? 'NOT_FOUND' : 'FORBIDDEN']);
  });

  it.each(names)('keeps %s from a partner and a viewer in a sentence that names who may', async (name) => {
    const own = await aStage(api);
    for (const role of ['PARTNER', 'VIEWER'] as const) {
      const { codes, messages } = await refusals(await someone(api, role, own.board), name, chairsMutations(own)[name] ?? {});
      expect(codes).toEqual(['FORBIDDEN']);
      expect(messages[0]).toMatch(/^Only the chair or an administrator of the board can .+\. Ask one of them\.$/);
    }
  });

  it.each(names)('keeps %s from the chair of another board, who may only read, and from one who may not', async (name) => {
    const own = await aStage(api);
    const { board } = await aBoard(api);
    const stranger = await someone(api, 'CHAIR', board);
    expect((await refusals(stranger, name, chairsMutations(own)[name] ?? {})).codes).toEqual(['NOT_FOUND']);
    const reader = { ...stranger, roles: [...stranger.roles, { boardId: own.board.id, role: 'VIEWER' as const, agencyId: null }] };
    expect((await refusals(reader, name, chairsMutations(own)[name] ?? {})).codes).toEqual(['FORBIDDEN']);
  });

  it('is told on the board, its priorities and its plans', async () => {
    const document = `query ($board: ID!, $priority: ID!, $plan: ID!) { board(id: $board) { canAdminister canChair } priority(id: $priority) { canOverride } plan(id: $plan) { canAdminister canOverride } }`;
    const shown = async (role: 'CHAIR' | 'ADMINISTRATOR' | 'VIEWER') =>
      api.ask(await someone(api, role, at.board), document, { board: at.board.id, priority: at.priority, plan: at.plan });
    const may = (administer: boolean, chairs: boolean) => ({
      board: { canAdminister: administer, canChair: chairs },
      priority: { canOverride: chairs },
      plan: { canAdminister: administer, canOverride: chairs },
    });
    expect([await shown('CHAIR'), await shown('ADMINISTRATOR'), await shown('VIEWER')]).toEqual([
      may(false, true),
      may(true, true),
      may(false, false),
    ]);
  });
});

describe("The second wall lets through what is the chair's and nothing else", () => {
  const api = anApi();
  let at: Stage;
  let chair: RequestViewer;
  beforeAll(async () => {
    at = await aStage(api);
    chair = await someone(api, 'CHAIR', at.board);
  });
  const context = () => requestContext(api.database, chair, testNow);
  const override = { rating: 'ON_TRACK', reason: 'Agreed.', by: 'Chair', on: '2018-03-20', at: testNow } as const;

  it('a rating set by hand, but not with a new name beside it', async () => {
    const { em } = context();
    const priority = await em.findOneOrFail(Priority, { id: at.priority });
    priority.overrides = [override];
    await em.flush();
    Object.assign(priority, { overrides: [override, override], name: 'Changed' });
    await expect(em.flush()).rejects.toThrow('Only an administrator');
    expect((await api.em.findOneOrFail(Priority, { id: at.priority }, { filters: false })).overrides).toHaveLength(1);
  });

  it('no removal, no new link and nothing new but a challenge', async () => {
    const removal = context().em;
    removal.remove(await removal.findOneOrFail(Challenge, { id: at.challenge }));
    await expect(removal.flush()).rejects.toThrow('Only an administrator');
    const link = context().em;
    const plan = await link.findOneOrFail(Plan, { id: at.plan }, { populate: ['priorities'] });
    plan.priorities.removeAll();
    await expect(link.flush()).rejects.toThrow('Only an administrator');
    const addition = context().em;
    addition.create(Priority, { board: at.board.id, position: 9, name: 'Planted', description: '', fromYear: 2017 });
    await expect(addition.flush()).rejects.toThrow('Only an administrator');
  });
});
