import type { ChangePriorityDialog_PriorityFragment } from '../gql/graphql.ts';

export interface TypedPriority {
  name: string;
  description: string;
  fromYear: string;
  /** Empty while it runs. */
  toYear: string;
  leadGroupId: string;
  /** One on a line. */
  outcomes: string;
}

export const newPriority = (year: number): TypedPriority => ({
  name: '',
  description: '',
  fromYear: String(year),
  toYear: '',
  leadGroupId: '',
  outcomes: '',
});

/** A priority as it stands, in the fields of the form. */
export const typePriority = (priority: ChangePriorityDialog_PriorityFragment): TypedPriority => ({
  name: priority.name,
  description: priority.description,
  fromYear: String(priority.fromYear),
  toYear: priority.toYear ? String(priority.toYear) : '',
  leadGroupId: priority.leadGroup?.id ?? '',
  outcomes: priority.outcomes.join('\n'),
});

/** What is sent of a priority. */
export const readTypedPriority = (typed: TypedPriority) => ({
  name: typed.name.trim(),
  description: typed.description.trim(),
  fromYear: Number(typed.fromYear),
  toYear: typed.toYear ? Number(typed.toYear) : null,
  leadGroupId: typed.leadGroupId || null,
  outcomes: typed.outcomes
    .split('\n')
    .map((outcome) => outcome.trim())
    .filter(Boolean),
});
