import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { ApiClient } from './api-client.ts';

/** A priority of a board, from 2017/18 on. */
export async function aPriority(api: ApiClient, boardId: string, name: string): Promise<string> {
  const { createPriority } = await api.ask(
    'mutation ($input: CreatePriorityInput!) { createPriority(input: $input) { priority { id } userErrors { message } } }',
    { input: { boardId, name, description: '', fromYear: 2017 } },
  );
  return createPriority.priority.id;
}

export async function aMeasure(api: ApiClient, priorityId: string, more: object = {}): Promise<{ id: string; version: number }> {
  const { createMeasure } = await api.ask(
    'mutation ($input: CreateMeasureInput!) { createMeasure(input: $input) { measure { id version } userErrors { message } } }',
    { input: { priorityId, name: 'Re-referrals', unit: '%', direction: 'DOWN', target: 40, ...more } },
  );
  return createMeasure.measure;
}

export async function recordValue(api: ApiClient, measure: { id: string; version: number }, date: string, value: number): Promise<void> {
  await api.ask('mutation ($input: RecordMeasureValueInput!) { recordMeasureValue(input: $input) { userErrors { message } } }', {
    input: { measureId: measure.id, expectedVersion: measure.version, date, value },
  });
}

/** What a measure holds on the server: its version, and its values by date. */
export async function readMeasure(api: ApiClient, priorityId: string) {
  const { priority } = await api.ask(
    'query ($id: ID!) { priority(id: $id) { measures { id version name target values { date value note } status { movement isMet } } } }',
    { id: priorityId },
  );
  return priority.measures[0];
}

/** The numbers of a chart three times over: as drawn, as its table has them, and as its file has them. */
export async function readChart(page: Page, chart: Locator): Promise<{ drawn: string[][]; table: string[][]; file: string[][] }> {
  const summary = chart.getByText('Show as table');
  if (await chart.locator('details:not([open])').count()) await summary.click();
  const [download] = await Promise.all([page.waitForEvent('download'), chart.getByRole('button', { name: /^Download CSV/ }).click()]);
  const [values, days] = [await chart.locator('svg .value').allTextContents(), await chart.locator('svg .day').allTextContents()];
  const rows = await chart.locator('tbody tr').all();
  return {
    drawn: days.map((day, index) => [day, values[index] ?? '']),
    table: await Promise.all(rows.map((row) => row.locator('th, td').allTextContents())),
    file: readFileSync(await download.path(), 'utf8')
      .replace(/^\uFEFF/, '')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, ''))),
  };
}
