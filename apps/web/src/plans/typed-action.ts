import { checkAction } from '@quorate/domain';
import type { FindingKind } from '../gql/graphql.ts';
import { readTypedDates } from '../platform/typed-dates.ts';
import { type FormError, toFormErrors } from '../platform/user-errors.ts';

/** An action as it is typed; fields are named as the server names them. */
export interface TypedAction {
  reference: string;
  title: string;
  phaseId: string;
  leadAgencyId: string;
  leadPerson: string;
  supportingAgencyIds: readonly string[];
  start: string;
  due: string;
  measure: string;
  findingKind: FindingKind | '';
  finding: string;
  /** References of the actions it waits for, one on a line. */
  dependencyIds: string;
}

export interface OtherAction {
  id: string;
  reference: string;
}

export const nothingTyped = (phaseId: string): TypedAction => ({
  reference: '',
  title: '',
  phaseId,
  leadAgencyId: '',
  leadPerson: '',
  supportingAgencyIds: [],
  start: '',
  due: '',
  measure: '',
  findingKind: '',
  finding: '',
  dependencyIds: '',
});

/** What is sent of an action, and everything that is wrong with it. `others` are the other actions of its plan. */
export function readTypedAction(typed: TypedAction, others: readonly OtherAction[]) {
  const { dates, errors: slips } = readTypedDates({ start: typed.start, due: typed.due });
  const { ids, errors: unknown } = readReferences(typed.dependencyIds, others);
  const action = {
    phaseId: typed.phaseId,
    reference: typed.reference.trim(),
    title: typed.title.trim(),
    leadAgencyId: typed.leadAgencyId || null,
    leadPerson: typed.leadPerson.trim() || null,
    supportingAgencyIds: [...typed.supportingAgencyIds],
    ...dates,
    measure: typed.measure.trim() || null,
    findingKind: typed.findingKind || null,
    finding: typed.finding.trim() || null,
    dependencyIds: ids,
  };
  const broken = checkAction(
    action,
    others.map((other) => other.reference),
  );
  return { action, errors: [...toFormErrors(broken), ...slips, ...unknown] };
}

function readReferences(text: string, others: readonly OtherAction[]): { ids: string[]; errors: FormError[] } {
  const references = [...new Set(text.split('\n').map(plain).filter(Boolean))];
  const found = references.map((reference) => others.find((other) => plain(other.reference) === reference));
  const unknown = references.filter((_, index) => !found[index]);
  return {
    ids: found.flatMap((other) => (other ? [other.id] : [])),
    errors: unknown.map((reference) => ({
      field: 'dependencyIds',
      message: `No other action of this plan has the reference ‘${reference}’. Write one reference on each line.`,
    })),
  };
}

const plain = (reference: string): string => reference.trim().toLowerCase();
