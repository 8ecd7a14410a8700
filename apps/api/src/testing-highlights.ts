import type { Board } from './boards/board.entity.ts';
import { Group, GroupOwnership } from './boards/group.entity.ts';
import { type ApiUnderTest, testNow } from './testing.ts';

const fields = `id from to state version savedBy submittedBy presentedBy dueBy items { id kind text isForAnnualReport position priority { name } }`;
const payload = `{ userErrors { code message field } report { ${fields} } }`;
export const draft = `mutation ($input: DraftReportInput!) { draftReport(input: $input) ${payload} }`;
export const save = `mutation ($input: SaveReportInput!) { saveReport(input: $input) ${payload} }`;
export const submit = `mutation ($input: ReportStepInput!) { submitReport(input: $input) ${payload} }`;
export const present = `mutation ($input: ReportStepInput!) { presentReport(input: $input) ${payload} }`;
export const giveBack = `mutation ($input: ReportStepInput!) { returnReport(input: $input) ${payload} }`;
export const promote = `mutation ($input: PromoteHighlightInput!) { promoteHighlight(input: $input) { userErrors { code } item { isForAnnualReport } } }`;
export const reports = `query ($groupId: ID!, $boardId: ID) { highlightReports(groupId: $groupId) { from previous { from }
  attendance(boardId: $boardId) { totals { covered expected } meetings { date totals { covered expected } quorum { isMet required } } } } }`;
export const reporting = `mutation ($input: SetGroupReportingInput!) { setGroupReporting(input: $input) { userErrors { field } group { reporting { everyMonths owner graceDays } } } }`;
export const standing = `query ($boardId: ID!) { board(id: $boardId) { groups { name latestReport { from state }
  reportDue(boardId: $boardId) { from to dueBy daysOverdue owner draft { id } } } } }`;
export const overdue = `query ($boardId: ID!) { overdueReports(boardId: $boardId) { group { name } from to dueBy daysOverdue owner draft { state } } }`;

/** A subgroup of a board that owes no report yet. */
export async function aSubgroup(api: ApiUnderTest, board: Board, name = 'Performance'): Promise<Group> {
  const { em } = api;
  const group = em.create(Group, { name, shortName: name, kind: 'SUBGROUP' });
  em.create(GroupOwnership, { board: board.id, group });
  await em.flush();
  return group;
}

export const quarter = (groupId: string) => ({ input: { groupId, from: '2017-10-01', to: '2017-12-31' } });

export const step = (report: any) => ({ input: { id: report.id, expectedVersion: report.version } });

/** The clock of the tests, so many minutes past the hour. */
export const at = (minute: number) => testNow.replace(':00:', `:${String(minute).padStart(2, '0')}:`);
