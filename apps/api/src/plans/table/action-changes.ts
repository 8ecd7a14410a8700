import type { Action } from '../action.entity.ts';
import type { ActionChange } from './plan-table.types.ts';
import { measureWith, type WantedAction } from './wanted-action.ts';

/** What a row would change in an action that is there already, old and new. What the row leaves blank stays. */
export function actionChanges(wanted: WantedAction, action: Action): ActionChange[] {
  const stored = action.supportingAgencies.getItems();
  const added = wanted.supportingAgencies.filter((agency) => !stored.includes(agency));
  const namesOf = (agencies: readonly { name: string }[]) => agencies.map(({ name }) => name).join(', ') || null;
  const measure = action.measure ?? null;
  return [
    ...change('title', action.title, wanted.title),
    ...change('leadAgency', action.leadAgency?.getEntity().name ?? null, wanted.leadAgency?.name ?? null),
    ...change('leadPerson', action.leadPerson ?? null, wanted.leadPerson),
    ...change('supportingAgencies', namesOf(stored), added.length > 0 ? namesOf([...stored, ...added]) : null),
    ...change('start', action.start ?? null, wanted.start),
    ...change('due', action.due ?? null, wanted.due),
    ...change('measure', measure, measureWith(wanted, measure)),
  ];
}

const change = (field: string, before: string | null, after: string | null): ActionChange[] =>
  after === null || after === before ? [] : [{ field, before, after }];
