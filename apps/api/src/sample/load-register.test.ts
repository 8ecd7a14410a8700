import { evaluateQuorum, matchName, parseQuorumExpression } from '@quorate/domain';
import { describe, expect, it } from 'vitest';
import { AttendanceMark } from '../attendance/attendance.entity.ts';
import { Board } from '../boards/board.entity.ts';
import { Group, GroupOwnership } from '../boards/group.entity.ts';
import { storedQuorumRule } from '../boards/stored-rules.types.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Agency } from '../membership/agency.entity.ts';
import { Seat } from '../membership/seat.entity.ts';
import { aLoadedSample, everything } from './loaded-sample.ts';

const sample = aLoadedSample();

describe('the groups', () => {
  it('are owned from the first day of the published year, four jointly with Stoke-on-Trent and one with the adults', async () => {
    const owners = await sample.em.find(GroupOwnership, {}, { ...everything, populate: ['group', 'board'] });
    const ownedBy = (board: string) =>
      owners.filter(({ board: one, group }) => one.$.shortName === board && group.$.kind !== 'BOARD').map(({ group }) => group.$.shortName);
    expect(new Set(owners.map((owner) => owner.from))).toEqual(new Set(['2017-04-01']));
    expect(ownedBy('Stoke-on-Trent SCB').sort()).toEqual(['CDOP', 'CSAF', 'Performance and Quality', 'Policies and Procedures']);
    expect(ownedBy('SSASP')).toEqual(['Districts']);
    expect(ownedBy('SSCB')).toHaveLength(9);
  });

  it('report to the Board, and the communications group to the forum it works for', async () => {
    const board = await sample.boardGroup();
    const forum = await sample.group('CSAF');
    const groups = await sample.em.find(Group, { kind: { $ne: 'BOARD' } }, everything);
    const elsewhere = groups.filter((group) => group.parent?.id !== board.id);
    expect(elsewhere.map((group) => [group.shortName, group.parent?.id])).toEqual([['Communications', forum.id]]);
  });

  it('show the joint forum as nine seats, six for Staffordshire and five for Stoke-on-Trent', async () => {
    const seats = await sample.seats(await sample.group('CSAF'));
    const sittingFor = (board: string) => seats.filter((seat) => seat.boards.getItems().some((one) => one.shortName === board)).length;
    expect([seats.length, sittingFor('SSCB'), sittingFor('Stoke-on-Trent SCB')]).toEqual([9, 6, 5]);
  });

  it('have quorum rules that can be read, that are marked as examples and that can be met', async () => {
    const withRules = (await sample.em.find(Group, {}, everything)).filter((group) => group.quorumRule);
    expect(withRules.map((group) => group.shortName).sort()).toEqual(['Board', 'CSAF', 'Districts', 'Executive']);
    for (const group of withRules) {
      const rule = storedQuorumRule(group.quorumRule);
      const seats = (await sample.seats(group)).map(({ id, name, agency, seatClass }) => ({
        id,
        name,
        agencyId: agency?.id ?? null,
        seatClass,
      }));
      expect(parseQuorumExpression(rule?.expression)).toEqual(rule?.expression);
      expect(
        evaluateQuorum(
          rule,
          seats.map((seat) => ({ ...seat, status: 'DEPUTY' })),
        ).isMet,
      ).toBe(true);
      expect(group.quorumRuleIsExample).toBe(true);
    }
  });
});

describe('the names', () => {
  it('find each seat by its printed name', async () => {
    const seats = await sample.seats(await sample.boardGroup());
    for (const seat of seats) expect(matchName(seat.name, seats)).toMatchObject({ kind: 'EXACT', id: seat.id });
  });

  it.each([
    ['Birmingham Community NHS', 'Birmingham Community Healthcare NHS Foundation Trust'],
    ['University Hospital of North Midlands NHS Trust', 'University Hospitals of North Midlands NHS Trust'],
    ['National Probation Service', 'Staffordshire and Stoke National Probation Service'],
    ['SCVYS', 'Staffordshire Council of Voluntary Youth Services SCVYS'],
    ['Staffordshire Council of Voluntary Youth Services', 'Staffordshire Council of Voluntary Youth Services SCVYS'],
    ['YOS', 'Staffordshire Youth Offending Service'],
    ["Barnardo's", 'Barnardos'],
  ])('find %s, which the report writes elsewhere', async (written, meant) => {
    const seats = await sample.seats(await sample.boardGroup());
    const match = matchName(written, seats);
    expect(match.kind).toMatch(/EXACT|ALIAS/);
    expect(seats.find((seat) => seat.id === match.id)?.name).toBe(meant);
  });

  it('keep the agencies apart', async () => {
    const agencies = await sample.em.find(Agency, {}, everything);
    const names = agencies.flatMap(({ name, shortName, aliases }) => [
      ...new Set([name, shortName, ...aliases].map((one) => one.toLowerCase())),
    ]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    for (const agency of agencies) expect(matchName(agency.name, agencies)).toMatchObject({ kind: 'EXACT', id: agency.id });
  });

  it('fit the grid with 28 characters or fewer', async () => {
    const { em } = sample;
    const named = [...(await em.find(Seat, {}, everything)), ...(await em.find(Agency, {}, everything))];
    expect(named.map(({ shortName }) => shortName).filter((name) => name.length > 28)).toEqual([]);
  });
});

it('has meetings in the present reporting year that say they are samples and have nothing recorded', async () => {
  const meetings = await sample.em.find(Meeting, { dateKnownTo: 'DAY' }, everything);
  expect(new Set(meetings.map((meeting) => meeting.state))).toEqual(new Set(['PLANNED']));
  expect(meetings.every((meeting) => meeting.title.startsWith('Sample meeting: '))).toBe(true);
  expect(await sample.em.count(AttendanceMark, { meeting: { $in: meetings.map(({ id }) => id) } }, everything)).toBe(0);
});

it('has a board to try an import on, with nothing but its board group', async () => {
  const { em } = sample;
  const example = await em.findOneOrFail(Board, { name: 'Example Safeguarding Partnership' }, everything);
  const groups = await em.find(Group, { owners: { board: example.id } }, everything);
  expect([example.isSample, groups.map((group) => group.kind)]).toEqual([false, ['BOARD']]);
  expect(await em.count(Seat, { group: { $in: groups.map(({ id }) => id) } }, everything)).toBe(0);
  expect(await em.count(Agency, { boards: { id: example.id } }, everything)).toBe(0);
});
