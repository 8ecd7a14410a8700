import { readFileSync } from 'node:fs';
import type { ApiClient } from './api-client.ts';

const caseText = (path: string) => readFileSync(new URL(`../../packages/tables/cases/${path}`, import.meta.url), 'utf8');

/** A published action plan as it is pasted: five actions, progress of December 2017. */
export const publishedPlan = caseText('plan-stockton-scb-review-2017/source.txt');

/** A plan in a Word table whose ratings are the colours of its cells. */
export const colouredPlan = caseText('plan-word-section-rows-and-coloured-cells/source.html');

export interface TestPlan {
  planId: string;
  phaseId: string;
}

/** A plan of a board with one phase and no actions. */
export async function aPlan(api: ApiClient, boardId: string, name = 'Review action plan'): Promise<TestPlan> {
  const { createPlan } = await api.ask(
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } userErrors { message } } }',
    {
      input: { name, owners: [{ boardId }] },
    },
  );
  const planId: string = createPlan.plan.id;
  const { addPhase } = await api.ask(
    'mutation ($input: AddPhaseInput!) { addPhase(input: $input) { phase { id } userErrors { message } } }',
    {
      input: { planId, name: 'Year 1', from: '2017-04-01', to: '2018-03-31' },
    },
  );
  return { planId, phaseId: addPhase.phase.id };
}

export interface ActionRead {
  reference: string;
  title: string;
  due: string | null;
  measure: string | null;
  leadPerson: string | null;
  updates: { date: string; rating: string; narrative: string }[];
}

/** The actions of a plan, by reference. */
export async function readActions(api: ApiClient, planId: string): Promise<ActionRead[]> {
  const { plan } = await api.ask(
    'query ($id: ID!) { plan(id: $id) { actions { reference title due measure leadPerson updates { date rating narrative } } } }',
    { id: planId },
  );
  return plan.actions;
}
