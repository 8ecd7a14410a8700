import { createHash } from 'node:crypto';
import { checkAction, reportedOn, type Violation } from '@quorate/domain';
import { type PlanTable, readPlanTables, type TableProblem } from '@quorate/tables';
import type { Agency } from '../../membership/agency.entity.ts';
import { checkLength } from '../../platform/text-rules.ts';
import type { Action } from '../action.entity.ts';
import { actionChanges } from './action-changes.ts';
import { type MatchedLead, matchLeads } from './match-leads.ts';
import { type MatchedRow, matchRows } from './match-rows.ts';
import { newReferences, referenceNote } from './plan-references.ts';
import type { PlanTableInput, PreviewAction } from './plan-table.types.ts';
import { toDecide } from './to-decide.ts';
import { measureWith, wantedAction } from './wanted-action.ts';
import { checkWanted, lostWords, type UpdateHistory, wantedUpdate } from './wanted-update.ts';

/** What the plan holds now, as far as the import needs it. */
export interface PlanContents {
  actions: Action[];
  /** Of the boards that own the plan. */
  agencies: Agency[];
  historyOf: (actionId: string | undefined) => UpdateHistory;
}

export interface PlannedAction extends PreviewAction {
  existing: Action | null;
  leadAgency: Agency | null;
  supportingAgencies: Agency[];
}

export interface PlanTableImport {
  tables: PlanTable[];
  asOf: string;
  rows: PlannedAction[];
  legend: PlanTable['legend'];
  leads: MatchedLead[];
  problems: TableProblem[];
  toDecide: string[];
  digest: string;
}

/** Reads a plan and says what importing it would do. Writes nothing; the same input and plan give the same answer and digest. */
export function planTableImport(input: PlanTableInput, contents: PlanContents, today: string): PlanTableImport {
  const legend = new Map(input.legend.map(({ symbol, rating }) => [symbol, rating ?? null]));
  const { tables, problems } = readPlanTables({ text: input.text, html: input.html }, { legend });
  const table = tables[input.tableIndex];
  const { date: asOf, violations } = reportedOn(input.asOf ?? table?.asOf ?? null, today);
  const matched = matchRows(table?.rows ?? [], input.rows, contents.actions);
  const kept = matched.filter(({ match }) => match !== 'IGNORED');
  const leads = matchLeads(
    kept.flatMap(({ row }) => row.lead?.trim() || []),
    input.leads,
    contents.agencies,
  );
  const references = newReferences(
    matched,
    contents.actions.map(({ reference }) => reference),
  );
  const rows = matched.map((row) => planRow(row, { contents, leads, asOf, today, reference: references.get(row) ?? '' }));
  const planned = { tables, asOf, rows, legend: table?.legend ?? [], leads, problems: [...problems, ...(table?.problems ?? [])] };
  const open = [...violations.map(({ message }) => message), ...toDecide(table, planned, input)];
  return { ...planned, toDecide: open, digest: digestOf(planned, input.phaseId, open) };
}

interface Around {
  contents: PlanContents;
  leads: readonly MatchedLead[];
  asOf: string;
  today: string;
  reference: string;
}

function planRow(matched: MatchedRow, { contents, leads, asOf, today, reference: fresh }: Around): PlannedAction {
  const { row, decision: _, existing, ...found } = matched;
  const wanted = wantedAction(
    row,
    leads.find((lead) => lead.text === row.lead?.trim()),
    contents.agencies,
  );
  const history = contents.historyOf(existing?.id);
  const update = wantedUpdate(matched, asOf, history);
  const reference = existing?.reference ?? fresh;
  const after = {
    reference,
    title: wanted.title,
    start: wanted.start ?? existing?.start ?? null,
    due: wanted.due ?? existing?.due ?? null,
    measure: measureWith(wanted, existing?.measure ?? null),
  };
  const isKept = found.match !== 'IGNORED' && found.match !== 'NONE';
  const refusals = isKept ? [...checkFields(after, existing, contents.actions), ...checkWanted(update, after, history, today)] : [];
  return {
    ...found,
    ...after,
    line: row.line,
    action: row.action,
    section: row.section,
    existing,
    leadAgency: wanted.leadAgency ?? existing?.leadAgency?.getEntity() ?? null,
    leadPerson: wanted.leadPerson ?? existing?.leadPerson ?? null,
    supportingAgencies: [...new Set([...(existing?.supportingAgencies.getItems() ?? []), ...wanted.supportingAgencies])],
    dueRaw: row.due?.raw ?? null,
    statusRaw: row.statusRaw,
    update: isKept ? update : null,
    changes: existing ? actionChanges(wanted, existing) : [],
    notes: [...referenceNote(matched, reference), ...wanted.notes, ...lostWords(matched, update)],
    refusals: refusals.map(({ message }) => message),
  };
}

function checkFields(
  after: { reference: string; title: string; start: string | null; due: string | null; measure: string | null },
  existing: Action | null,
  actions: readonly Action[],
): Violation[] {
  const others = actions.filter((action) => action !== existing).map(({ reference }) => reference);
  return [...checkAction(after, others), ...checkLength(after.measure, `the measure of ‘${after.title}’`, 'measure', 4000)];
}

/** Changes whenever anything the import would write changes, so that what was accepted is what is written. */
function digestOf({ asOf, rows }: Pick<PlanTableImport, 'asOf' | 'rows'>, phaseId: string, open: readonly string[]): string {
  const written = rows.map(
    ({ line, match, existing, changes, update, reference, title, start, due, measure, leadPerson, leadAgency, supportingAgencies }) => [
      [line, match, existing?.id ?? null, existing?.version ?? 0, changes, update],
      [reference, title, start, due, measure, leadPerson, leadAgency?.id ?? null, supportingAgencies.map(({ id }) => id)],
    ],
  );
  return createHash('sha256')
    .update(JSON.stringify([asOf, phaseId, written, open]))
    .digest('hex');
}
