import { parseBalance, parsePounds, parseUkDate } from '@quorate/domain';
import type { BudgetLineInput } from '../gql/graphql.ts';
import type { FormError } from '../platform/user-errors.ts';
import { typePounds } from './type-pounds.ts';

/** A budget line as it is typed; a new one has no id yet. */
export interface TypedLine {
  key: string;
  id: string | null;
  name: string;
  budgeted: string;
}

export const typedLines = (lines: readonly { id: string; name: string; budgeted?: number | null }[]): TypedLine[] =>
  lines.map(({ id, name, budgeted }) => ({ key: id, id, name, budgeted: typePounds(budgeted) }));

/** The lines with one moved a place up or down; at either end it stays. */
export function moveLine(lines: readonly TypedLine[], from: number, step: -1 | 1): TypedLine[] {
  const line = lines[from];
  const to = from + step;
  if (!line || to < 0 || to >= lines.length) return [...lines];
  return lines.toSpliced(from, 1).toSpliced(to, 0, line);
}

export interface TypedBudget {
  openingReserve: string;
  invoiceBy: string;
  lines: readonly TypedLine[];
}

export function readTypedBudget({ openingReserve, invoiceBy, lines }: TypedBudget) {
  const errors: FormError[] = [];
  const reserve = parseBalance(openingReserve);
  const day = parseUkDate(invoiceBy.trim());
  if (reserve === null) errors.push({ field: 'openingReserve', message: 'Enter the reserve in pounds, such as 24,500 or -500.' });
  if (day === null) errors.push({ field: 'invoiceBy', message: 'Enter a date, such as 30 June 2026.' });
  const read = lines.map(({ id, name, budgeted }, index): BudgetLineInput => {
    const pence = budgeted.trim() === '' ? null : parsePounds(budgeted);
    if (name.trim() === '') errors.push({ field: `lines.${index}.name`, message: 'Enter a name for the budget line, or remove it.' });
    if (budgeted.trim() !== '' && pence === null) {
      errors.push({ field: `lines.${index}.budgeted`, message: 'Enter an amount in pounds, such as 1,234.50, or leave it empty.' });
    }
    return { id, name: name.trim(), budgeted: pence };
  });
  return { openingReserve: reserve ?? 0, invoiceBy: day ?? '', lines: read, errors };
}
