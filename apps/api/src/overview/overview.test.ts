import { beforeAll, describe, expect, it } from 'vitest';
import { AttendanceMark } from '../attendance/attendance.entity.ts';
import type { Board } from '../boards/board.entity.ts';
import { Group, GroupOwnership } from '../boards/group.entity.ts';
import { HighlightReport } from '../highlights/highlight.entity.ts';
import type { Meeting } from '../meetings/meeting.entity.ts';
import type { Seat } from '../membership/seat.entity.ts';
import { countStatements } from '../platform/count-statements.ts';
import { scopeOf } from '../platform/scope.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import { Priority } from '../priorities/priority.entity.ts';
import { aBoard, aMeeting, anApi, someone, someSeats, testNow } from '../testing.ts';
import { aPlan, aPriority, type GivenAction } from '../testing-plans.ts';
import { loadOverview } from './load-overview.ts';

const overview = `query ($boardId: ID!, $since: LocalDate) { chairsOverview(boardId: $boardId, since: $since) { today since
  nextMeeting { meeting { title date } totals { expected apologies notRecorded } } quorumForecast { isMet sentence } lastMeeting { date }
  priorities { name rating { rating because } before change strip { rating } progress { complete total } leadGroup { shortName } reportedAt }
  needsTheChair { overdueReports { group { name } owner daysOverdue } offTrackWithoutRecovery { reference planName lead since }
    waitingForSignOff { date group { name } } persistentAbsences { seatName totals { covered expected } openStreak } }
  attendance { year columns { meeting { date } totals { covered expected } } totals { covered expected } everyTime never } } }`;

describe("The chair's overview", () => {
  const api = anApi();
  let board: Board;
  let group: Group;
  let chair: RequestViewer;
  const marked = async (meeting: Meeting, seats: readonly Seat[], signs: string) => {
    const { em } = api;
    const status = { P: 'PRESENT', X: 'ABSENT', A: 'APOLOGIES' } as const;
    for (const [index, sign] of [...signs].entries())
      em.create(AttendanceMark, {
        meeting: meeting.id,
        seat: seats[index]?.id ?? '',
        status: status[sign as 'P'],
        version: 1,
        source: 'LIVE',
        recordedBy: 'x',
        recordedAt: testNow,
        batch: 'x',
      });
    await em.flush();
  };
  const show = async (now = '2018-03-02T10:00:00Z', since?: string) =>
    (await api.ask(chair, overview, { boardId: board.id, since }, now)).chairsOverview;

  beforeAll(async () => {
    ({ board, group } = await aBoard(api));
    chair = await someone(api, 'CHAIR', board);
    const seats = await someSeats(api, board, group, ['Police', 'Council', 'Ambulance']);
    for (const [date, signs] of [
      ['2017-06-13', 'PPX'],
      ['2017-09-12', 'PXX'],
      ['2017-12-12', 'PPX'],
    ] as const)
      await marked(await aMeeting(api, group, date, { state: 'HELD', isSignedOff: date < '2017-12' }), seats, signs);
    await marked(await aMeeting(api, group, '2018-03-13'), seats, 'A');
    await aMeeting(api, group, '2018-06-12');
    const { em } = api;
    const forum = em.create(Group, {
      name: 'Forum',
      shortName: 'CSAF',
      kind: 'FORUM',
      reportsEveryMonths: 3,
      reportOwner: 'Chair of the forum',
    });
    const silent = em.create(Group, { name: 'Districts', shortName: 'Districts', kind: 'SUBGROUP', reportsEveryMonths: 3 });
    for (const owned of [forum, silent]) em.create(GroupOwnership, { board: board.id, group: owned });
    const said = { group: forum, savedAt: testNow, savedBy: 'x', submittedAt: '2018-01-05T10:00:00.000Z', submittedBy: 'x' };
    em.create(HighlightReport, { ...said, from: '2017-10-01', to: '2017-12-31', state: 'SUBMITTED' });
    await em.flush();
    const abuse = await aPriority(api, board, 'Child sexual abuse');
    await em.nativeUpdate(Priority, { id: abuse.id }, { leadGroup: forum.id }, { filters: false });
    await aPriority(api, board, 'Early help');
    const neglect = await aPriority(api, board, 'Neglect');
    await aPlan(api, [board], {
      name: 'Abuse plan',
      priorities: [abuse],
      actions: [
        {
          reference: '1',
          updates: [
            ['2017-09-01', 'ON_TRACK'],
            ['2017-12-01', 'ON_TRACK'],
            ['2018-02-01', 'ON_TRACK'],
          ],
        },
        {
          reference: '2',
          updates: [
            ['2017-09-01', 'AT_RISK'],
            ['2017-12-12', 'COMPLETE'],
          ],
        },
      ],
    });
    await aPlan(api, [board], {
      name: 'Neglect plan',
      priorities: [neglect],
      actions: [
        {
          reference: '7',
          leadPerson: 'Head of quality',
          updates: [
            ['2017-12-01', 'ON_TRACK'],
            ['2018-01-20', 'OFF_TRACK'],
          ],
        },
      ],
    });
  });

  it('shows the next meeting with the apologies sent ahead, and the last one', async () => {
    const shown = await show();
    expect(shown.nextMeeting).toEqual({
      meeting: { title: 'Board', date: '2018-03-13' },
      totals: { expected: 1, apologies: 1, notRecorded: 2 },
    });
    expect(shown.lastMeeting).toEqual({ date: '2017-12-12' });
    expect(shown.quorumForecast).toEqual({ isMet: null, sentence: 'This group has no quorum rule yet.' });
    expect((await show('2018-03-14T10:00:00Z')).nextMeeting.meeting.date).toBe('2018-06-12');
  });

  it('says whether the next meeting can still be quorate after the apologies', async () => {
    const made = await aBoard(api);
    const rule = { kind: 'COUNT', atLeast: 2, who: 'partners', from: { every: true } };
    const stored = { statement: 'Two partners.', expression: rule, deputiesCount: true, chairsDiscretion: false };
    await api.em.nativeUpdate(Group, { id: made.group.id }, { quorumRule: stored }, { filters: false });
    const reader = await someone(api, 'CHAIR', made.board);
    const seats = await someSeats(api, made.board, made.group, ['Police', 'Council', 'Ambulance']);
    const meeting = await aMeeting(api, made.group, '2018-03-13');
    const forecast = async () =>
      (await api.ask(reader, overview, { boardId: made.board.id }, '2018-03-02T10:00:00Z')).chairsOverview.quorumForecast;
    expect(await forecast()).toEqual({ isMet: true, sentence: 'Can be quorate: it needs at least two of the three partners.' });
    await marked(meeting, seats, 'AA');
    expect(await forecast()).toEqual({
      isMet: false,
      sentence: 'Cannot be quorate as it stands. Missing: 1 more of the three partners.',
    });
  });

  it('shows each priority with its rating and what changed since the last meeting of the board', async () => {
    const { priorities, since } = await show();
    expect(since).toBe('2017-12-12');
    expect(priorities.map((priority: any) => [priority.name, priority.rating.rating, priority.before, priority.change])).toEqual([
      ['Child sexual abuse', 'ON_TRACK', 'ON_TRACK', 'SAME'],
      ['Early help', 'NOT_STARTED', null, 'NEW'],
      ['Neglect', 'OFF_TRACK', 'ON_TRACK', 'WORSE'],
    ]);
    expect(priorities[0]).toMatchObject({
      progress: { complete: 1, total: 2 },
      leadGroup: { shortName: 'CSAF' },
      reportedAt: '2018-01-05T10:00:00.000Z',
    });
    expect(priorities[0].strip.map((period: any) => period.rating)).toEqual(['NO_UPDATE', 'AT_RISK', 'ON_TRACK', 'ON_TRACK']);
    expect(priorities[2].rating.because).toBe('1 of 1 part is ‘Off track’.');
    expect((await show(undefined, '2017-09-30')).priorities[0]).toMatchObject({ before: 'AT_RISK', change: 'BETTER' });
  });

  it('turns to no update by itself when the clock passes', async () => {
    const rating = async (now: string) => (await show(now)).priorities[0].rating.rating;
    expect([await rating('2018-05-01T10:00:00Z'), await rating('2018-05-02T10:00:00Z')]).toEqual(['ON_TRACK', 'NO_UPDATE']);
  });

  it('lists what needs the chair', async () => {
    const { needsTheChair } = await show();
    expect(needsTheChair).toEqual({
      overdueReports: [{ group: { name: 'Districts' }, owner: 'The chair of Districts', daysOverdue: 47 }],
      offTrackWithoutRecovery: [{ reference: '7', planName: 'Neglect plan', lead: 'Head of quality', since: '2018-01-20' }],
      waitingForSignOff: [{ date: '2017-12-12', group: { name: 'Board' } }],
      persistentAbsences: [{ seatName: 'Ambulance', totals: { covered: 0, expected: 3 }, openStreak: 3 }],
    });
  });

  it('shows the attendance of this reporting year as the matrix does', async () => {
    const { attendance } = await show();
    expect(attendance).toMatchObject({ year: 2017, totals: { covered: 5, expected: 9 }, everyTime: 1, never: 1 });
    const matrix = `query ($groupId: ID!) { attendanceMatrix(groupId: $groupId, year: 2017) { totals { covered expected } columns { date state totals { covered expected } } } }`;
    const { attendanceMatrix } = await api.ask(chair, matrix, { groupId: group.id });
    expect(attendance.totals).toEqual(attendanceMatrix.totals);
    const held = attendanceMatrix.columns.filter((column: any) => column.state === 'HELD');
    expect(attendance.columns.map(({ meeting, totals }: any) => [meeting.date, totals])).toEqual(
      held.map((column: any) => [column.date, column.totals]),
    );
  });

  it('rates each priority as its own page does', async () => {
    const page = `query ($boardId: ID!) { priorities(boardId: $boardId, year: 2017) { name rating { rating because } progress { complete total } since(day: "2017-12-12") { before change } } }`;
    const shown = (await show()).priorities.map(({ name, rating, progress, before, change }: any) => ({
      name,
      rating,
      progress,
      since: { before, change },
    }));
    expect((await api.ask(chair, page, { boardId: board.id }, '2018-03-02T10:00:00Z')).priorities).toEqual(shown);
  });

  it('says the same of a board the viewer may not read as of one that does not exist', async () => {
    const hidden = await api.send(chair, overview, { boardId: (await aBoard(api)).board.id });
    expect(hidden.errors).toEqual((await api.send(chair, overview, { boardId: 'nothing' })).errors);
    expect(hidden.errors[0]?.code).toBe('NOT_FOUND');
  });

  it('costs four statements, with one board in the database or a hundred and fifty', async () => {
    const { board: big, group: meets } = await aBoard(api);
    await fill(big, meets);
    const scope = scopeOf({ id: 'x', name: 'x', email: 'x', roles: [{ boardId: big.id, role: 'CHAIR', agencyId: null }] });
    const count = () => countStatements(api.em, (em) => loadOverview(em, scope, { boardId: big.id, today: '2018-03-20' }));
    const alone = await count();
    for (let index = 0; index < 149; index++) await aBoard(api);
    const among = await count();
    expect([alone.statements, among.statements]).toEqual([4, 4]);
    expect(among.result).toEqual(alone.result);
    expect(among.result?.priorities.map((priority) => priority.progress.total)).toEqual([20, 20, 20, 20, 20]);
  });

  /** Five priorities, each with a plan of twenty actions, and a year of meetings of thirty seats. */
  const fill = async (owner: Board, meets: Group) => {
    await someSeats(
      api,
      owner,
      meets,
      Array.from({ length: 30 }, (_, index) => `Seat ${index}`),
    );
    for (const date of ['2017-06-13', '2017-09-12', '2017-12-12', '2018-03-13']) await aMeeting(api, meets, date, { state: 'HELD' });
    const actions: GivenAction[] = Array.from({ length: 20 }, (_, index) => ({
      reference: String(index),
      updates: ['2017-06-01', '2017-09-01', '2017-12-01', '2018-03-01'].map((date) => [date, 'ON_TRACK']),
    }));
    for (let index = 0; index < 5; index++) await aPlan(api, [owner], { priorities: [await aPriority(api, owner)], actions });
  };
});
