import type { PlanTable } from '@quorate/tables';
import type { PlanTableInput } from './plan-table.types.ts';
import type { PlannedAction, PlanTableImport } from './plan-table-import.ts';

const most = 500;

/** What a person has to say before the table can be imported, as sentences. */
export function toDecide(
  table: PlanTable | undefined,
  planned: Pick<PlanTableImport, 'rows' | 'legend' | 'leads'>,
  input: PlanTableInput,
): string[] {
  if (!table) return ['There is no action plan in what you pasted. Copy the whole table with its header row and paste it again.'];
  const { rows, legend, leads } = planned;
  const kept = rows.filter(({ match }) => match !== 'IGNORED');
  return [
    ...(kept.length > most
      ? [`The table has ${kept.length} actions. Leave some out, so that at most ${most} are imported at a time.`]
      : []),
    ...legend.filter((entry) => entry.needsConfirming).map(({ symbol }) => `Confirm what '${symbol}' means.`),
    ...leads
      .filter(({ text }) => isUnknownAgency(text, planned, input))
      .map(({ text }) => `The agency chosen for ‘${text}’ is not on a board that owns this plan. Choose another, or none.`),
    ...kept
      .filter(({ match }) => match === 'NONE')
      .map(({ title, line }) => `Say which action ‘${title}’ on line ${line} is, make it a new action, or leave it out.`),
    ...matchedTwice(kept),
    ...saidTwice(kept),
    ...kept.flatMap(({ refusals }) => refusals),
  ];
}

const isUnknownAgency = (text: string, { leads }: Pick<PlanTableImport, 'leads'>, input: PlanTableInput): boolean =>
  input.leads.some((decision) => decision.text === text && decision.agencyId) && leads.some((lead) => lead.text === text && !lead.agency);

function matchedTwice(rows: readonly PlannedAction[]): string[] {
  const twice = [...Map.groupBy(rows, ({ existing }) => existing)].filter(([existing, { length }]) => existing && length > 1);
  return twice.map(([existing]) => `Two rows are matched to ‘${existing?.title}’. Choose another action for one of them, or leave it out.`);
}

/** Two new actions of one name could not be told apart when the table comes again. */
function saidTwice(rows: readonly PlannedAction[]): string[] {
  const fresh = rows.filter(({ match }) => match === 'NEW');
  const twice = [...Map.groupBy(fresh, ({ title }) => title.toLowerCase())].filter(([, { length }]) => length > 1);
  return twice.map(([, [first]]) => `Two rows say ‘${first?.title}’. Leave one of them out, or give them different names in the table.`);
}
