import type { LogChallengeInput } from '../gql/graphql.ts';
import { readTypedDates } from '../platform/typed-dates.ts';
import type { FormError } from '../platform/user-errors.ts';

export interface TypedChallenge {
  challenger: string;
  /** An agency's id, `another`, or nothing yet. */
  challengedAgencyId: string;
  /** Typed where no agency of the board was challenged. */
  challenged: string;
  issue: string;
  raisedOn: string;
  responseDue: string;
  priorityId: string;
  actionId: string;
}

export const another = 'another';

/** A challenge as it is sent, or everything that is missing from it. */
export function readTypedChallenge(typed: TypedChallenge): { said: Omit<LogChallengeInput, 'boardId'> | null; errors: FormError[] } {
  const { raisedOn, responseDue } = typed;
  const { dates, errors: slips } = readTypedDates({ raisedOn, responseDue }, ['raisedOn', 'responseDue']);
  const errors = [...missingWords(typed), ...slips];
  if (errors.length > 0 || !dates.raisedOn || !dates.responseDue) return { said: null, errors };
  const isAnother = typed.challengedAgencyId === another;
  const said = {
    challenger: typed.challenger.trim(),
    challenged: isAnother ? typed.challenged.trim() : null,
    challengedAgencyId: isAnother ? null : typed.challengedAgencyId,
    issue: typed.issue.trim(),
    raisedOn: dates.raisedOn,
    responseDue: dates.responseDue,
    priorityId: typed.priorityId || null,
    actionId: typed.actionId || null,
  };
  return { said, errors };
}

function missingWords({ challenger, challengedAgencyId, challenged, issue }: TypedChallenge): FormError[] {
  const missing: (FormError | false)[] = [
    !challenger.trim() && { field: 'challenger', message: 'Enter who challenged.' },
    !challengedAgencyId && { field: 'challengedAgencyId', message: 'Choose who was challenged.' },
    challengedAgencyId === another && !challenged.trim() && { field: 'challenged', message: 'Enter who was challenged.' },
    !issue.trim() && { field: 'issue', message: 'Enter what was asked.' },
  ];
  return missing.filter((error) => error !== false);
}
