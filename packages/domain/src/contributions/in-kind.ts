import type { Pence } from '../money/pence.ts';
import { mostPence } from '../money/pence.ts';
import type { Violation } from '../violation.ts';

/** Hundredths of a unit, so that 7.5 hours is 750 and no fraction is ever held. */
export type QuantityHundredths = number;

export interface InKindValue {
  quantity: QuantityHundredths;
  /** What one unit is worth; null where the agency stated a value for the whole. */
  rate: Pence | null;
  /** What the agency says the whole is worth; null where it follows from the rate. */
  stated: Pence | null;
}

/**
 * What something given in kind is worth by its basis: quantity times rate, half a penny rounded up, or the value that was
 * stated. Null where nobody put a value on it: it still counts as given.
 * Source: domain arithmetic, in kind valued by a stated basis (room hire hours times rate).
 */
export function inKindValue({ quantity, rate, stated }: InKindValue): Pence | null {
  if (rate === null) return stated;
  return Number((BigInt(quantity) * BigInt(rate) * 2n + 100n) / 200n);
}

/** "7.5" of 750. */
export function formatQuantity(quantity: QuantityHundredths): string {
  const part = String(quantity % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  const whole = String(Math.floor(quantity / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return part === '' ? whole : `${whole}.${part}`;
}

/** Reads "7.5" or "1,200" as hundredths; null when it is not above zero with at most two decimals. */
export function parseQuantity(text: string): QuantityHundredths | null {
  const found = /^(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!found) return null;
  const quantity = Number((found[1] ?? '').replaceAll(',', '')) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return quantity > 0 && quantity <= 100_000_000 ? quantity : null;
}

/** A thing in kind has one basis of value at most, and its value is no slip of the keyboard. `what` names it: "Room hire". */
export function checkInKindValue(value: InKindValue, what: string): Violation[] {
  if (value.rate !== null && value.stated !== null) {
    const message = `Give ‘${what}’ a rate or a value for the whole, not both. The value follows from the rate.`;
    return [{ code: 'INVALID', field: 'stated', message }];
  }
  if ((inKindValue(value) ?? 0) > mostPence) {
    return [
      { code: 'TOO_LARGE', field: 'quantity', message: `‘${what}’ comes to more than £10,000,000. Check the quantity and the rate.` },
    ];
  }
  return [];
}
