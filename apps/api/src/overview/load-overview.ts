import type { SqlEntityManager } from '@mikro-orm/sql';
import { countsInTotals, daysBetween, type Rating, type RatingWords, ratingWords, reportingYear, reportingYearOf } from '@quorate/domain';
import { overduePeriod, ownerOf } from '../highlights/reporting.types.ts';
import type { BoardScope } from '../platform/scope.ts';
import { parsed } from '../platform/statement.ts';
import { type GroupMeetingRow, groupsWithMeetings, plansWithUpdates, prioritiesWithPlans, seatsWithMarks } from './overview.queries.ts';
import type { ChairsOverviewType, ReportOwedType } from './overview.types.ts';
import { overviewPriorities, stuckActions } from './overview-priorities.ts';
import { absencesOf, attendanceOf, groupNameOf, isToCome, isWithin, meetingsOf, nextMeetingOf, registerOf } from './overview-register.ts';
import { ratedPlans } from './rated-plans.ts';

export interface WantedOverview {
  boardId: string;
  today: string;
  /** Left out: the day of the board's last meeting. */
  since?: string | null;
}

/** What a board's chair sees, in four statements whatever its size; null when the viewer may not read the board. */
export async function loadOverview(em: SqlEntityManager, scope: BoardScope, wanted: WantedOverview): Promise<ChairsOverviewType | null> {
  const { boardId, today } = wanted;
  const found = await groupsWithMeetings(em, scope, boardId, today);
  const groups = [...new Map(found.map((row) => [row.groupId, row])).values()];
  const board = groups.find((group) => group.kind === 'BOARD');
  if (!board) return null;
  const { yearStartsInMonth } = board;
  const year = reportingYearOf(today, yearStartsInMonth);
  const meetings = meetingsOf(found);
  const thisYear = meetings.filter((meeting) => isWithin(reportingYear(year, yearStartsInMonth), meeting));
  const last =
    meetings.findLast((meeting) => meeting.group.id === board.groupId && meeting.date < today && countsInTotals(meeting)) ?? null;
  const since = wanted.since ?? last?.date ?? null;
  const next = meetings.filter((meeting) => meeting.group.id === board.groupId && isToCome(meeting, today)).slice(0, 1);
  const seats = await seatsWithMarks(
    em,
    scope,
    boardId,
    [...thisYear, ...next].map((meeting) => meeting.id),
  );
  const priorities = await prioritiesWithPlans(em, scope, boardId, year);
  const plans = ratedPlans(await plansWithUpdates(em, scope, boardId));
  const registers = groups.map((group) => ({ group, summary: registerOf(group, thisYear, seats) }));
  return {
    id: [boardId, today, since].join(':'),
    boardId,
    today,
    since,
    lastMeeting: last,
    ...nextMeetingOf(board, next, seats, today),
    priorities: overviewPriorities(priorities, plans, { boardId, today, since, year, yearStartsInMonth, words: wordsOf(board) }),
    needsTheChair: {
      overdueReports: reportsOwed(groups, yearStartsInMonth, today),
      offTrackWithoutRecovery: stuckActions(plans, today),
      waitingForSignOff: meetings.filter((meeting) => countsInTotals(meeting) && !meeting.isSignedOff && meeting.date <= today),
      persistentAbsences: registers.flatMap(({ group, summary }) => absencesOf(group, summary, today)),
    },
    attendance: attendanceOf(year, registers.find(({ group }) => group === board)?.summary ?? registerOf(board, [], [])),
  };
}

const wordsOf = ({ ratingWords: stored }: GroupMeetingRow): Record<Rating, RatingWords> => ratingWords(parsed(stored));

const reportsOwed = (groups: readonly GroupMeetingRow[], yearStartsInMonth: number, today: string): ReportOwedType[] =>
  groups
    .flatMap((row) => {
      const group = { name: row.groupName, reportsEveryMonths: row.reportsEveryMonths, reportOwner: row.reportOwner };
      // Only how far the reports reach matters.
      const reports = row.reportedTo ? [{ from: '0001-01-01', to: row.reportedTo, state: 'SUBMITTED' as const }] : [];
      const period = overduePeriod(group, reports, yearStartsInMonth, today);
      return period ? [{ group: groupNameOf(row), ...period, owner: ownerOf(group), daysOverdue: daysBetween(period.dueBy, today) }] : [];
    })
    .sort((one, other) => other.daysOverdue - one.daysOverdue || one.group.name.localeCompare(other.group.name, 'en-GB'));
