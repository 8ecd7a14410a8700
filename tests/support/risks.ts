import type { Page } from 'playwright-core';
import type { ApiClient } from './api-client.ts';

export type Levels = readonly [likelihood: number, impact: number];
export const levels = ([likelihood, impact]: Levels) => ({ likelihood, impact });
/** The row of a risk with what it opens to, by its title. */
export const rowOf = (page: Page, title: string) => page.locator('tbody.row-with-detail', { hasText: title });
export const openDialog = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).first().click();
  return page.getByRole('dialog', { name });
};
type Dialog = Awaited<ReturnType<typeof openDialog>>;
export const choose = async (dialog: Dialog, when: 'Before controls' | 'After controls', [likelihood, impact]: Levels) => {
  const group = dialog.getByRole('group', { name: when });
  await group.getByLabel('Likelihood').selectOption(String(likelihood));
  await group.getByLabel('Impact').selectOption(String(impact));
  return group.getByRole('status');
};

/** A risk of a board, at most before controls. */
export const registerRisk = async (
  api: ApiClient,
  boardId: string,
  title: string,
  after: Levels,
): Promise<{ id: string; version: number }> => {
  const input = { boardId, title, owner: 'Chair', reviewOn: '2030-06-30', before: levels([5, 5]), after: levels(after) };
  const { registerRisk: registered } = await api.ask(
    'mutation ($input: RegisterRiskInput!) { registerRisk(input: $input) { risk { id version } userErrors { message } } }',
    { input },
  );
  return registered.risk;
};
