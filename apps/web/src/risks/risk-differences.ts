import { writeTypedDate } from '../platform/typed-dates.ts';
import { type Difference, differencesOf } from '../ui/differences.ts';
import type { TypedRisk } from './typed-risk.ts';

const labels: Record<keyof TypedRisk, string> = {
  title: 'Title',
  owner: 'Owner',
  description: 'Description',
  controls: 'Controls',
  reviewOn: 'Review date',
  priorityId: 'Priority',
  actionId: 'Action',
};

/** A risk as somebody else has saved it beside what is typed, field by field. Priorities and actions are said by their names. */
export function riskDifferences(saved: TypedRisk, typed: TypedRisk, nameOf: (id: string) => string): Difference[] {
  return differencesOf(labels, { saved, typed }, (field, risk) => {
    if (field === 'reviewOn') return writeTypedDate(risk.reviewOn);
    return field === 'priorityId' || field === 'actionId' ? nameOf(risk[field]) : risk[field];
  });
}
