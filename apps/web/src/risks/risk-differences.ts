import { writeTypedDate } from '../platform/typed-dates.ts';
import type { Difference } from '../ui/saved-meanwhile.tsx';
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
  const say = (risk: TypedRisk, name: keyof TypedRisk) => {
    if (name === 'reviewOn') return writeTypedDate(risk.reviewOn);
    return name === 'priorityId' || name === 'actionId' ? nameOf(risk[name]) : risk[name];
  };
  return (Object.keys(labels) as (keyof TypedRisk)[]).map((name) => ({
    name: labels[name],
    saved: say(saved, name),
    typed: say(typed, name),
  }));
}
