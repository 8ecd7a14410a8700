import type { Page } from 'playwright-core';
import { beforeEach } from 'vitest';
import { ApiClient } from './api-client.ts';
import { aChromium, settled } from './browser.ts';
import { aBoard, sampleBoard } from './register.ts';
import { aServer } from './server.ts';

export interface TestReport {
  boardId: string;
  groupId: string;
  reportId: string;
  /** Where it is read and written. */
  path: string;
}

interface GivenItem {
  kind: string;
  text: string;
}

const year = 2017;

/** A draft of a new group of a new board on October to December 2017, saved with these items. */
export async function aDraft(api: ApiClient, items: readonly GivenItem[] = []): Promise<TestReport> {
  const { boardId } = await aBoard(api);
  const { createGroup } = await api.ask(
    'mutation ($input: CreateGroupInput!) { createGroup(input: $input) { group { id } userErrors { message } } }',
    { input: { boardIds: [boardId], name: 'Audit group', shortName: 'Audit', kind: 'SUBGROUP' } },
  );
  const groupId: string = createGroup.group.id;
  const reportId = await draftOn(api, groupId, ['2017-10-01', '2017-12-31'], items);
  return { boardId, groupId, reportId, path: `/subgroups/${groupId}/reports/${reportId}?board=${boardId}&year=${year}` };
}

/** A draft on a period, with these items. */
export async function draftOn(
  api: ApiClient,
  groupId: string,
  [from, to]: readonly [string, string],
  items: readonly GivenItem[],
): Promise<string> {
  const { draftReport } = await api.ask(
    'mutation ($input: DraftReportInput!) { draftReport(input: $input) { report { id version } userErrors { message } } }',
    { input: { groupId, from, to } },
  );
  const { id, version } = draftReport.report;
  if (items.length > 0) await saveItems(api, { id, version }, items);
  return id;
}

/** Saves these items over the draft, as somebody else would. */
export async function saveItems(api: ApiClient, { id, version }: { id: string; version: number }, items: readonly object[]): Promise<void> {
  await api.ask('mutation ($input: SaveReportInput!) { saveReport(input: $input) { userErrors { message } } }', {
    input: { id, expectedVersion: version, items },
  });
}

export interface ReadReport {
  version: number;
  state: string;
  items: { id: string; kind: string; text: string; isForAnnualReport: boolean; priority: { name: string } | null }[];
}

export async function readReport(api: ApiClient, id: string): Promise<ReadReport> {
  const document = `query ($id: ID!) { highlightReport(id: $id) { version state items { id kind text isForAnnualReport priority { name } } } }`;
  return (await api.ask(document, { id })).highlightReport;
}

export const textsOf = async (api: ApiClient, id: string): Promise<string[]> => (await readReport(api, id)).items.map(({ text }) => text);

/** A group of the sample's board, by its name. */
export async function sampleGroup(api: ApiClient, name: string): Promise<{ boardId: string; groupId: string }> {
  const { boardId } = await sampleBoard(api, 'SSCB');
  const { board } = await api.ask('query ($boardId: ID!) { board(id: $boardId) { groups { id name } } }', { boardId });
  return { boardId, groupId: board.groups.find((group: { name: string }) => group.name === name).id };
}

/** A server with a browser and, anew for each test, a draft with two items that an administrator opens and writes in. */
export function aDraftBeingWritten() {
  const server = aServer();
  const chromium = aChromium(server);
  const its = {} as { api: ApiClient; report: TestReport };
  beforeEach(async () => {
    its.api = await ApiClient.signedIn(server.current.url, 'administrator');
    its.report = await aDraft(its.api, [
      { kind: 'DONE', text: 'Audited files.' },
      { kind: 'RISK', text: 'Few trainers.' },
    ]);
  });
  return {
    server,
    chromium,
    its,
    open: async () => {
      const page = await chromium.open(its.report.path);
      await settled(page);
      return page;
    },
    item: (page: Page, number: number) => page.getByLabel(`Item ${number}`, { exact: true }),
    /** The texts as they are saved. */
    register: () => textsOf(its.api, its.report.reportId),
  };
}
