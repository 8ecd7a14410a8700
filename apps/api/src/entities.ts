import { RoleAssignment } from './accounts/account.entity.ts';
import { AttendanceMark, MarkChange } from './attendance/attendance.entity.ts';
import { Board } from './boards/board.entity.ts';
import { Group, GroupOwnership } from './boards/group.entity.ts';
import { Challenge } from './challenges/challenge.entity.ts';
import { Budget, BudgetLine } from './contributions/budget.entity.ts';
import { InKind } from './contributions/in-kind.entity.ts';
import { JointCost, JointCostPart } from './contributions/joint-cost.entity.ts';
import { LedgerEntry } from './contributions/ledger.entity.ts';
import { LineQuestion } from './contributions/line-question.entity.ts';
import { Scenario } from './contributions/scenario.entity.ts';
import { HighlightItem, HighlightReport } from './highlights/highlight.entity.ts';
import { InAttendance, Meeting } from './meetings/meeting.entity.ts';
import { Agency } from './membership/agency.entity.ts';
import { Deputy, Person, SeatHolding } from './membership/person.entity.ts';
import { Seat } from './membership/seat.entity.ts';
import { Action, ActionUpdate } from './plans/action.entity.ts';
import { Plan, PlanOwnership, PlanPhase } from './plans/plan.entity.ts';
import { Measure, MeasureValue } from './priorities/measure.entity.ts';
import { Priority } from './priorities/priority.entity.ts';
import { Risk, RiskScore } from './risks/risk.entity.ts';

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
  Priority,
  Measure,
  MeasureValue,
  Plan,
  PlanOwnership,
  PlanPhase,
  Action,
  ActionUpdate,
  HighlightReport,
  HighlightItem,
  Challenge,
  Risk,
  RiskScore,
  Budget,
  BudgetLine,
  LedgerEntry,
  InKind,
  JointCost,
  JointCostPart,
  LineQuestion,
  Scenario,
];
