import { inKindValue, type Pence, parsePounds, parseQuantity } from '@quorate/domain';
import type { FormError } from '../platform/user-errors.ts';

/** How a thing in kind is valued: by a rate, by a value for the whole, or not at all. */
export type Valuing = 'RATE' | 'STATED' | 'NONE';

export interface TypedInKind {
  agencyId: string;
  what: string;
  quantity: string;
  unit: string;
  valuing: Valuing;
  rate: string;
  stated: string;
  basis: string;
  reason: string;
}

/** What was typed as the server takes it, with every slip. */
export function readTypedInKind({ what, quantity, unit, valuing, rate, stated, basis, reason }: TypedInKind) {
  const errors: FormError[] = [];
  const amount = (field: 'rate' | 'stated', text: string, isAsked: boolean): Pence | null => {
    if (!isAsked) return null;
    const pence = parsePounds(text);
    if (pence === null) errors.push({ field, message: 'Enter an amount in pounds, such as 50 or 1,234.50.' });
    return pence;
  };
  if (what.trim() === '') errors.push({ field: 'what', message: 'Enter what was given.' });
  const hundredths = parseQuantity(quantity);
  if (hundredths === null) errors.push({ field: 'quantity', message: 'Enter how much was given, above zero, such as 7.5.' });
  if (unit.trim() === '') errors.push({ field: 'unit', message: 'Enter what is counted, such as hours.' });
  const fields = {
    what: what.trim(),
    quantity: hundredths ?? 0,
    unit: unit.trim(),
    rate: amount('rate', rate, valuing === 'RATE'),
    stated: amount('stated', stated, valuing === 'STATED'),
    basis: basis.trim() || null,
    reason: reason.trim() || null,
  };
  return { fields, errors };
}

/** What it comes to while it is being typed; null while it cannot be told. */
export function valueSoFar(typed: TypedInKind): Pence | null {
  const quantity = parseQuantity(typed.quantity);
  const rate = typed.valuing === 'RATE' ? parsePounds(typed.rate) : null;
  const stated = typed.valuing === 'STATED' ? parsePounds(typed.stated) : null;
  return quantity === null || (rate === null && stated === null) ? null : inKindValue({ quantity, rate, stated });
}
