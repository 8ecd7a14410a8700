import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Violation } from '@quorate/domain';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { administered } from '../../platform/administered.ts';
import { type RequestContext, signedIn, today } from '../../platform/context.ts';
import { refuse } from '../../platform/refusal.ts';
import { notFound, userErrors } from '../../platform/user-error.ts';
import { Plan, PlanPhase } from '../plan.entity.ts';
import { contentsOf } from './plan-contents.ts';
import { ImportPlanTableInput, ImportPlanTablePayload, PlanTableInput, PlanTablePreview } from './plan-table.types.ts';
import { type PlanTableImport, planTableImport } from './plan-table-import.ts';
import { writePlanTable } from './write-plan-table.ts';

@Resolver()
export class PlanTableResolver {
  @Query(() => PlanTablePreview, {
    description: 'Reads a pasted plan and says what importing it would do. Nothing is written.',
  })
  async previewPlanTable(
    @Arg('input', () => PlanTableInput) input: PlanTableInput,
    @Ctx() context: RequestContext,
  ): Promise<PlanTablePreview> {
    signedIn(context);
    const { phase, violations } = await wantedPhase(context, input);
    if (!phase) refuse(violations[0]?.code === 'FORBIDDEN' ? 'FORBIDDEN' : 'NOT_FOUND', violations[0]?.message ?? '');
    return asPreview(await planFor(context.em, context, input), input);
  }

  @Mutation(() => ImportPlanTablePayload, {
    description: 'Writes exactly what the preview with this digest showed, whole or not at all. The same table again changes nothing.',
  })
  async importPlanTable(
    @Arg('input', () => ImportPlanTableInput) input: ImportPlanTableInput,
    @Ctx() context: RequestContext,
  ): Promise<ImportPlanTablePayload> {
    const viewer = signedIn(context);
    const { digest, batchId, table } = input;
    const { phase, violations } = await wantedPhase(context, table);
    const broken = [...violations, ...checkBatch(batchId)];
    if (!phase || broken.length > 0) return { ...nothing, batchId, userErrors: userErrors(broken) };
    return context.em.transactional(async (transaction) => {
      const em = transaction as SqlEntityManager;
      const planned = await planFor(em, context, table);
      const refused = checkAccepted(planned, digest);
      if (refused.length > 0) return { ...nothing, batchId, userErrors: userErrors(refused) };
      const into = await em.findOneOrFail(PlanPhase, { id: phase.id });
      await writePlanTable(em, context, into, planned.rows, { id: batchId, by: viewer.name });
      return { ...counts(planned), batchId, plan: await into.plan.loadOrFail(), userErrors: [] };
    });
  }
}

async function wantedPhase(
  context: RequestContext,
  { planId, phaseId }: PlanTableInput,
): Promise<{ phase: PlanPhase | null; violations: Violation[] }> {
  const { found: plan, violations } = await administered(context, Plan, { what: 'plan', id: planId, field: 'planId' });
  if (!plan) return { phase: null, violations };
  const phase = await context.em.findOne(PlanPhase, { id: phaseId, plan });
  return { phase, violations: phase ? [] : [notFound('phase in this plan', 'phaseId')] };
}

const planFor = async (em: SqlEntityManager, context: RequestContext, input: PlanTableInput): Promise<PlanTableImport> =>
  planTableImport(input, await contentsOf(em, context.scope, input.planId), today(context));

const counts = ({ rows }: PlanTableImport) => {
  const kept = rows.filter(({ match }) => match !== 'IGNORED' && match !== 'NONE');
  const isChanged = (row: (typeof kept)[number]) => row.match === 'NEW' || row.changes.length > 0 || row.update?.isNew === true;
  return {
    newActions: kept.filter((row) => row.match === 'NEW').length,
    changedActions: kept.filter((row) => row.changes.length > 0).length,
    newUpdates: kept.filter((row) => row.update?.isNew).length,
    unchangedRows: kept.filter((row) => !isChanged(row)).length,
  };
};

const nothing = { newActions: 0, changedActions: 0, newUpdates: 0, unchangedRows: 0 };

const asPreview = (planned: PlanTableImport, { tableIndex }: PlanTableInput): PlanTablePreview => ({
  ...planned,
  ...counts(planned),
  tableIndex,
  tables: planned.tables.map((table, index) => ({ index, title: table.title ?? `Table ${index + 1}`, rows: table.rows.length })),
});

const checkBatch = (batchId: string): Violation[] =>
  batchId.length > 0 && batchId.length <= 36
    ? []
    : [{ code: 'INVALID', message: 'A batch id has 1 to 36 characters. Make a new one for each batch.', field: 'batchId' }];

function checkAccepted({ toDecide, digest }: PlanTableImport, accepted: string): Violation[] {
  if (toDecide.length > 0) return toDecide.map((message) => ({ code: 'INVALID', message, field: 'table' }));
  if (digest === accepted) return [];
  const message = 'The plan has changed since you checked this table. Check the preview again, then import.';
  return [{ code: 'CONFLICT', message, field: 'digest' }];
}
