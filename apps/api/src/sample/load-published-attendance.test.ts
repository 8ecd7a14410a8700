import { evaluateQuorum } from '@quorate/domain';
import { expect, it } from 'vitest';
import { RoleAssignment } from '../accounts/account.entity.ts';
import { AttendanceMark, MarkChange } from '../attendance/attendance.entity.ts';
import { storedQuorumRule } from '../boards/stored-rules.types.ts';
import { aLoadedSample, everything } from './loaded-sample.ts';
import { publishedMonths, publishedSigns } from './published-attendance.ts';

const sample = aLoadedSample();

it('has the 29 seats of the board in printed order, all of them counting', async () => {
  const seats = await sample.seats(await sample.boardGroup());
  expect(seats).toHaveLength(29);
  expect(seats.map((seat) => seat.name)).toEqual(Object.keys(publishedSigns));
  expect(seats.map((seat) => seat.position)).toEqual(seats.map((_, index) => index + 1));
  expect(seats.every((seat) => seat.countsTowardsCoverage)).toBe(true);
});

it('has four meetings that were held and are signed off, known to the month', async () => {
  const meetings = await sample.publishedMeetings();
  expect(meetings.map((meeting) => meeting.date)).toEqual(publishedMonths);
  expect(meetings.every((meeting) => meeting.state === 'HELD' && meeting.isSignedOff)).toBe(true);
});

it('has 116 marks, of which 90 are present: 23, 21, 23 and 23', async () => {
  const marks = await sample.em.find(AttendanceMark, {}, everything);
  const meetings = await sample.publishedMeetings();
  const present = meetings.map(({ id }) => marks.filter((mark) => mark.meeting.id === id && mark.status === 'PRESENT').length);
  expect(present).toEqual([23, 21, 23, 23]);
  expect([marks.length, marks.filter((mark) => mark.status === 'ABSENT').length]).toEqual([116, 26]);
});

it.each([
  ['health', ['HEALTH'], 39, 48],
  ['education', ['EDUCATION'], 12, 16],
  ['criminal justice with the police', ['CRIMINAL_JUSTICE', 'POLICE'], 16, 20],
  ['the voluntary sector', ['VOLUNTARY'], 7, 12],
  ['councils', ['COUNCIL'], 7, 8],
  ['fire, army and family courts', ['FIRE_AND_RESCUE', 'OTHER'], 9, 12],
])('gives %s its published attendance', async (_, sectors, present, expected) => {
  const seats = (await sample.seats(await sample.boardGroup())).filter((seat) => sectors.includes(seat.agency?.$.sector ?? ''));
  const marks = await sample.em.find(AttendanceMark, { seat: { $in: seats.map((seat) => seat.id) } }, everything);
  expect([marks.filter((mark) => mark.status === 'PRESENT').length, marks.length]).toEqual([present, expected]);
});

it('has the history of every mark, made by an import in the name of the administrator', async () => {
  const { em } = sample;
  const changes = await em.find(MarkChange, {}, everything);
  const marks = await em.find(AttendanceMark, {}, everything);
  const administrator = await em.findOneOrFail(RoleAssignment, { board: { shortName: 'SSCB' }, role: 'ADMINISTRATOR' }, everything);
  const keyOf = ({ meeting, seat, batch, source, version }: AttendanceMark | MarkChange) =>
    [meeting.id, seat.id, batch, source, version].join(' ');
  expect(changes.map(keyOf).sort()).toEqual(marks.map(keyOf).sort());
  expect(new Set(changes.map((change) => change.by))).toEqual(new Set([administrator.account]));
  expect(new Set(marks.map((mark) => `${mark.source} ${mark.recordedBy}`))).toEqual(new Set([`IMPORT ${administrator.account}`]));
});

it('met the example quorum rule at every published meeting', async () => {
  const board = await sample.boardGroup();
  const seats = await sample.seats(board);
  const marks = await sample.em.find(AttendanceMark, {}, everything);
  for (const meeting of await sample.publishedMeetings()) {
    const judged = seats.map(({ id, name, agency, seatClass }) => {
      const status = marks.find((mark) => mark.meeting.id === meeting.id && mark.seat.id === id)?.status ?? 'NOT_RECORDED';
      return { id, name, agencyId: agency?.id ?? null, seatClass, status };
    });
    const outcome = evaluateQuorum(storedQuorumRule(board.quorumRule), judged);
    expect(outcome.isMet).toBe(true);
    expect(outcome.required).toMatch(/^All three statutory partners and at least 15 of the 29 seats/);
  }
});
