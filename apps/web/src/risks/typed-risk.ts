import type { RegisterRiskInput } from '../gql/graphql.ts';
import { readTypedDates } from '../platform/typed-dates.ts';
import type { FormError } from '../platform/user-errors.ts';

export interface TypedRisk {
  title: string;
  description: string;
  controls: string;
  owner: string;
  reviewOn: string;
  priorityId: string;
  actionId: string;
}

/** A risk as it is sent, or everything that is missing from it. */
export function readTypedRisk(typed: TypedRisk): {
  said: Omit<RegisterRiskInput, 'boardId' | 'before' | 'after'> | null;
  errors: FormError[];
} {
  const { dates, errors: slips } = readTypedDates({ reviewOn: typed.reviewOn }, ['reviewOn']);
  const errors = [...missingWords(typed), ...slips];
  if (errors.length > 0 || !dates.reviewOn) return { said: null, errors };
  const said = {
    title: typed.title.trim(),
    description: typed.description.trim() || null,
    controls: typed.controls.trim() || null,
    owner: typed.owner.trim(),
    reviewOn: dates.reviewOn,
    priorityId: typed.priorityId || null,
    actionId: typed.actionId || null,
  };
  return { said, errors };
}

function missingWords({ title, owner }: TypedRisk): FormError[] {
  const missing: (FormError | false)[] = [
    !title.trim() && { field: 'title', message: "Enter the risk's title." },
    !owner.trim() && { field: 'owner', message: 'Enter who watches it.' },
  ];
  return missing.filter((error) => error !== false);
}
