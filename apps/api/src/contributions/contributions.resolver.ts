import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { type RequestContext, signedIn } from '../platform/context.ts';
import { refuse } from '../platform/refusal.ts';
import { askedYear } from '../platform/year.ts';
import { ContributionStatementType, ContributionYearType, PartnerContributionType } from './contributions.types.ts';
import { loadContributions } from './load-contributions.ts';

/** The most years one statement may span. */
const mostYears = 20;

@Resolver(() => ContributionYearType)
export class ContributionsResolver {
  @Query(() => ContributionStatementType, {
    description: "A board's money over some financial years that end with one, as far as the viewer may see it.",
  })
  async contributions(
    @Arg('boardId', () => ID) boardId: string,
    @Arg('year', () => Int, { description: 'The last year: 2017 is 2017/18.' }) year: number,
    @Ctx() context: RequestContext,
    @Arg('years', () => Int, { defaultValue: 1, description: 'How many, from 1 to 20.' }) years: number,
  ): Promise<ContributionStatementType> {
    signedIn(context);
    if (years < 1 || years > mostYears) refuse('BAD_USER_INPUT', `A statement spans 1 to ${mostYears} years. Ask for fewer.`);
    const found = await loadContributions(context, { boardId, year: askedYear(year), years });
    return found ?? refuse('NOT_FOUND', 'There is no board with this id. Go back and choose it again.');
  }

  @FieldResolver(() => [PartnerContributionType], { description: 'The lines the viewer may see: the own one first, then by name.' })
  partners(
    @Root() { partners }: ContributionYearType,
    @Arg('agencyId', () => ID, { nullable: true, description: 'The line of one agency only.' }) only?: string | null,
  ): PartnerContributionType[] {
    return only ? partners.filter(({ agency }) => agency.id === only) : partners;
  }
}
