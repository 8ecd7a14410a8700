import type { SqlEntityManager } from '@mikro-orm/sql';
import { Board } from '../boards/board.entity.ts';
import { Group, GroupOwnership } from '../boards/group.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Agency } from '../membership/agency.entity.ts';
import { Seat } from '../membership/seat.entity.ts';
import { agencies, type SampleAgency } from './agencies.ts';
import { boardSeats, type SampleSeat } from './board-seats.ts';
import { boards } from './boards.ts';
import { type Each, each } from './each.ts';
import { groupSeats } from './group-seats.ts';
import { type GroupKey, groups, ownedFrom, type SampleGroup } from './groups.ts';
import { plannedMeetings } from './planned-meetings.ts';
import { quorumRules } from './quorum-rules.ts';

export interface Register {
  boards: Each<typeof boards, Board>;
  agencies: Each<typeof agencies, Agency>;
  groups: Each<typeof groups, Group>;
  /** In the order of the roll. */
  boardSeats: Seat[];
}

/** Makes the boards, agencies, groups and seats, and the meetings of the reporting year that `today` falls in. */
export function loadRegister(em: SqlEntityManager, today: string): Register {
  const madeBoards = each(boards, (board) => em.create(Board, { ...board }));
  const madeAgencies = each(agencies, (agency: SampleAgency) =>
    em.create(Agency, { ...agency, aliases: [...(agency.aliases ?? [])], boards: agency.boards.map((board) => madeBoards[board]) }),
  );
  const made = { boards: madeBoards, agencies: madeAgencies, groups: loadGroups(em, madeBoards) };
  for (const [group, seats] of Object.entries(groupSeats)) loadSeats(em, made, group as GroupKey, seats);
  for (const { group, ...meeting } of plannedMeetings(today)) {
    em.create(Meeting, { ...meeting, group: made.groups[group], dateKnownTo: 'DAY', mode: 'IN_PERSON', state: 'PLANNED' });
  }
  return { ...made, boardSeats: loadSeats(em, made, 'board', boardSeats) };
}

function loadGroups(em: SqlEntityManager, madeBoards: Register['boards']): Register['groups'] {
  const made = new Map<string, Group>();
  return each(groups, ({ owners, parent, ...group }: SampleGroup, key) => {
    const quorumRule = quorumRules[key] ?? null;
    const reportsTo = parent ? made.get(parent) : null;
    const created = em.create(Group, { ...group, parent: reportsTo, quorumRule, quorumRuleIsExample: quorumRule !== null });
    for (const owner of owners) em.create(GroupOwnership, { board: madeBoards[owner], group: created, from: ownedFrom });
    made.set(key, created);
    return created;
  });
}

function loadSeats(em: SqlEntityManager, made: Omit<Register, 'boardSeats'>, group: GroupKey, seats: readonly SampleSeat[]): Seat[] {
  return seats.map((seat, index) => {
    const agency: SampleAgency = agencies[seat.agency];
    // A seat that goes by its agency's name is found under the agency's other names as well.
    const inherited = seat.name === agency.name ? (agency.aliases ?? []) : [];
    return em.create(Seat, {
      group: made.groups[group],
      agency: made.agencies[seat.agency],
      boards: (seat.boards ?? groups[group].owners).map((board) => made.boards[board]),
      name: seat.name,
      shortName: seat.shortName ?? agency.shortName,
      seatClass: seat.seatClass,
      countsTowardsCoverage: true,
      position: index + 1,
      aliases: [...inherited, ...(seat.aliases ?? [])],
    });
  });
}
