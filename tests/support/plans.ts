import { randomUUID } from 'node:crypto';
import type { ApiClient } from './api-client.ts';

export interface TestPlan {
  planId: string;
  phaseId: string;
  actions: { id: string; reference: string }[];
}

/** A plan of one board with one phase, 2017/18, and an action for each reference; nothing reported. */
export async function aPlan(api: ApiClient, boardId: string, references: readonly string[]): Promise<TestPlan> {
  const { createPlan } = await api.ask(
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } userErrors { message } } }',
    { input: { name: 'Test plan', owners: [{ boardId }] } },
  );
  const planId: string = createPlan.plan.id;
  const { addPhase } = await api.ask(
    'mutation ($input: AddPhaseInput!) { addPhase(input: $input) { phase { id } userErrors { message } } }',
    { input: { planId, name: '2017/18', from: '2017-04-01', to: '2018-03-31' } },
  );
  const phaseId: string = addPhase.phase.id;
  const actions: TestPlan['actions'] = [];
  for (const reference of references) {
    const { createAction } = await api.ask(
      'mutation ($input: CreateActionInput!) { createAction(input: $input) { action { id reference } userErrors { message } } }',
      { input: { phaseId, reference, title: `Action ${reference}`, due: '2018-03-31' } },
    );
    actions.push(createAction.action);
  }
  return { planId, phaseId, actions };
}

export async function aPriority(api: ApiClient, boardId: string, name: string): Promise<string> {
  const { createPriority } = await api.ask(
    'mutation ($input: CreatePriorityInput!) { createPriority(input: $input) { priority { id } userErrors { message } } }',
    { input: { boardId, name, description: name, fromYear: 2017 } },
  );
  return createPriority.priority.id;
}

/** Records an update of an action over the API, as another person at another device would. */
export async function recordUpdate(api: ApiClient, actionId: string, update: object): Promise<void> {
  const { action } = await api.ask('query ($id: ID!) { action(id: $id) { version } }', { id: actionId });
  const updates = [{ actionId, expectedVersion: action.version, date: '2018-03-20', ...update }];
  const { recordUpdates } = await api.ask(
    'mutation ($input: RecordUpdatesInput!) { recordUpdates(input: $input) { results { outcome } userErrors { message } } }',
    { input: { batchId: randomUUID(), updates } },
  );
  if (recordUpdates.results[0].outcome !== 'RECORDED') throw new Error(`The update was not recorded: ${recordUpdates.results[0].outcome}`);
}

/** Everything that is recorded about an action. */
export async function readAction(api: ApiClient, id: string) {
  const { action } = await api.ask(
    `query ($id: ID!) {
      action(id: $id) {
        reference title version percentage evidence impactStatement impactGap
        rating { rating } phase { name } carriedFrom { id reference } carriedInto { id reference }
        updates { date rating percentage narrative recovery evidence impactStatement by actionReference }
      }
    }`,
    { id },
  );
  return action;
}
