import { type ContributionPolicy, type Onlooker, sumPence, totalLine, totalsShownByYear } from '@quorate/domain';
import type { ContributionTotalsType } from './contributions.types.ts';
import type { PartnerSums } from './partner-contributions.ts';

/** The totals in the order in which they are wanted, where not all can be shown side by side. */
const cash = ['agreed', 'received', 'outstanding', 'invoiced', 'credited'] as const;
export type TotalKind = (typeof cash)[number] | 'inKindValue';

/** Which totals of each of the board's years somebody may see. What is given in kind is no part of cash, and is never told against it. */
export function shownTotals(policy: ContributionPolicy, onlooker: Onlooker, years: ReadonlyMap<number, readonly PartnerSums[]>) {
  const lines = new Map(
    [...years].map(([year, partners]) => [
      year,
      partners.map(({ agency, line, inKindValue }) => ({ ...line, inKindValue, agencyId: agency.id })),
    ]),
  );
  const [ofCash, inKind] = [cash, ['inKindValue'] as const].map((kinds) => totalsShownByYear<TotalKind>(policy, onlooker, lines, kinds));
  return new Map([...years.keys()].map((year) => [year, [...(ofCash?.get(year) ?? []), ...(inKind?.get(year) ?? [])]]));
}

/** The totals of one year; each is null that may not be shown. */
export function totalsOf(all: readonly PartnerSums[], shown: readonly TotalKind[]): ContributionTotalsType {
  const inKind = all.map(({ inKindValue }) => inKindValue).filter((value) => value !== null);
  const totals = { ...totalLine(all.map(({ line }) => line)), inKindValue: inKind.length === 0 ? null : sumPence(inKind) };
  const none = { agreed: null, received: null, outstanding: null, invoiced: null, credited: null, inKindValue: null };
  return { ...none, ...Object.fromEntries(shown.map((kind) => [kind, totals[kind]])) };
}
