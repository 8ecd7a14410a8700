import type { SqlEntityManager } from '@mikro-orm/sql';
import { shortNameFor } from '@quorate/domain';
import { Agency } from '../../membership/agency.entity.ts';
import type { RequestContext } from '../../platform/context.ts';
import { newId } from '../../platform/new-id.ts';
import { BudgetLine } from '../budget.entity.ts';
import { changeInKind } from '../change-in-kind.ts';
import { InKind } from '../in-kind.entity.ts';
import { insertEntries } from '../ledger-writes.queries.ts';
import type { LedgerContents } from './ledger-contents.ts';
import { type ContributionTableImport, isNewAgency, type PlannedRow } from './planned-row.ts';
import { importReason, type WantedInKind } from './wanted-amounts.ts';
import { lineNamed } from './wanted-columns.ts';

export interface AcceptedTable {
  planned: ContributionTableImport;
  contents: LedgerContents;
  /** Why a closed year changes. */
  reason: string | null;
}

/** Writes an accepted import inside the caller's transaction: whole, or not at all. Gives the years in which something was written. */
export async function writeContributionTable({ em, viewer, now, scope }: RequestContext, accepted: AcceptedTable): Promise<number[]> {
  const { planned, contents } = accepted;
  const by = viewer?.name ?? '';
  const agencyOf = (row: PlannedRow) => row.agency ?? (isNewAgency(row) ? makeAgency(em, contents, row.row.partner) : null);
  const written = planned.rows.flatMap((row) => {
    const agency = agencyOf(row);
    return agency ? row.wanted.map((wanted) => ({ ...wanted, agency })) : [];
  });
  makeLines(em, planned, contents, now);
  for (const { inKind, agency } of written) if (inKind) writeInKind(em, inKind, { ...accepted, agency, by, at: now });
  await em.flush();
  const entries = written.flatMap(({ entry, agency }) => (entry ? [{ ...entry, agency }] : []));
  for (const [year, ofYear] of Map.groupBy(entries, (entry) => entry.year)) {
    const lines = await em.find(BudgetLine, { budget: { board: contents.board.id, year } });
    const batch = { boardId: contents.board.id, year, batch: newId(), by, at: now };
    const rows = ofYear.map(({ agency, budgetLine, kind, pence, date, reason, isAdjustment }) => ({
      ...{ kind, pence, date, reason: isAdjustment ? accepted.reason : reason, agencyId: agency.id },
      lineId: lineNamed(budgetLine, lines)?.id ?? null,
      note: planned.table?.title ?? null,
    }));
    await insertEntries(em, scope, batch, rows);
  }
  return [...new Set(written.flatMap(({ entry, inKind }) => entry?.year ?? inKind?.year ?? []))].sort((one, other) => one - other);
}

function makeAgency(em: SqlEntityManager, { board }: LedgerContents, name: string): Agency {
  return em.create(Agency, { name, shortName: shortNameFor(name), sector: 'OTHER', statutoryClass: 'OTHER', aliases: [], boards: [board] });
}

function makeLines(em: SqlEntityManager, { columns }: ContributionTableImport, { budgets }: LedgerContents, now: string): void {
  for (const { budget, lines } of budgets) {
    const names = columns.filter(({ isNewLine, year }) => isNewLine && year === budget.year).map(({ budgetLine }) => budgetLine ?? '');
    const fresh = names.filter((name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at);
    const last = Math.max(0, ...lines.map(({ position }) => position));
    for (const [at, name] of fresh.entries()) em.create(BudgetLine, { budget, name, position: last + at + 1 });
    if (fresh.length > 0) budget.changedAt = now;
  }
}

interface Given extends AcceptedTable {
  agency: Agency;
  by: string;
  at: string;
}

/** One whole thing, of the value that was stated. */
function writeInKind(em: SqlEntityManager, { year, what, stated, existing, isAdjustment }: WantedInKind, given: Given): void {
  const { contents, agency, by, at } = given;
  const basis = stated === null ? null : importReason;
  const reason = isAdjustment ? given.reason : null;
  if (existing) changeInKind(em, existing, { ...fieldsOf(existing), stated, basis, reason }, { isClosed: isAdjustment, reason, by, at });
  else em.create(InKind, { board: contents.board, year, agency, what, quantity: 100, unit: 'whole', stated, basis, reason, by, at });
}

const fieldsOf = ({ what, quantity, unit, rate }: InKind) => ({ what, quantity, unit, rate: rate ?? null });
