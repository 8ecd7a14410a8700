import type { Page } from 'playwright-core';
import { ApiClient } from './api-client.ts';
import { sampleBoard } from './register.ts';

export interface Police {
  administrator: ApiClient;
  /** The partner of the police. */
  partner: ApiClient;
  boardId: string;
  agencyId: string;
  /** The financial year that runs. */
  year: number;
}

/** The police on the sample board, with the two who look after its line. */
export async function policeOf(url: string): Promise<Police> {
  const [administrator, partner] = await Promise.all([ApiClient.signedIn(url, 'administrator'), ApiClient.signedIn(url, 'partner')]);
  const { boardId } = await sampleBoard(administrator, 'SSCB');
  const { viewer } = await partner.ask('{ viewer { roles { agency { id } } } }');
  const { board } = await administrator.ask('query ($boardId: ID!) { board(id: $boardId) { years } }', { boardId });
  return { administrator, partner, boardId, agencyId: viewer.roles[0].agency.id, year: board.years[0] };
}

/** An agency of the board by its name. */
export async function agencyNamed({ administrator, boardId }: Police, name: string): Promise<string> {
  const { board } = await administrator.ask('query ($boardId: ID!) { board(id: $boardId) { agencies { id name } } }', { boardId });
  return board.agencies.find((agency: { name: string }) => agency.name === name).id;
}

/** What a person may see of one agency's line of a year; undefined where there is none. */
export async function readLine(api: ApiClient, { boardId, agencyId, year }: Pick<Police, 'boardId' | 'agencyId' | 'year'>) {
  const { contributions } = await api.ask(
    `query ($boardId: ID!, $agencyId: ID!, $year: Int!) { contributions(boardId: $boardId, year: $year) { years {
      version totals { agreed received }
      partners(agencyId: $agencyId) {
        agreed invoiced received outstanding share inKindValue pledge change { pence tenths } questions { question answer }
      } } } }`,
    { boardId, agencyId, year },
  );
  const found = contributions.years[0];
  return found && { ...found.partners[0], totals: found.totals, version: found.version };
}

/** The number that stands under this name on the page of a partner. */
export async function figure(page: Page, name: string): Promise<string> {
  const one = page.locator('.partner-figure', { has: page.getByText(name, { exact: true }) });
  return ((await one.locator('strong').textContent()) ?? '').trim();
}
