import { RoleAssignment } from './accounts/account.entity.ts';
import { AttendanceMark, MarkChange } from './attendance/attendance.entity.ts';
import { Board } from './boards/board.entity.ts';
import { Group, GroupOwnership } from './boards/group.entity.ts';
import { InAttendance, Meeting } from './meetings/meeting.entity.ts';
import { Agency } from './membership/agency.entity.ts';
import { Deputy, Person, SeatHolding } from './membership/person.entity.ts';
import { Seat } from './membership/seat.entity.ts';

/** Every table of Quorate's own, listed by hand. */
export const entities = [
  Board,
  Group,
  GroupOwnership,
  Agency,
  Seat,
  Person,
  SeatHolding,
  Deputy,
  Meeting,
  InAttendance,
  AttendanceMark,
  MarkChange,
  RoleAssignment,
];
