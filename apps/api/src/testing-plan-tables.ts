import { beforeAll } from 'vitest';
import type { Board } from './boards/board.entity.ts';
import type { RequestViewer } from './platform/viewer.ts';
import { type ApiUnderTest, aBoard, anApi, someone } from './testing.ts';
import { aPlan, type GivenAction } from './testing-plans.ts';

const row = `line action section match score existing { reference } candidates { score action { reference } } reference title leadAgency { name } leadPerson
  supportingAgencies { name } start due dueRaw measure statusRaw update { date rating percentage narrative isNew } changes { field before after } notes refusals`;
const counts = 'newActions changedActions newUpdates unchangedRows';
export const previewPlan = `query ($input: PlanTableInput!) { previewPlanTable(input: $input) { tables { title rows } asOf rows { ${row} }
  legend { symbol rating count needsConfirming meaning } leads { text count match agency { name } candidates { score } } problems { line message }
  ${counts} toDecide digest } }`;
const importPlan = `mutation ($input: ImportPlanTableInput!) { importPlanTable(input: $input) { ${counts} userErrors { code message field }
  plan { actions { reference title due leadPerson measure leadAgency { name } rating { rating lastUpdate } updates { narrative } } } } }`;

const heading = ['No.', 'Action', 'Lead', 'Due', 'Progress', 'RAG'];

/** A plan table as a spreadsheet puts it on the clipboard. */
export const planTable = (...rows: string[][]): string => [heading, ...rows].map((cells) => cells.join('\t')).join('\n');

/** Somebody who pastes tables into the plans of one board. */
export class Pasting {
  board!: Board;
  administrator!: RequestViewer;
  private batch = 0;
  constructor(readonly api: ApiUnderTest) {}

  /** A plan with these actions, and an input that pastes a text into it. */
  async aTarget(actions: GivenAction[] = []) {
    const { plan, phase, actions: made } = await aPlan(this.api, [this.board], { actions });
    return { input: (text: string, more: object = {}) => ({ planId: plan.id, phaseId: phase.id, text, ...more }), plan, phase, made };
  }

  async look(input: object) {
    return (await this.api.ask(this.administrator, previewPlan, { input })).previewPlanTable;
  }

  async accept(table: object, digest?: string) {
    this.batch += 1;
    const input = { table, digest: digest ?? (await this.look(table)).digest, batchId: `plan-${this.batch}` };
    return (await this.api.ask(this.administrator, importPlan, { input })).importPlanTable;
  }
}

/** Somebody who pastes tables, for the tests of one file. */
export function somebodyPasting(): Pasting {
  const pasting = new Pasting(anApi());
  beforeAll(async () => {
    pasting.board = (await aBoard(pasting.api)).board;
    pasting.administrator = await someone(pasting.api, 'ADMINISTRATOR', pasting.board);
  });
  return pasting;
}
