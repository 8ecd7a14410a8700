import { checkAction, checkDependencies, type Violation } from '@quorate/domain';
import { Agency } from '../membership/agency.entity.ts';
import type { RequestContext } from '../platform/context.ts';
import { checkLength, orNull } from '../platform/text-rules.ts';
import { notFound } from '../platform/user-error.ts';
import { Action } from './action.entity.ts';
import type { ActionFieldsInput } from './actions.types.ts';
import { boardsOfPlan, type Plan } from './plan.entity.ts';

/** What an action is linked to. */
export interface ActionLinks {
  leadAgency: Agency | null;
  supportingAgencies: Agency[];
  dependencies: Action[];
  violations: Violation[];
}

/** Finds what an action is to be linked to and judges the whole of it: its own facts and its place among the others. */
export async function judgeAction(context: RequestContext, plan: Plan, input: ActionFieldsInput, itself?: Action): Promise<ActionLinks> {
  const { em } = context;
  const boards = await boardsOfPlan(plan, em);
  const agencyIds = [...input.supportingAgencyIds, ...(input.leadAgencyId ? [input.leadAgencyId] : [])];
  // An agency of another owner of a joint plan may lead an action, though the viewer reads nothing else of it.
  const ofOwners = { id: { $in: agencyIds }, boards: { $some: { id: { $in: boards } } } };
  const agencies = await em.find(Agency, ofOwners, { filters: false });
  const others = (await em.find(Action, { plan }, { populate: ['dependencies'] })).filter((other) => other !== itself);
  const dependencies = [...others, ...(itself ? [itself] : [])].filter((other) => input.dependencyIds.includes(other.id));
  const isWhole = (ids: readonly string[], found: readonly { id: string }[]) => new Set(ids).size === found.length;
  return {
    leadAgency: agencies.find((agency) => agency.id === input.leadAgencyId) ?? null,
    supportingAgencies: agencies.filter((agency) => input.supportingAgencyIds.includes(agency.id)),
    dependencies,
    violations: [
      ...checkAction(
        input,
        others.map((other) => other.reference),
      ),
      ...checkLength(input.leadPerson, 'who leads', 'leadPerson', 200),
      ...checkLength(input.measure, 'the measure', 'measure', 4000),
      ...checkLength(input.finding, 'the finding', 'finding', 4000),
      ...checkFinding(input),
      ...(isWhole(agencyIds, agencies) ? [] : [notFound('agency of this board', 'supportingAgencyIds')]),
      ...(isWhole(input.dependencyIds, dependencies) ? [] : [notFound('action in this plan', 'dependencyIds')]),
      ...circles(input, dependencies, others),
    ],
  };
}

const checkFinding = ({ findingKind, finding }: ActionFieldsInput): Violation[] =>
  findingKind && !orNull(finding)
    ? [{ code: 'REQUIRED', message: 'Say what was heard or found, or choose no finding.', field: 'finding' }]
    : finding && orNull(finding) && !findingKind
      ? [{ code: 'REQUIRED', message: 'Choose whether the finding is a voice, an audit or a review.', field: 'findingKind' }]
      : [];

function circles(input: ActionFieldsInput, dependencies: readonly Action[], others: readonly Action[]): Violation[] {
  const edges = others.flatMap((other) => other.dependencies.getItems().map((needed) => ({ from: other.reference, to: needed.reference })));
  const own = dependencies.map((needed) => ({ from: input.reference, to: needed.reference }));
  return checkDependencies([...edges, ...own]).map((violation) => ({ ...violation, field: 'dependencyIds' }));
}

/** The columns of an action, as they are stored. */
export const actionColumns = (input: ActionFieldsInput) => ({
  reference: input.reference.trim(),
  title: input.title.trim(),
  leadPerson: orNull(input.leadPerson),
  start: input.start ?? null,
  due: input.due ?? null,
  measure: orNull(input.measure),
  findingKind: input.findingKind ?? null,
  finding: orNull(input.finding),
});
