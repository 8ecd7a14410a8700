import 'reflect-metadata';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AccountsResolver } from './accounts/accounts.resolver.ts';
import { AttendanceResolver } from './attendance/attendance.resolver.ts';
import { RecordingResolver } from './attendance/recording.resolver.ts';
import { SignOffResolver } from './attendance/sign-off.resolver.ts';
import { TableImportResolver } from './attendance/table-import.resolver.ts';
import { BoardsResolver } from './boards/boards.resolver.ts';
import { GroupsResolver } from './boards/groups.resolver.ts';
import { ChallengesResolver } from './challenges/challenges.resolver.ts';
import { AgreedAmountsResolver } from './contributions/agreed-amounts.resolver.ts';
import { BudgetsResolver } from './contributions/budgets.resolver.ts';
import { ContributionsResolver } from './contributions/contributions.resolver.ts';
import { FundingSettingsResolver } from './contributions/funding-settings.resolver.ts';
import { InKindResolver } from './contributions/in-kind.resolver.ts';
import { JointCostsResolver } from './contributions/joint-costs.resolver.ts';
import { LedgerResolver } from './contributions/ledger.resolver.ts';
import { PartnerLinesResolver } from './contributions/partner-lines.resolver.ts';
import { PartnersResolver } from './contributions/partners.resolver.ts';
import { ScenariosResolver } from './contributions/scenarios.resolver.ts';
import { ContributionTableResolver } from './contributions/table/contribution-table.resolver.ts';
import { TakeBackJointCostResolver } from './contributions/take-back-joint-cost.resolver.ts';
import { HighlightItemsResolver, HighlightsResolver } from './highlights/highlights.resolver.ts';
import { ReportingResolver } from './highlights/reporting.resolver.ts';
import { ReportsResolver } from './highlights/reports.resolver.ts';
import { MeetingsResolver } from './meetings/meetings.resolver.ts';
import { AgenciesResolver } from './membership/agencies.resolver.ts';
import { SeatsResolver } from './membership/seats.resolver.ts';
import { OverviewResolver } from './overview/overview.resolver.ts';
import { ActionFieldsResolver } from './plans/action-fields.resolver.ts';
import { ActionListResolver } from './plans/action-list.resolver.ts';
import { ActionsResolver } from './plans/actions.resolver.ts';
import { PhasesResolver } from './plans/phases.resolver.ts';
import { PlanFieldsResolver } from './plans/plan-fields.resolver.ts';
import { PlanOwnersResolver } from './plans/plan-owners.resolver.ts';
import { PlansResolver } from './plans/plans.resolver.ts';
import { PriorityRatingsResolver } from './plans/priority-ratings.resolver.ts';
import { PlanRemovalsResolver } from './plans/removals.resolver.ts';
import { PlanTableResolver } from './plans/table/plan-table.resolver.ts';
import { UpdatesResolver } from './plans/updates.resolver.ts';
import type { RequestContext } from './platform/context.ts';
import { maskedError } from './platform/masked-error.ts';
import { MeasuresResolver } from './priorities/measures.resolver.ts';
import { PrioritiesResolver } from './priorities/priorities.resolver.ts';
import { PriorityRemovalsResolver } from './priorities/removals.resolver.ts';
import { RatingWordsResolver } from './ratings/rating-words.resolver.ts';
import { RisksResolver } from './risks/risks.resolver.ts';

/** The whole schema. Resolvers are listed by hand, so that this list is the table of contents. */
export const createSchema = (): GraphQLSchema =>
  buildSchemaSync({
    resolvers: [
      AccountsResolver,
      BoardsResolver,
      GroupsResolver,
      AgenciesResolver,
      SeatsResolver,
      MeetingsResolver,
      AttendanceResolver,
      RecordingResolver,
      SignOffResolver,
      TableImportResolver,
      RatingWordsResolver,
      PrioritiesResolver,
      PriorityRatingsResolver,
      MeasuresResolver,
      PriorityRemovalsResolver,
      PlansResolver,
      PlanOwnersResolver,
      PlanFieldsResolver,
      PhasesResolver,
      ActionsResolver,
      ActionFieldsResolver,
      ActionListResolver,
      UpdatesResolver,
      PlanRemovalsResolver,
      PlanTableResolver,
      ContributionTableResolver,
      HighlightsResolver,
      HighlightItemsResolver,
      ReportsResolver,
      ReportingResolver,
      ChallengesResolver,
      RisksResolver,
      OverviewResolver,
      ContributionsResolver,
      BudgetsResolver,
      LedgerResolver,
      AgreedAmountsResolver,
      PartnersResolver,
      PartnerLinesResolver,
      InKindResolver,
      JointCostsResolver,
      TakeBackJointCostResolver,
      ScenariosResolver,
      FundingSettingsResolver,
    ],
    validate: false,
  });

/** The GraphQL server over that schema. Limits on size are the parser's and the body's; see the server file. */
export function createApi(plugins: ApolloServerPlugin<RequestContext>[] = []): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: createSchema(),
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 4000 },
    maxRecursiveSelections: 5000,
    formatError: maskedError,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ...plugins],
  });
}
