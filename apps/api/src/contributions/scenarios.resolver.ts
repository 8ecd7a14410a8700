import { checkScenario, type ScenarioPartner, scenarioLines, scenarioRule, sumPence, type Violation } from '@quorate/domain';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { administered } from '../platform/administered.ts';
import { type RequestContext, signedIn } from '../platform/context.ts';
import { checkText } from '../platform/text-rules.ts';
import { userErrors } from '../platform/user-error.ts';
import { administeredBudget } from './administered-budget.ts';
import type { PartnerContributionType } from './contributions.types.ts';
import { loadContributions } from './load-contributions.ts';
import { onlookerOf } from './onlooker.ts';
import { Scenario } from './scenario.entity.ts';
import { RemoveScenarioInput, SaveScenarioInput, ScenarioPayload, ScenarioType } from './scenarios.types.ts';

@Resolver()
export class ScenariosResolver {
  @Query(() => [ScenarioType], {
    description: "A year's what-ifs by name. Only the chair and administrators see them: they show every partner's line.",
  })
  async scenarios(
    @Arg('boardId', () => ID) boardId: string,
    @Arg('year', () => Int) year: number,
    @Ctx() context: RequestContext,
  ): Promise<ScenarioType[]> {
    signedIn(context);
    if (!onlookerOf(context, boardId).isOfBoard) return [];
    const partners = await partnersOf(context, boardId, year);
    const found = await context.em.find(Scenario, { board: boardId, year }, { orderBy: { name: 'asc' } });
    return found.map((scenario) => asScenario(scenario, partners));
  }

  @Mutation(() => ScenarioPayload, { description: 'Saves a what-if. What was agreed and paid stays as it is.' })
  async saveScenario(
    @Arg('input', () => SaveScenarioInput) input: SaveScenarioInput,
    @Ctx() context: RequestContext,
  ): Promise<ScenarioPayload> {
    const viewer = signedIn(context);
    const { em, now } = context;
    const { board, budget, violations: refused } = await administeredBudget(context, { boardId: input.boardId, year: input.year });
    if (!board || !budget) return { userErrors: userErrors(refused) };
    const { stored, violations: stale } = await storedScenario(context, input);
    if (stale.length > 0) return { userErrors: userErrors(stale) };
    const partners = await partnersOf(context, board.id, input.year);
    const weights = Object.fromEntries(input.weights.map(({ agencyId, weight }) => [agencyId, weight]));
    const name = input.name.trim();
    const twin = await em.findOne(Scenario, { board, year: input.year, name });
    const violations = [
      ...checkText(input.name, 'a name for the what-if', 'name', 100),
      ...(twin && twin !== stored ? [sameName(name)] : []),
      ...checkScenario(input.basis, asPartners(partners, weights)),
    ];
    if (violations.length > 0) return { userErrors: userErrors(violations) };
    const values = { name, basis: input.basis, weights, by: viewer.name, at: now };
    const scenario = stored ? Object.assign(stored, values) : em.create(Scenario, { ...values, board, year: input.year });
    await em.flush();
    return { scenario: asScenario(scenario, partners), userErrors: [] };
  }

  @Mutation(() => ScenarioPayload, { description: 'Removes a what-if.' })
  async removeScenario(
    @Arg('input', () => RemoveScenarioInput) input: RemoveScenarioInput,
    @Ctx() context: RequestContext,
  ): Promise<ScenarioPayload> {
    signedIn(context);
    const { found, violations } = await administered(context, Scenario, { what: 'what-if', ...input });
    if (!found || violations.length > 0) return { userErrors: userErrors(violations) };
    await context.em.remove(found).flush();
    return { userErrors: [] };
  }
}

async function storedScenario(context: RequestContext, { id, expectedVersion, boardId, year }: SaveScenarioInput) {
  if (!id) return { stored: null, violations: [] };
  const { found, violations } = await administered(context, Scenario, { what: 'what-if', id, expectedVersion: expectedVersion ?? 0 });
  const isHere = found?.board.id === boardId && found.year === year;
  return { stored: isHere ? found : null, violations: [...violations] };
}

const sameName = (name: string): Violation => ({
  code: 'INVALID',
  field: 'name',
  message: `There is a what-if called ‘${name}’ in this year already. Give this one another name.`,
});

async function partnersOf(context: RequestContext, boardId: string, year: number): Promise<PartnerContributionType[]> {
  const found = await loadContributions(context, { boardId, year, years: 1 });
  return found?.years.at(-1)?.partners.filter(({ agreed }) => agreed !== null) ?? [];
}

const asPartners = (partners: readonly PartnerContributionType[], weights: Readonly<Record<string, number>>): ScenarioPartner[] =>
  partners.map(({ agency, agreed, isStatutoryPartner }) => ({
    agencyId: agency.id,
    agreed: agreed ?? 0,
    isStatutory: isStatutoryPartner,
    weight: weights[agency.id],
  }));

function asScenario({ id, name, basis, weights, by, at, version }: Scenario, partners: readonly PartnerContributionType[]): ScenarioType {
  const given = asPartners(partners, weights);
  const problems = checkScenario(basis, given).map(({ message }) => message);
  const lines = problems.length > 0 ? [] : scenarioLines(basis, given);
  return {
    id,
    name,
    basis,
    rule: scenarioRule[basis],
    total: sumPence(given.map(({ agreed }) => agreed)),
    lines: lines.map(({ pence, difference }, index) => {
      const partner = partners[index] as PartnerContributionType;
      return { agency: partner.agency, agreed: partner.agreed ?? 0, pence, difference, weight: weights[partner.agency.id] ?? null };
    }),
    problems,
    by,
    at,
    version,
  };
}
