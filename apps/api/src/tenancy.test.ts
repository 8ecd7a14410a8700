import { beforeAll, describe, expect, it } from 'vitest';
import { Board } from './boards/board.entity.ts';
import { Group } from './boards/group.entity.ts';
import { Meeting } from './meetings/meeting.entity.ts';
import { Agency } from './membership/agency.entity.ts';
import { Seat } from './membership/seat.entity.ts';
import { Plan, PlanOwnership } from './plans/plan.entity.ts';
import { type RequestContext, requestContext } from './platform/context.ts';
import type { RequestViewer } from './platform/viewer.ts';
import { Priority } from './priorities/priority.entity.ts';
import { aBoard, aMeeting, anApi, someone, someSeats, testNow } from './testing.ts';

/** Two boards; the viewer administers the first. Everything of the second must stay unseen and unchanged. */
describe('The walls between boards', () => {
  const api = anApi();
  let ours: RequestViewer;
  let foreign: { board: Board; group: Group; seat: Seat; meeting: Meeting };
  let own: { board: Board; group: Group; meeting: Meeting };
  beforeAll(async () => {
    const first = await aBoard(api);
    own = { ...first, meeting: await aMeeting(api, first.group, '2018-03-13') };
    const second = await aBoard(api);
    const [seat] = await someSeats(api, second.board, second.group, ['Police']);
    foreign = { ...second, seat: seat as Seat, meeting: await aMeeting(api, second.group, '2018-03-13') };
    ours = await someone(api, 'ADMINISTRATOR', own.board);
  });
  const context = (): RequestContext => requestContext(api.database, ours, testNow);
  const titleOf = async (id: string) => (await api.em.findOneOrFail(Meeting, { id }, { filters: false })).title;

  it.each(['find', 'findOne', 'count'] as const)('hide another board from %s', async (how) => {
    const { em } = context();
    const found = {
      find: () => em.find(Meeting, { id: foreign.meeting.id }),
      findOne: () => em.findOne(Meeting, { id: foreign.meeting.id }),
      count: () => em.count(Meeting, { id: foreign.meeting.id }),
    };
    const answer = await found[how]();
    expect(Array.isArray(answer) ? answer.length : (answer ?? 0)).toBe(0);
  });

  it('fail closed when nobody said which boards may be read', async () => {
    const em = api.database.em.fork();
    await expect(em.find(Board, {})).rejects.toThrow();
  });

  it('refuse a change of a row that was loaded without the filter', async () => {
    const { em } = context();
    const meeting = await em.findOneOrFail(Meeting, { id: foreign.meeting.id }, { filters: false });
    meeting.title = 'Changed';
    await expect(em.flush()).rejects.toThrow('Only an administrator');
    expect(await titleOf(foreign.meeting.id)).toBe('Board');
  });

  it('refuse a change through a reference that was never loaded', async () => {
    const { em } = context();
    em.getReference(Meeting, foreign.meeting.id).title = 'Changed';
    await expect(em.flush()).rejects.toThrow();
    expect(await titleOf(foreign.meeting.id)).toBe('Board');
  });

  it('refuse a removal through a reference', async () => {
    const { em } = context();
    em.remove(em.getReference(Meeting, foreign.meeting.id));
    await expect(em.flush()).rejects.toThrow();
    expect(await titleOf(foreign.meeting.id)).toBe('Board');
  });

  it("refuse a child made under another board's parent", async () => {
    const { em } = context();
    em.create(Meeting, {
      group: foreign.group.id,
      title: 'Planted',
      date: '2018-01-01',
      dateKnownTo: 'DAY',
      mode: 'IN_PERSON',
      state: 'PLANNED',
    });
    await expect(em.flush()).rejects.toThrow('Only an administrator');
    expect(await api.em.count(Meeting, { title: 'Planted' }, { filters: false })).toBe(0);
  });

  it('refuse to carry a row to another board', async () => {
    const { em } = context();
    const meeting = await em.findOneOrFail(Meeting, { id: own.meeting.id });
    em.assign(meeting, { group: em.getReference(Group, foreign.group.id) });
    await expect(em.flush()).rejects.toThrow('cannot be moved');
  });

  it('refuse an agency given to a board the viewer does not administer', async () => {
    const { em } = context();
    em.create(Agency, {
      name: 'Planted',
      shortName: 'Planted',
      sector: 'OTHER',
      statutoryClass: 'OTHER',
      aliases: [],
      boards: [em.getReference(Board, foreign.board.id)],
    });
    await expect(em.flush()).rejects.toThrow('Only an administrator');
  });

  it("refuse links to another board's plan, which change no row of it", async () => {
    const stage = api.em;
    const plan = stage.create(Plan, { name: 'Theirs', changedAt: testNow });
    stage.create(PlanOwnership, { plan, board: foreign.board.id });
    const priority = stage.create(Priority, { board: own.board.id, position: 1, name: 'Ours', description: '', fromYear: 2017 });
    await stage.flush();
    const { em } = context();
    const found = await em.findOneOrFail(Plan, { id: plan.id }, { filters: false, populate: ['priorities'] });
    found.priorities.add(em.getReference(Priority, priority.id));
    await expect(em.flush()).rejects.toThrow('Only an administrator');
  });

  const documents = [
    ['meeting', 'query ($id: ID!) { found: meeting(id: $id) { id } }', () => foreign.meeting.id],
    ['group', 'query ($id: ID!) { found: group(id: $id) { id } }', () => foreign.group.id],
    ['board', 'query ($id: ID!) { found: board(id: $id) { id } }', () => foreign.board.id],
    ['agency', 'query ($id: ID!) { found: agency(id: $id) { id } }', () => foreign.seat.agency?.id ?? ''],
  ] as const;
  it.each(documents)('answer a %s of another board as they answer one that does not exist', async (_what, document, id) => {
    expect(await api.send(ours, document, { id: id() })).toEqual(await api.send(ours, document, { id: 'nothing' }));
  });

  it("tell apart neither in a mutation's words", async () => {
    const update =
      'mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { meeting { id } userErrors { code message field } } }';
    const cancel = (id: string) => api.send(ours, update, { input: { id, expectedVersion: 1, reason: 'x' } });
    expect(await cancel(foreign.meeting.id)).toEqual(await cancel('nothing'));
  });
});
