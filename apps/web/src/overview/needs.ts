import { counted } from '@quorate/domain';
import type { NeedsTheChair_NeedsFragment } from '../gql/graphql.ts';
import { writeDate } from '../platform/dates.ts';

/** One thing that waits for the chair, with where to go. */
export interface Need {
  key: string;
  to: string;
  name: string;
  detail: string;
}

type Needs = NeedsTheChair_NeedsFragment;
type Link = (path: string) => string;

/** What waits for the chair, a list for each kind. `link` adds the board and the year to a path. */
export function needsInWords(needs: Needs, link: Link): Need[][] {
  return [
    needs.overdueReports.map((report) => owedReport(report, link)),
    needs.offTrackWithoutRecovery.map((action) => stuckAction(action, link)),
    needs.waitingForSignOff.map(openRecord),
    needs.persistentAbsences.map((absence) => persistentAbsence(absence, link)),
  ];
}

const owedReport = ({ group, daysOverdue, owner }: Needs['overdueReports'][number], link: Link): Need => ({
  key: group.id,
  to: link(`/subgroups/${group.id}`),
  name: `${group.shortName}: report ${counted(daysOverdue, 'day')} overdue`,
  detail: `${owner} owes it`,
});

const stuckAction = ({ actionId, reference, title, lead }: Needs['offTrackWithoutRecovery'][number], link: Link): Need => ({
  key: actionId,
  to: link(`/actions/${actionId}`),
  name: `${reference} ${title}`,
  detail: ['Off track, no recovery', lead].filter(Boolean).join(': '),
});

const openRecord = ({ id, title, date, dateKnownTo }: Needs['waitingForSignOff'][number]): Need => ({
  key: id,
  to: `/meetings/${id}`,
  name: `${title}, ${writeDate(date, dateKnownTo)}`,
  detail: 'Its record waits for sign-off',
});

const persistentAbsence = ({ seatId, seatName, group, totals, openStreak }: Needs['persistentAbsences'][number], link: Link): Need => ({
  key: seatId,
  to: `${link('/attendance')}&group=${encodeURIComponent(group.id)}`,
  name: seatName,
  detail: `${group.name}: ${totals.covered} of ${totals.expected}${openStreak > 1 ? `, the last ${openStreak} missed` : ''}`,
});
