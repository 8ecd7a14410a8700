import type { Locator, Page } from 'playwright-core';
import type { ApiClient } from './api-client.ts';
import { settled } from './browser.ts';
import { aBoard } from './register.ts';

export interface PlanToUpdate {
  boardId: string;
  planId: string;
  /** In the order of their references, 1.1 to 1.9 and on. */
  actions: { id: string; reference: string; title: string }[];
}

/** A plan of a new board, running over many years, with so many actions that nobody has updated yet. */
export async function aPlanToUpdate(api: ApiClient, many: number): Promise<PlanToUpdate> {
  const { boardId } = await aBoard(api);
  const { createPlan } = await api.ask(
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } userErrors { message } } }',
    { input: { name: 'Plan of the tests', owners: [{ boardId }], updateEveryMonths: 3 } },
  );
  const planId: string = createPlan.plan.id;
  const { addPhase } = await api.ask(
    'mutation ($input: AddPhaseInput!) { addPhase(input: $input) { phase { id } userErrors { message } } }',
    {
      input: { planId, name: 'All years', from: '2017-04-01', to: '2099-03-31' },
    },
  );
  const actions: PlanToUpdate['actions'] = [];
  for (let number = 1; number <= many; number += 1) {
    const input = {
      phaseId: addPhase.phase.id,
      reference: `1.${String(number).padStart(2, '0')}`,
      title: `Action ${number}`,
      start: '2017-04-01',
    };
    const { createAction } = await api.ask(
      'mutation ($input: CreateActionInput!) { createAction(input: $input) { action { id reference title } userErrors { message } } }',
      { input },
    );
    actions.push(createAction.action);
  }
  return { boardId, planId, actions };
}

export interface ReadUpdate {
  date: string;
  rating: string;
  percentage: number | null;
  narrative: string;
}

/** The updates of every action, newest first, by reference. */
export async function readUpdates(api: ApiClient, planId: string): Promise<Record<string, ReadUpdate[]>> {
  const { plan } = await api.ask(
    'query ($id: ID!) { plan(id: $id) { actions { reference updates { date rating percentage narrative } } } }',
    {
      id: planId,
    },
  );
  return Object.fromEntries(
    plan.actions.map(({ reference, updates }: { reference: string; updates: ReadUpdate[] }) => [reference, updates]),
  );
}

export const updatesPath = ({ planId, boardId }: PlanToUpdate): string => `/plans/${planId}/updates?board=${boardId}&year=2026`;

/** Opens the page and goes into its grid by key. */
export async function openUpdates(page: Page, plan: PlanToUpdate): Promise<void> {
  await page.goto(updatesPath(plan));
  await settled(page);
  await page.getByRole('grid').waitFor();
  await page.keyboard.press('e');
  await page.locator('[role="gridcell"]:focus').waitFor();
}

/** A cell by the number of its row, from 1, and the head of its column. */
export const updateCell = (page: Page, row: number, column: string): Locator => {
  const heads = ['Rating', 'Done', 'What was done', 'Evidence', 'Recovery', 'Impact statement'];
  return page.locator(`td[data-row="${row - 1}"][data-column="${heads.indexOf(column)}"]`);
};
