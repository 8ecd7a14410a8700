import type { SqlEntityManager } from '@mikro-orm/sql';
import { contributionLine, type EntryKind, percentShares } from '@quorate/domain';
import type { Board } from '../../boards/board.entity.ts';
import { Agency } from '../../membership/agency.entity.ts';
import type { BoardScope } from '../../platform/scope.ts';
import { Budget, BudgetLine } from '../budget.entity.ts';
import { type EntryRow, ledgerEntries } from '../contributions.queries.ts';
import { InKind } from '../in-kind.entity.ts';

/** What a board's ledger holds now, as far as an import needs it. */
export interface LedgerContents {
  board: Board;
  agencies: Agency[];
  budgets: { budget: Budget; lines: BudgetLine[] }[];
  inKind: InKind[];
  /** What is recorded of an agency for a line; null where nothing is. */
  recorded(year: number, kind: EntryKind, agencyId: string, lineId: string | null): number | null;
  /** What is recorded of an agency on all lines but these. */
  recordedElsewhere(year: number, kind: EntryKind, agencyId: string, lineIds: readonly (string | null)[]): number;
  /** An agency's share of what all agreed in a year, in hundredths of one per cent. */
  shareOf(year: number, agencyId: string): number | null;
}

export async function ledgerContents(em: SqlEntityManager, scope: BoardScope, board: Board): Promise<LedgerContents> {
  const boardId = board.id;
  const agencies = await em.find(Agency, { boards: { $some: { id: boardId } } }, { orderBy: { name: 'asc' } });
  const budgets = await em.find(Budget, { board: boardId }, { orderBy: { year: 'asc' } });
  const lines = await em.find(BudgetLine, { budget: { board: boardId } }, { orderBy: { position: 'asc' } });
  const years = budgets.map(({ year }) => year);
  const range = { from: years[0] ?? 0, to: years.at(-1) ?? 0 };
  const entries = Map.groupBy(await ledgerEntries(em, scope, boardId, range), keyOf);
  const inKind = await em.find(InKind, { board: boardId, takenBackAt: null }, { populate: ['agency'] });
  const shares = new Map<number, Map<string, number>>();
  return {
    board,
    agencies,
    budgets: budgets.map((budget) => ({ budget, lines: lines.filter((line) => line.budget.id === budget.id) })),
    inKind,
    recorded(year, kind, agencyId, lineId) {
      const found = entries.get([year, kind, agencyId, lineId].join('|'));
      return found ? found.reduce((sum, { pence }) => sum + pence, 0) : null;
    },
    recordedElsewhere(year, kind, agencyId, lineIds) {
      const others = [...entries.values()].flatMap((all) => all.filter((entry) => entry.agencyId === agencyId && entry.year === year));
      return others.filter((entry) => entry.kind === kind && !lineIds.includes(entry.lineId)).reduce((sum, { pence }) => sum + pence, 0);
    },
    shareOf(year, agencyId) {
      const known = shares.get(year) ?? agreedShares([...entries.values()].flat(), year);
      shares.set(year, known);
      return known.get(agencyId) ?? null;
    },
  };
}

const keyOf = ({ year, kind, agencyId, lineId }: EntryRow): string => [year, kind, agencyId, lineId].join('|');

function agreedShares(entries: readonly EntryRow[], year: number): Map<string, number> {
  const byAgency = Map.groupBy(
    entries.filter((entry) => entry.year === year && entry.kind === 'AGREED'),
    ({ agencyId }) => agencyId ?? '',
  );
  const agencies = [...byAgency.keys()];
  const agreed = [...byAgency.values()].map((own) => Math.max(0, contributionLine(own).agreed ?? 0));
  return new Map(percentShares(agreed).map((share, at) => [agencies[at] ?? '', share]));
}
