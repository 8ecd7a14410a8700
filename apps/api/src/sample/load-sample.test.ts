import type { SqlEntityManager } from '@mikro-orm/sql';
import { verify } from '@node-rs/argon2';
import { describeAbsenceRule, evaluateQuorum, matchName, parseQuorumExpression } from '@quorate/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RoleAssignment } from '../accounts/account.entity.ts';
import { AttendanceMark, MarkChange } from '../attendance/attendance.entity.ts';
import { Board } from '../boards/board.entity.ts';
import { Group, GroupOwnership } from '../boards/group.entity.ts';
import { storedAbsenceRule, storedQuorumRule } from '../boards/stored-rules.types.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Agency } from '../membership/agency.entity.ts';
import { Person, SeatHolding } from '../membership/person.entity.ts';
import { Seat } from '../membership/seat.entity.ts';
import { requestContext } from '../platform/context.ts';
import type { Database } from '../platform/database.ts';
import { freshDatabase } from '../testing.ts';
import { boardSeats } from './board-seats.ts';
import { isEmpty, loadSample, sampleLogins } from './load-sample.ts';
import { plannedMeetings } from './planned-meetings.ts';
import { publishedMonths, publishedSigns } from './published-attendance.ts';

const now = '2026-11-23T10:00:00.000Z';
const everything = { filters: false } as const;

let database: Database;
let em: SqlEntityManager;
let board: Group;

beforeAll(async () => {
  database = await freshDatabase();
  await loadSample(database.em.fork() as SqlEntityManager, now);
  em = database.em.fork() as SqlEntityManager;
  const sscb = await em.findOneOrFail(Board, { shortName: 'SSCB' }, everything);
  board = await em.findOneOrFail(Group, { kind: 'BOARD', owners: { board: sscb.id } }, everything);
});
afterAll(() => database.close());

const seatsOf = (group: Group) =>
  em.find(Seat, { group: group.id }, { ...everything, orderBy: { position: 'asc' }, populate: ['agency', 'boards'], populateWhere: {} });
const groupNamed = (shortName: string) => em.findOneOrFail(Group, { shortName }, everything);
const publishedMeetings = () => em.find(Meeting, { group: board.id, dateKnownTo: 'MONTH' }, { ...everything, orderBy: { date: 'asc' } });

describe('the published year', () => {
  it('has the 29 seats of the board in printed order, all of them counting', async () => {
    const seats = await seatsOf(board);
    expect(seats.map((seat) => seat.name)).toEqual(Object.keys(publishedSigns));
    expect(seats).toHaveLength(29);
    expect(seats.map((seat) => seat.position)).toEqual(seats.map((_, index) => index + 1));
    expect(seats.every((seat) => seat.countsTowardsCoverage)).toBe(true);
  });

  it('has four meetings that were held and are signed off, known to the month', async () => {
    const meetings = await publishedMeetings();
    expect(meetings.map((meeting) => meeting.date)).toEqual(publishedMonths);
    expect(meetings.every((meeting) => meeting.state === 'HELD' && meeting.isSignedOff)).toBe(true);
  });

  it('has 116 marks, of which 90 are present: 23, 21, 23 and 23', async () => {
    const marks = await em.find(AttendanceMark, {}, everything);
    expect(marks).toHaveLength(116);
    const meetings = await publishedMeetings();
    const present = meetings.map((meeting) => marks.filter((mark) => mark.meeting.id === meeting.id && mark.status === 'PRESENT').length);
    expect(present).toEqual([23, 21, 23, 23]);
    expect(marks.filter((mark) => mark.status === 'ABSENT')).toHaveLength(26);
  });

  it.each([
    ['health', ['HEALTH'], 39, 48],
    ['education', ['EDUCATION'], 12, 16],
    ['criminal justice with the police', ['CRIMINAL_JUSTICE', 'POLICE'], 16, 20],
    ['the voluntary sector', ['VOLUNTARY'], 7, 12],
    ['councils', ['COUNCIL'], 7, 8],
    ['the others', ['FIRE_AND_RESCUE', 'OTHER'], 9, 12],
  ])('gives %s its published attendance', async (_, sectors, present, expected) => {
    const seats = (await seatsOf(board)).filter((seat) => sectors.includes(seat.agency?.$.sector ?? ''));
    const marks = await em.find(AttendanceMark, { seat: { $in: seats.map((seat) => seat.id) } }, everything);
    expect([marks.filter((mark) => mark.status === 'PRESENT').length, marks.length]).toEqual([present, expected]);
  });

  it('has the history of every mark, made by an import in the name of the administrator', async () => {
    const [changes, marks, assignment] = await Promise.all([
      em.find(MarkChange, {}, everything),
      em.find(AttendanceMark, {}, everything),
      em.findOneOrFail(RoleAssignment, { board: { shortName: 'SSCB' }, role: 'ADMINISTRATOR' }, everything),
    ]);
    const keyOf = (one: AttendanceMark | MarkChange) => [one.meeting.id, one.seat.id, one.batch, one.source].join(' ');
    expect(changes.map(keyOf).sort()).toEqual(marks.map(keyOf).sort());
    expect(new Set(changes.map((change) => change.by))).toEqual(new Set([assignment.account]));
    expect(marks.every((mark) => mark.source === 'IMPORT' && mark.recordedBy === assignment.account)).toBe(true);
  });

  it('finds each printed name and each name the report uses elsewhere', async () => {
    const seats = await seatsOf(board);
    for (const seat of seats) expect(matchName(seat.name, seats)).toMatchObject({ kind: 'EXACT', id: seat.id });
    const elsewhere = {
      'Birmingham Community NHS': 'Birmingham Community Healthcare NHS Foundation Trust',
      'University Hospital of North Midlands NHS Trust': 'University Hospitals of North Midlands NHS Trust',
      'National Probation Service': 'Staffordshire and Stoke National Probation Service',
      SCVYS: 'Staffordshire Council of Voluntary Youth Services SCVYS',
      YOS: 'Staffordshire Youth Offending Service',
      "Barnardo's": 'Barnardos',
      'South Staffordshire and Shropshire Healthcare NHS FT': 'South Staffordshire and Shropshire Healthcare NHS Foundation Trust',
    };
    for (const [written, meant] of Object.entries(elsewhere)) {
      const match = matchName(written, seats);
      expect([written, match.kind, seats.find((seat) => seat.id === match.id)?.name]).toEqual([
        written,
        expect.stringMatching(/EXACT|ALIAS/),
        meant,
      ]);
    }
  });
});

describe('the groups', () => {
  it('are owned from the first day of the published year, four of the joint ones with Stoke-on-Trent and one with the adults', async () => {
    const owners = await em.find(GroupOwnership, {}, { ...everything, populate: ['group', 'board'], populateWhere: {} });
    const jointWith = (shortName: string) =>
      owners
        .filter((owner) => owner.board.$.shortName === shortName && owner.group.$.kind !== 'BOARD')
        .map((owner) => owner.group.$.shortName)
        .sort();
    expect(new Set(owners.map((owner) => owner.from))).toEqual(new Set(['2017-04-01']));
    expect(jointWith('Stoke-on-Trent SCB')).toEqual(['CDOP', 'CSAF', 'Performance and Quality', 'Policies and Procedures']);
    expect(jointWith('SSASP')).toEqual(['Districts']);
    expect(jointWith('SSCB')).toHaveLength(9);
  });

  it('show the joint forum as nine seats, six for Staffordshire and five for Stoke-on-Trent', async () => {
    const seats = await seatsOf(await groupNamed('CSAF'));
    const of = (shortName: string) => seats.filter((seat) => seat.boards.getItems().some((one) => one.shortName === shortName)).length;
    expect([seats.length, of('SSCB'), of('Stoke-on-Trent SCB')]).toEqual([9, 6, 5]);
  });

  it('have quorum rules that can be read and are marked as examples', async () => {
    const withRules = (await em.find(Group, {}, everything)).filter((group) => group.quorumRule);
    expect(withRules.map((group) => group.shortName).sort()).toEqual(['Board', 'CSAF', 'Districts', 'Executive']);
    for (const group of withRules) {
      const rule = storedQuorumRule(group.quorumRule);
      expect(parseQuorumExpression(rule?.expression)).toEqual(rule?.expression);
      expect(group.quorumRuleIsExample).toBe(true);
    }
  });

  it('can all meet their own rule, and the board met its rule at every published meeting', async () => {
    const marks = await em.find(AttendanceMark, {}, everything);
    for (const shortName of ['CSAF', 'Districts', 'Executive']) {
      const group = await groupNamed(shortName);
      const present = (await seatsOf(group)).map((seat) => ({ ...asQuorumSeat(seat), status: 'PRESENT' as const }));
      expect([shortName, evaluateQuorum(storedQuorumRule(group.quorumRule), present).isMet]).toEqual([shortName, true]);
    }
    const seats = await seatsOf(board);
    for (const meeting of await publishedMeetings()) {
      const statusOf = (seat: Seat) =>
        marks.find((mark) => mark.meeting.id === meeting.id && mark.seat.id === seat.id)?.status ?? 'NOT_RECORDED';
      const judged = evaluateQuorum(
        storedQuorumRule(board.quorumRule),
        seats.map((seat) => ({ ...asQuorumSeat(seat), status: statusOf(seat) })),
      );
      expect([meeting.date, judged.isMet, judged.required]).toEqual([
        meeting.date,
        true,
        expect.stringMatching(/^All three statutory partners and at least 15 of the 29 seats/),
      ]);
    }
  });

  it('act on two misses in a row, as most boards do', async () => {
    expect(describeAbsenceRule(storedAbsenceRule(board.absenceRule), 4)).toMatch(/^Two /i);
  });
});

const asQuorumSeat = (seat: Seat) => ({ id: seat.id, name: seat.name, agencyId: seat.agency?.id ?? null, seatClass: seat.seatClass });

describe('the present reporting year', () => {
  it('plans the Board and the Executive in twelve different months', () => {
    const planned = plannedMeetings('2026-11-23');
    const months = planned.filter(({ group }) => group === 'board' || group === 'executive').map(({ date }) => date.slice(0, 7));
    expect(planned.filter(({ group }) => group === 'board').map(({ date }) => date)).toEqual([
      '2026-06-09',
      '2026-09-08',
      '2026-12-08',
      '2027-03-09',
    ]);
    expect(new Set(months).size).toBe(12);
    expect(months).toHaveLength(12);
  });

  it.each(['2026-04-01', '2026-06-08', '2026-06-09', '2027-03-31'])('has a Board meeting to record on %s', (today) => {
    const dates = plannedMeetings(today)
      .filter(({ group }) => group === 'board')
      .map(({ date }) => date);
    expect(dates.filter((date) => date <= today)).not.toEqual([]);
    expect(dates).toEqual([...new Set(dates)].sort());
  });

  it('has nothing recorded and says that its meetings are samples', async () => {
    const meetings = await em.find(Meeting, { dateKnownTo: 'DAY' }, everything);
    const marks = await em.count(AttendanceMark, { meeting: { $in: meetings.map((meeting) => meeting.id) } }, everything);
    expect([meetings.length > 0, marks]).toEqual([true, 0]);
    expect(meetings.every((meeting) => meeting.state === 'PLANNED' && meeting.title.startsWith('Sample meeting: '))).toBe(true);
  });
});

describe('the accounts', () => {
  it('can sign in with the passwords that the server prints', async () => {
    const rows = await em.execute<{ email: string; password: string }[]>(
      'select u."email", a."password" from "user" u join "account" a on a."userId" = u."id"',
    );
    expect(rows).toHaveLength(sampleLogins.length);
    for (const { email, password } of sampleLogins) {
      expect(password.length).toBeGreaterThanOrEqual(12);
      expect(await verify(rows.find((row) => row.email === email)?.password ?? '', password)).toBe(true);
    }
  });

  it('are role titles, and no person is named anywhere', async () => {
    expect(sampleLogins.map(({ role }) => role)).toEqual([
      'Board administrator',
      'Independent chair',
      'Staffordshire Police partner',
      'Viewer',
      'Stoke-on-Trent administrator',
    ]);
    expect(sampleLogins.every(({ email }) => email.endsWith('@quorate.example'))).toBe(true);
    expect(await em.count(Person, {}, everything)).toBe(0);
    expect(await em.count(SeatHolding, {}, everything)).toBe(0);
  });

  it('administer their own boards, the empty one included, and the partner is of the police', async () => {
    const assignments = await em.find(RoleAssignment, {}, { ...everything, populate: ['board', 'agency'], populateWhere: {} });
    expect(assignments.map(({ role, board: one, agency }) => [role, one.$.shortName, agency?.$.name].join(' ').trim()).sort()).toEqual([
      'ADMINISTRATOR Example',
      'ADMINISTRATOR SSASP',
      'ADMINISTRATOR SSCB',
      'ADMINISTRATOR Stoke-on-Trent SCB',
      'CHAIR SSCB',
      'PARTNER SSCB Staffordshire Police',
      'VIEWER SSCB',
    ]);
  });
});

describe('loading', () => {
  it('fills a board for trying imports on with nothing but its board group', async () => {
    const example = await em.findOneOrFail(Board, { name: 'Example Safeguarding Partnership' }, everything);
    const groups = await em.find(Group, { owners: { board: example.id } }, everything);
    expect([example.isSample, groups.map((group) => group.kind)]).toEqual([false, ['BOARD']]);
    expect(await em.count(Seat, { group: groups[0]?.id }, everything)).toBe(0);
    expect(await em.count(Agency, { boards: { id: example.id } }, everything)).toBe(0);
  });

  it('keeps short names to 28 characters, so that they fit the grid', async () => {
    const names = [...(await em.find(Seat, {}, everything)), ...(await em.find(Agency, {}, everything))].map((one) => one.shortName);
    expect(names.filter((name) => name.length > 28)).toEqual([]);
  });

  it('keeps the names of agencies apart', async () => {
    const agencies = await em.find(Agency, {}, everything);
    for (const agency of agencies) expect(matchName(agency.name, agencies)).toMatchObject({ kind: 'EXACT', id: agency.id });
    const written = agencies.flatMap((agency) =>
      [agency.name, agency.shortName, ...agency.aliases].map((name) => `${name.toLowerCase()} = ${agency.id}`),
    );
    const names = new Set(written)
      .values()
      .map((pair) => pair.split(' = ')[0])
      .toArray();
    expect(new Set(names).size).toBe(names.length);
    expect(boardSeats.every((seat) => seat.agency)).toBe(true);
  });

  it('is refused in a database that holds a board, and changes nothing there', async () => {
    const before = await em.count(Seat, {}, everything);
    expect(await isEmpty(em)).toBe(false);
    await expect(loadSample(database.em.fork() as SqlEntityManager, now)).rejects.toThrow('The database already holds a board');
    expect(await em.count(Seat, {}, everything)).toBe(before);
  });

  it('leaves nothing behind when it fails half way', async () => {
    const other = await freshDatabase();
    const fresh = other.em.fork() as SqlEntityManager;
    expect(await isEmpty(fresh)).toBe(true);
    // Nobody may write in this one, so the flush at the end is refused after the accounts were made.
    const guarded = requestContext(other, null, now).em;
    await expect(loadSample(guarded, now)).rejects.toThrow();
    expect(await isEmpty(fresh)).toBe(true);
    expect(await fresh.execute('select "id" from "user"')).toEqual([]);
    await other.close();
  });
});
