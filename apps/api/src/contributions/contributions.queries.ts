import type { SqlEntityManager } from '@mikro-orm/sql';
import type { BudgetState, ContributionPolicy, EntryKind } from '@quorate/domain';
import { sql } from 'kysely';
import type { Sector, StatutoryClass } from '../membership/agency.entity.ts';
import type { BoardScope } from '../platform/scope.ts';
import { dayOf, listOf, rowsOf } from '../platform/statement.ts';

/** Both ends are included; by first calendar year. */
export interface Years {
  from: number;
  to: number;
}

/** The board asked for, when the viewer may read it. What of it the viewer may see is settled in contribution-year.ts. */
const shown = (scope: BoardScope, boardId: string) => listOf(scope.readable.filter((board) => board === boardId));

export interface BudgetRow {
  boardId: string;
  policy: ContributionPolicy;
  id: string | null;
  year: number;
  state: BudgetState;
  openingReserve: number;
  invoiceBy: string;
  agreedOn: string | null;
  closedOn: string | null;
  isInvented: boolean | number;
  version: number;
  lineId: string | null;
  lineName: string;
  budgeted: number | null;
}

/** First statement: the board and its budgets of some years, with their lines. */
export const budgetsWithLines = (em: SqlEntityManager, scope: BoardScope, boardId: string, years: Years) =>
  rowsOf(
    em,
    sql<BudgetRow>`
    select b.id as "boardId", b.contribution_policy as "policy", u.id, u.year, u.state, u.opening_reserve as "openingReserve",
      ${dayOf('u.invoice_by')} as "invoiceBy", ${dayOf('u.agreed_on')} as "agreedOn", ${dayOf('u.closed_on')} as "closedOn",
      u.is_invented as "isInvented", u.version, l.id as "lineId", l.name as "lineName", l.budgeted
    from boards b
    left join budgets u on u.board_id = b.id and u.year between ${years.from} and ${years.to}
    left join budget_lines l on l.budget_id = u.id
    where b.id in (${shown(scope, boardId)})
    order by u.year, l.position, l.id`,
  );

export interface EntryRow {
  id: string;
  year: number;
  kind: EntryKind;
  agencyId: string | null;
  agencyName: string;
  agencyShortName: string;
  sector: Sector;
  statutoryClass: StatutoryClass;
  lineId: string | null;
  budgetLine: string | null;
  pence: number;
  date: string;
  dueOn: string | null;
  reference: string | null;
  note: string | null;
  reason: string | null;
  correctsId: string | null;
  isInvented: boolean | number;
  by: string;
  at: string;
}

/** Second statement: every entry of the board's ledger in some years, oldest first. */
export const ledgerEntries = (em: SqlEntityManager, scope: BoardScope, boardId: string, years: Years) =>
  rowsOf(
    em,
    sql<EntryRow>`
    select e.id, e.year, e.kind, e.agency_id as "agencyId", a.name as "agencyName", a.short_name as "agencyShortName",
      a.sector, a.statutory_class as "statutoryClass", e.line_id as "lineId", l.name as "budgetLine", e.pence, ${dayOf('e.entry_date')} as "date",
      ${dayOf('e.due_on')} as "dueOn", e.reference, e.note, e.reason, e.corrects_id as "correctsId", e.is_invented as "isInvented",
      e.recorded_by as "by", e.recorded_at as "at"
    from ledger_entries e
    left join agencies a on a.id = e.agency_id
    left join budget_lines l on l.id = e.line_id
    where e.board_id in (${shown(scope, boardId)}) and e.year between ${years.from} and ${years.to}
    order by e.year, e.entry_date, e.recorded_at, e.place, e.id`,
  );

/** What is given in kind, or a part of a joint cost: the two that stand beside the ledger. */
export interface BesideRow {
  type: 'IN_KIND' | 'JOINT';
  id: string;
  year: number;
  agencyId: string | null;
  agencyName: string;
  agencyShortName: string;
  sector: Sector;
  statutoryClass: StatutoryClass;
  /** What it is. */
  name: string;
  quantity: number;
  unit: string;
  rate: number | null;
  /** The value stated, or the board's part. */
  pence: number | null;
  /** Of a joint cost. */
  total: number | null;
  basis: string | null;
  date: string | null;
  isInvented: boolean | number;
  version: number;
  reason: string | null;
  by: string;
  at: string;
  /** Of something in kind that counts no more. */
  takenBackAt: string | null;
  takenBackBy: string | null;
  takenBackReason: string | null;
  /** Of a joint cost that takes another one back. */
  correctsId: string | null;
}

/** Third statement: what partners gave in kind, and the board's parts of joint costs. */
export const besideTheLedger = (em: SqlEntityManager, scope: BoardScope, boardId: string, years: Years) =>
  rowsOf(
    em,
    sql<BesideRow>`
    select 'IN_KIND' as "type", k.id, k.year, k.agency_id as "agencyId", a.name as "agencyName", a.short_name as "agencyShortName",
      a.sector, a.statutory_class as "statutoryClass", k.what as "name", k.quantity, k.unit, k.rate, k.stated as "pence", null as "total",
      k.basis, null as "date", k.is_invented as "isInvented", k.version, k.reason, k.recorded_by as "by", k.recorded_at as "at",
      k.taken_back_at as "takenBackAt", k.taken_back_by as "takenBackBy", k.taken_back_reason as "takenBackReason",
      null as "correctsId"
    from in_kind_contributions k
    join agencies a on a.id = k.agency_id
    where k.board_id in (${shown(scope, boardId)}) and k.year between ${years.from} and ${years.to}
    union all
    select 'JOINT', c.id, p.year, null, null, null, null, null, c.name, p.weight, null, null, p.pence, c.pence, c.basis,
      ${dayOf('c.cost_date')}, c.is_invented, 1, c.reason, c.recorded_by, c.recorded_at, null, null, null, c.corrects_id
    from joint_cost_parts p
    join joint_costs c on c.id = p.cost_id
    where p.board_id in (${shown(scope, boardId)}) and p.year between ${years.from} and ${years.to}
    order by 3, 9, 2`,
  );
