import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Violation } from '@quorate/domain';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Board } from '../../boards/board.entity.ts';
import { administered } from '../../platform/administered.ts';
import { type RequestContext, signedIn, today } from '../../platform/context.ts';
import { refuse } from '../../platform/refusal.ts';
import { checkLength, orNull } from '../../platform/text-rules.ts';
import { userErrors } from '../../platform/user-error.ts';
import { askedYear } from '../../platform/year.ts';
import { lockedBudgets } from '../change-year.ts';
import {
  ContributionTableInput,
  ContributionTablePreview,
  ImportContributionTableInput,
  ImportContributionTablePayload,
} from './contribution-table.types.ts';
import { contributionTableImport, importCounts, previewRow } from './contribution-table-import.ts';
import { type LedgerContents, ledgerContents } from './ledger-contents.ts';
import { type ContributionTableImport, needsReason } from './planned-row.ts';
import { writeContributionTable } from './write-contribution-table.ts';

@Resolver()
export class ContributionTableResolver {
  @Query(() => ContributionTablePreview, {
    description: 'Reads pasted contributions and says what importing them would do. Nothing is written.',
  })
  async previewContributionTable(
    @Arg('input', () => ContributionTableInput) input: ContributionTableInput,
    @Ctx() context: RequestContext,
  ): Promise<ContributionTablePreview> {
    signedIn(context);
    const { board, violations } = await wantedBoard(context, input);
    if (!board || violations.length > 0)
      refuse(violations[0]?.code === 'FORBIDDEN' ? 'FORBIDDEN' : 'NOT_FOUND', violations[0]?.message ?? '');
    const contents = await ledgerContents(context.em, context.scope, board);
    return asPreview(contributionTableImport(input, contents, today(context)), contents, input);
  }

  @Mutation(() => ImportContributionTablePayload, {
    description: 'Writes exactly what the preview with this digest showed, whole or not at all. The same table again changes nothing.',
  })
  async importContributionTable(
    @Arg('input', () => ImportContributionTableInput) { digest, table, reason }: ImportContributionTableInput,
    @Ctx() context: RequestContext,
  ): Promise<ImportContributionTablePayload> {
    signedIn(context);
    const { board: found, violations } = await wantedBoard(context, table);
    if (!found || violations.length > 0) return { ...nothing, userErrors: userErrors(violations) };
    return context.em.transactional(async (transaction) => {
      const em = transaction as SqlEntityManager;
      // Of two people who write at once the second waits here, and then gets a conflict.
      await lockedBudgets(em, { board: found.id });
      const board = await em.findOneOrFail(Board, { id: found.id });
      const contents = await ledgerContents(em, context.scope, board);
      const planned = contributionTableImport(table, contents, today(context));
      const refused = [...checkAccepted(planned, digest), ...checkReason(planned, reason)];
      if (refused.length > 0) return { ...nothing, userErrors: userErrors(refused) };
      const years = await writeContributionTable({ ...context, em }, { planned, contents, reason: orNull(reason) });
      return { ...importCounts(planned), years, userErrors: [] };
    });
  }
}

async function wantedBoard(
  context: RequestContext,
  { boardId, year, columns }: ContributionTableInput,
): Promise<{ board: Board | null; violations: Violation[] }> {
  for (const asked of [year, ...columns.flatMap((column) => column.year ?? [])]) askedYear(asked);
  const { found: board, violations } = await administered(context, Board, { what: 'board', id: boardId, field: 'boardId' });
  return { board, violations };
}

const nothing = { newAgencies: 0, newBudgetLines: 0, changedAmounts: 0, changedInKind: 0, unchanged: 0, years: [] };

const asPreview = (
  planned: ContributionTableImport,
  contents: LedgerContents,
  { tableIndex }: ContributionTableInput,
): ContributionTablePreview => ({
  ...importCounts(planned),
  tables: planned.tables.map((table, index) => ({ index, title: table.title ?? `Table ${index + 1}`, rows: table.rows.length })),
  tableIndex,
  isInThousands: planned.table?.unit === 'THOUSANDS',
  years: planned.years,
  columns: planned.columns,
  rows: planned.rows.map((row) => previewRow(row, planned.columns, contents)),
  problems: planned.problems,
  toDecide: planned.toDecide,
  needsReason: needsReason(planned.rows),
  digest: planned.digest,
});

function checkReason({ rows, years }: ContributionTableImport, reason: string | null | undefined): Violation[] {
  if (!needsReason(rows) || reason?.trim()) return checkLength(reason, 'the reason', 'reason', 1000);
  const closed = years.filter(({ state }) => state === 'CLOSED').map(({ label }) => label);
  const message = `The table changes a closed year, ${closed.join(' or ')}. Give the reason for this adjustment.`;
  return [{ code: 'REQUIRED', message, field: 'reason' }];
}

function checkAccepted({ toDecide, digest }: ContributionTableImport, accepted: string): Violation[] {
  if (toDecide.length > 0) return toDecide.map((message) => ({ code: 'INVALID', message, field: 'table' }));
  if (digest === accepted) return [];
  const message = 'The ledger has changed since you checked this table. Check the preview again, then import.';
  return [{ code: 'CONFLICT', message, field: 'digest' }];
}
