import { maySeeLine, maySeeReserve, type Onlooker, percentShares, type Reserve, reserve, sumPence } from '@quorate/domain';
import type { BesideRow, BudgetRow, EntryRow } from './contributions.queries.ts';
import type { ContributionYearType } from './contributions.types.ts';
import { asEntries, asPartner, type PartnerSums } from './partner-contributions.ts';
import { type TotalKind, totalsOf } from './shown-totals.ts';

/** Everything stored about one year, before anybody has asked who looks. */
export interface YearRows {
  /** The budget once for each of its lines, or once alone. */
  budget: readonly BudgetRow[];
  entries: readonly EntryRow[];
  beside: readonly BesideRow[];
  partners: readonly PartnerSums[];
}

export interface Looking {
  onlooker: Onlooker;
  today: string;
  /** The year before, which may hold nothing. */
  before: YearRows;
  shown: readonly TotalKind[];
}

/** One year as one person may see it. Nothing leaves here that the board's policy hides, nor a total that would give it away. */
export function contributionYear(rows: YearRows, { onlooker, today, before, shown }: Looking): ContributionYearType {
  const { budget, entries, beside, partners: all } = rows;
  const head = budget[0] as BudgetRow;
  const id = `${head.boardId}:${head.year}`;
  const seen = all.filter(({ agency }) => maySeeLine(head.policy, onlooker, agency.id));
  const totals = totalsOf(all, shown);
  const shares = sharesOf(all, totals.agreed !== null);
  const money = spendingOf(budget, entries, beside);
  return {
    id,
    boardId: head.boardId,
    year: head.year,
    state: head.state,
    policy: head.policy,
    invoiceBy: head.invoiceBy,
    agreedOn: head.agreedOn,
    closedOn: head.closedOn,
    version: head.version,
    partners: ownFirst(seen, onlooker).map((partner) =>
      asPartner(partner, {
        yearId: id,
        today,
        invoiceBy: head.invoiceBy,
        ownAgencyId: onlooker.agencyId,
        share: shares.get(partner) ?? null,
        before: before.partners.find(({ agency }) => agency.id === partner.agency.id),
      }),
    ),
    hiddenPartners: all.length - seen.length,
    totals,
    ...money,
    reserve: maySeeReserve(head.policy, onlooker)
      ? { ...reserveOf(rows), closingBefore: before.budget[0] ? reserveOf(before).closing : null }
      : null,
    isInvented: [head, ...entries, ...beside].some(({ isInvented }) => Boolean(isInvented)),
  };
}

function reserveOf({ budget, entries, beside, partners }: YearRows): Reserve {
  const spent = [...entries.filter(({ kind }) => kind === 'SPENT'), ...beside.filter(({ type }) => type === 'JOINT')];
  return reserve(
    budget[0]?.openingReserve ?? 0,
    partners.map(({ line }) => line.received),
    spent.map(({ pence }) => pence ?? 0),
  );
}

const ownFirst = (partners: readonly PartnerSums[], { agencyId }: Onlooker): PartnerSums[] =>
  partners.toSorted((one, other) => Number(other.agency.id === agencyId) - Number(one.agency.id === agencyId));

/** Shares of what was agreed, over every partner whether seen or not, so that they add up to 100.00%. */
function sharesOf(all: readonly PartnerSums[], isTotalSeen: boolean): Map<PartnerSums, number> {
  const amounts = all.map(({ line }) => Math.max(0, line.agreed ?? 0));
  if (!isTotalSeen || amounts.every((amount) => amount === 0)) return new Map();
  const shares = percentShares(amounts);
  return new Map(all.map((partner, index) => [partner, shares[index] ?? 0]));
}

function spendingOf(budget: readonly BudgetRow[], entries: readonly EntryRow[], beside: readonly BesideRow[]) {
  const spending = entries.filter(({ kind }) => kind === 'SPENT');
  const spentOn = (lineId: string | null) => sumPence(spending.filter((entry) => entry.lineId === lineId).map(({ pence }) => pence));
  const joint = beside.filter(({ type }) => type === 'JOINT');
  return {
    budgetLines: budget.flatMap(({ lineId, lineName, budgeted }) =>
      lineId === null ? [] : [{ id: lineId, name: lineName, budgeted, spent: spentOn(lineId) }],
    ),
    spentElsewhere: spentOn(null),
    spending: asEntries(spending),
    jointCosts: joint.map((row) => ({
      id: row.id,
      name: row.name,
      date: row.date ?? '',
      basis: row.basis as 'CHILDREN' | 'EQUAL' | 'CUSTOM',
      total: row.total ?? 0,
      pence: row.pence ?? 0,
      reason: row.reason,
      correctsId: row.correctsId,
      isCorrected: joint.some(({ correctsId }) => correctsId === row.id),
      by: row.by,
      at: row.at,
      isInvented: Boolean(row.isInvented),
    })),
    spent: sumPence([...spending, ...joint].map(({ pence }) => pence ?? 0)),
  };
}
