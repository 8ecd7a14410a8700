import { ApiClient } from './api-client.ts';
import { sampleBoard } from './register.ts';

export const routeNames = [
  'the first page',
  'the first page of an empty board',
  'meetings',
  'a new meeting',
  'a meeting to record',
  'a signed-off meeting',
  'a change of a meeting',
  'the roll call',
  'the attendance of the published year',
  'the attendance of this year',
  'the attendance of an empty board',
  'the overview',
  'the board pack',
  'priorities',
  'a priority',
  'plans',
  'a plan',
  'the updates of a plan to record',
  'the import of a plan',
  'actions',
  'an action',
  'subgroups',
  'a subgroup',
  'a highlight report',
  'a highlight report that is being written',
  'challenges',
  'risks',
  'contributions',
  'contributions of a year without a budget',
  'partners side by side',
  'what-ifs',
  'the import of contributions',
  'a contribution',
  'the settings of contributions',
  'agencies',
  'an agency',
  'a group',
  'the import',
  'a new board',
  'the settings of the board',
  'the keys',
  'the accessibility statement',
  'an address that is not there',
  'a meeting that is not there',
] as const;
export type RouteName = (typeof routeNames)[number];

/** Every address of the client on the sample board, by what is there. */
export async function routesOf(url: string): Promise<Record<RouteName, string>> {
  const api = await ApiClient.signedIn(url, 'administrator');
  const { boardId, groupId } = await sampleBoard(api, 'SSCB');
  const { board, meetings } = await api.ask(
    `query ($boardId: ID!, $groupId: ID!) {
      board(id: $boardId) { years agencies { id } }
      meetings(boardId: $boardId, groupId: $groupId, year: 2017) { id }
    }`,
    { boardId, groupId },
  );
  const now: number = board.years[0];
  const today = new Date().toISOString().slice(0, 10);
  const { meetings: planned } = await api.ask(
    'query ($boardId: ID!, $groupId: ID!, $year: Int!) { meetings(boardId: $boardId, groupId: $groupId, year: $year) { id date } }',
    { boardId, groupId, year: now },
  );
  const past = planned.find((meeting: { date: string }) => meeting.date <= today)?.id ?? planned[0].id;
  const example = await sampleBoard(api, 'Example');
  const work = await workOf(api, boardId);
  const at = (path: string, year: number, board = boardId) => `${path}?board=${board}&year=${year}`;
  return {
    'the first page': at('/', now),
    'the first page of an empty board': at('/', now, example.boardId),
    meetings: at('/meetings', now),
    'a new meeting': at('/meetings/new', now),
    'a meeting to record': `/meetings/${past}`,
    'a signed-off meeting': `/meetings/${meetings[0].id}`,
    'a change of a meeting': `/meetings/${past}/edit`,
    'the roll call': `/meetings/${past}/roll-call`,
    'the attendance of the published year': at('/attendance', 2017),
    'the attendance of this year': at('/attendance', now),
    'the attendance of an empty board': at('/attendance', now, example.boardId),
    'the overview': at('/overview', now),
    'the board pack': at('/board-pack', now),
    priorities: at('/priorities', now),
    'a priority': at(`/priorities/${work.priority}`, now),
    plans: at('/plans', now),
    'a plan': at(`/plans/${work.plan}`, now),
    'the updates of a plan to record': at(`/plans/${work.plan}/updates`, now),
    'the import of a plan': at(`/plans/${work.plan}/import`, now),
    actions: at('/actions', now),
    'an action': at(`/actions/${work.action}`, now),
    subgroups: at('/subgroups', now),
    'a subgroup': at(`/subgroups/${work.presented.groupId}`, now),
    'a highlight report': at(`/subgroups/${work.presented.groupId}/reports/${work.presented.id}`, now),
    'a highlight report that is being written': at(`/subgroups/${work.draft.groupId}/reports/${work.draft.id}`, now),
    challenges: at('/challenges', now),
    risks: at('/risks', now),
    contributions: at('/contributions', now),
    'contributions of a year without a budget': at('/contributions', now + 1),
    'partners side by side': at('/contributions/partners', now),
    'what-ifs': at('/contributions/what-if', now),
    'the import of contributions': at('/contributions/import', now),
    'a contribution': at(`/contributions/${work.partner}`, now),
    'the settings of contributions': at('/contributions/settings', now),
    agencies: at('/agencies', now),
    'an agency': `/agencies/${board.agencies[0].id}`,
    'a group': `/groups/${groupId}`,
    'the import': at('/import', now),
    'a new board': '/boards/new',
    'the settings of the board': at('/boards/settings', now),
    'the keys': '/help/keys',
    'the accessibility statement': '/accessibility',
    'an address that is not there': '/nowhere',
    'a meeting that is not there': '/meetings/nothing',
  };
}

interface Report {
  id: string;
  groupId: string;
}

/** One of each thing that the board works on. */
async function workOf(api: ApiClient, boardId: string) {
  const { priorities, plans, board, contributions } = await api.ask(
    `query ($boardId: ID!) {
      contributions(boardId: $boardId, year: 2017) { years { partners { agency { id } } } }
      priorities(boardId: $boardId, year: 2017) { id name }
      plans(boardId: $boardId) { id actions { id } }
      board(id: $boardId) { groups { id } }
    }`,
    { boardId },
  );
  const reports: (Report & { state: string })[] = [];
  for (const group of board.groups) {
    const { highlightReports } = await api.ask('query ($id: ID!) { highlightReports(groupId: $id) { id state } }', { id: group.id });
    reports.push(...highlightReports.map((report: { id: string; state: string }) => ({ ...report, groupId: group.id })));
  }
  const inState = (state: string) => reports.find((report) => report.state === state) as Report;
  return {
    priority: priorities[0].id,
    plan: plans[0].id,
    action: plans[0].actions[0].id,
    partner: contributions.years[0].partners[0].agency.id,
    draft: inState('DRAFT'),
    presented: inState('PRESENTED'),
  };
}
