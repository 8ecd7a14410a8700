import type { ApiClient } from './api-client.ts';
import { recordMarks } from './recording.ts';
import { planMeetings } from './register.ts';

export interface Overview {
  today: string;
  lastMeeting: { date: string; dateKnownTo: 'DAY' | 'MONTH' } | null;
  priorities: {
    name: string;
    rating: { rating: string };
    before: string | null;
    change: string;
    strip: { rating: string | null }[];
    progress: Record<string, number>;
  }[];
  needsTheChair: Record<string, object[]>;
  attendance: { everyTime: number; never: number; columns: { meeting: { date: string }; totals: { covered: number; expected: number } }[] };
  nextMeeting: { meeting: { title: string } } | null;
  quorumForecast: { sentence: string } | null;
}

/** What the API tells the chair of a board today. */
export async function readOverview(api: ApiClient, boardId: string): Promise<Overview> {
  const { chairsOverview } = await api.ask(
    `query ($boardId: ID!) { chairsOverview(boardId: $boardId) {
      today lastMeeting { date dateKnownTo } nextMeeting { meeting { title } } quorumForecast { sentence }
      priorities { name rating { rating } before change strip { rating } progress { total complete onTrack atRisk offTrack notStarted noUpdate } }
      needsTheChair { overdueReports { owner } offTrackWithoutRecovery { reference } waitingForSignOff { id } persistentAbsences { seatId } }
      attendance { everyTime never columns { meeting { date } totals { covered expected } } }
    } }`,
    { boardId },
  );
  return chairsOverview;
}

/** Gives the board a fourth priority, four meetings whose records are open, seats that never come, and reports that every group owes. */
export async function crowdTheOverview(api: ApiClient, { boardId, groupId }: { boardId: string; groupId: string }): Promise<void> {
  const { board, group } = await api.ask(
    'query ($boardId: ID!, $groupId: ID!) { board(id: $boardId) { groups { id kind } } group(id: $groupId) { seats { id name to } } }',
    { boardId, groupId },
  );
  for (const { id, kind } of board.groups as { id: string; kind: string }[])
    if (kind !== 'BOARD')
      await api.ask('mutation ($input: SetGroupReportingInput!) { setGroupReporting(input: $input) { userErrors { message } } }', {
        input: { groupId: id, everyMonths: 3 },
      });
  const year = reportingYearNow();
  await api.ask('mutation ($input: CreatePriorityInput!) { createPriority(input: $input) { userErrors { message } } }', {
    input: { boardId, name: 'Exploitation outside the home', description: 'An example.', fromYear: year, leadGroupId: groupId },
  });
  const seats = (group.seats as { id: string; name: string; to: string | null }[]).filter(({ to }) => !to);
  const meetings = await planMeetings(api, groupId, recentDays());
  const marks = Object.fromEntries(
    seats.map(({ name }, index) => [name, index % 14 === 3 ? 'ABSENT' : index % 9 === 2 ? 'APOLOGIES' : 'PRESENT']),
  );
  for (const meeting of meetings) await recordMarks(api, { boardId, groupId, seats, meetings }, marks, { meeting });
}

/** The four days before today that lie in the reporting year. */
function recentDays(): string[] {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  return [4, 3, 2, 1].map(daysAgo).filter((day) => day >= `${reportingYearNow()}-04-01`);
}

function reportingYearNow(): number {
  const [year = 0, month = 0] = new Date().toISOString().slice(0, 10).split('-').map(Number);
  return month >= 4 ? year : year - 1;
}
