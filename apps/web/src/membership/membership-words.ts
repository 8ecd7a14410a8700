import { seatClasses, seatClassWord } from '@quorate/domain';
import type { GroupKind, SeatClass, Sector, StatutoryClass } from '../gql/graphql.ts';

export interface Option<Value extends string> {
  value: Value;
  label: string;
}

export const sectors: readonly Option<Sector>[] = [
  { value: 'COUNCIL', label: 'Council' },
  { value: 'POLICE', label: 'Police' },
  { value: 'HEALTH', label: 'Health' },
  { value: 'EDUCATION', label: 'Education' },
  { value: 'CRIMINAL_JUSTICE', label: 'Criminal justice' },
  { value: 'VOLUNTARY', label: 'Voluntary' },
  { value: 'FIRE_AND_RESCUE', label: 'Fire and rescue' },
  { value: 'OTHER', label: 'Other' },
];

export const statutoryClasses: readonly Option<StatutoryClass>[] = [
  { value: 'STATUTORY_PARTNER', label: 'Statutory partner' },
  { value: 'RELEVANT_AGENCY', label: 'Relevant agency' },
  { value: 'OTHER', label: 'Other' },
];

export const groupKinds: readonly Option<GroupKind>[] = [
  { value: 'BOARD', label: 'Board' },
  { value: 'EXECUTIVE', label: 'Executive' },
  { value: 'SUBGROUP', label: 'Subgroup' },
  { value: 'TASK_AND_FINISH', label: 'Task and finish group' },
  { value: 'PANEL', label: 'Panel' },
  { value: 'FORUM', label: 'Forum' },
];

export const seatClassOptions: readonly Option<SeatClass>[] = seatClasses.map((value) => ({ value, label: seatClassWord(value) }));

export function wordOf<Value extends string>(options: readonly Option<Value>[], value: Value): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
