import { formatNumber } from '@quorate/domain';
import type { ChangeMeasureDialog_MeasureFragment, MeasureDirection } from '../gql/graphql.ts';
import { readTypedNumber } from './typed-number.ts';

export interface TypedMeasure {
  name: string;
  unit: string;
  direction: MeasureDirection;
  target: string;
  definition: string;
}

export const newMeasure: TypedMeasure = { name: '', unit: '', direction: 'UP', target: '', definition: '' };

/** A measure as it stands, in the fields of the form. */
export const typeMeasure = ({ name, unit, direction, target, definition }: ChangeMeasureDialog_MeasureFragment): TypedMeasure => ({
  name,
  unit,
  direction,
  target: typeof target === 'number' ? formatNumber(target) : '',
  definition: definition ?? '',
});

/** What is sent of a measure, with what is wrong with its target. */
export function readTypedMeasure({ name, unit, direction, target, definition }: TypedMeasure) {
  const { number, errors } = readTypedNumber('target', target, { unit, isOptional: true });
  const measure = { name: name.trim(), unit: unit.trim(), direction, target: number, definition: definition.trim() || null };
  return { measure, errors };
}
