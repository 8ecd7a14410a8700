import { type Pence, parsePounds, sumPence } from '@quorate/domain';
import type { AgreedAmountInput } from '../gql/graphql.ts';
import type { FormError } from '../platform/user-errors.ts';
import { typePounds } from './type-pounds.ts';

/** One partner of the table: what it agreed the year before and has agreed so far. */
export interface AmountRow {
  agencyId: string;
  name: string;
  before: Pence | null;
  agreed: Pence | null;
}

interface Contributor {
  agency: { id: string; name: string };
  agreed?: Pence | null;
}

/** Who may be typed an amount: first those that agreed one in either year, then every other agency of the board, each by name. */
export function amountRows(
  now: readonly Contributor[],
  before: readonly Contributor[],
  agencies: readonly { id: string; name: string }[],
): AmountRow[] {
  const names = new Map(
    [...agencies, ...before.map(({ agency }) => agency), ...now.map(({ agency }) => agency)].map(({ id, name }) => [id, name]),
  );
  const agreedBy = (contributors: readonly Contributor[], id: string) =>
    contributors.find(({ agency }) => agency.id === id)?.agreed ?? null;
  return [...names]
    .map(([agencyId, name]) => ({ agencyId, name, before: agreedBy(before, agencyId), agreed: agreedBy(now, agencyId) }))
    .filter((row) => row.before !== null || row.agreed !== null || agencies.some(({ id }) => id === row.agencyId))
    .sort((one, other) => Number(pays(other)) - Number(pays(one)) || one.name.localeCompare(other.name, 'en-GB'));
}

const pays = ({ before, agreed }: AmountRow): boolean => before !== null || agreed !== null;

export type TypedAmounts = Readonly<Record<string, string>>;

export const typedSoFar = (rows: readonly AmountRow[]): TypedAmounts =>
  Object.fromEntries(rows.map(({ agencyId, agreed }) => [agencyId, typePounds(agreed)]));

/** The field of a partner's amount. */
export const amountField = (agencyId: string): string => `amounts.${agencyId}`;

/** The amounts that differ from what is agreed, and what cannot be read. */
export function readTypedAmounts(rows: readonly AmountRow[], typed: TypedAmounts): { amounts: AgreedAmountInput[]; errors: FormError[] } {
  const amounts: AgreedAmountInput[] = [];
  const errors: FormError[] = [];
  for (const { agencyId, name, agreed } of rows) {
    const text = (typed[agencyId] ?? '').trim();
    const pence = parsePounds(text);
    const field = amountField(agencyId);
    if (text === '' && agreed === null) continue;
    if (text === '') errors.push({ field, message: `Enter 0 if ${name} pays nothing in this year.` });
    else if (pence === null) errors.push({ field, message: `Enter what ${name} agreed in pounds, such as 1,234.50.` });
    else if (pence !== agreed) amounts.push({ agencyId, pence, agreedSeen: agreed });
  }
  return { amounts, errors };
}

/** What all of it comes to while it is typed; what cannot be read counts as nothing. */
export const typedTotal = (typed: TypedAmounts): Pence => sumPence(Object.values(typed).map((text) => parsePounds(text) ?? 0));

/** The server names an amount by its place among those sent; the table names it by its agency. */
export function errorsByAgency(errors: readonly FormError[], sent: readonly { agencyId: string }[]): FormError[] {
  return errors.map(({ field, message }) => {
    const place = /^amounts\.(\d+)\./.exec(field ?? '')?.[1];
    const agencyId = place === undefined ? undefined : sent[Number(place)]?.agencyId;
    return { field: agencyId === undefined ? field : amountField(agencyId), message };
  });
}
