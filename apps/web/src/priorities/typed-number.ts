import { isPercent, parseNumber } from '@quorate/domain';
import type { FormError } from '../platform/user-errors.ts';

interface TypedNumber {
  /** Null where nothing was typed. */
  number: number | null;
  errors: FormError[];
}

/** Reads a number field of a form. A percent sign may follow where the measure counts in per cent. */
export function readTypedNumber(
  field: string,
  typed: string,
  { unit, isOptional = false }: { unit: string; isOptional?: boolean },
): TypedNumber {
  const refuse = (message: string): TypedNumber => ({ number: null, errors: [{ field, message }] });
  const text = typed.trim();
  if (text === '') return isOptional ? { number: null, errors: [] } : refuse('Enter a number, such as 1,992 or 46.5.');
  const hasSign = text.endsWith('%');
  const number = parseNumber(hasSign ? text.slice(0, -1) : text);
  if (number === null) return refuse(`‘${text}’ is not a number. Enter one such as 1,992 or 46.5.`);
  if (hasSign && !isPercent(unit)) return refuse(`This measure does not count in per cent. Enter ‘${text}’ without the % sign.`);
  return { number, errors: [] };
}
