import type { Pence } from '../money/pence.ts';

/**
 * What a board lets its partners see of each other's money. OWN: nothing but their own line. TOTALS: their own line, and
 * totals that give nobody away. ALL: every line.
 */
export const contributionPolicies = ['OWN', 'TOTALS', 'ALL'] as const;
export type ContributionPolicy = (typeof contributionPolicies)[number];

export const contributionPolicyWord: Record<ContributionPolicy, string> = {
  OWN: 'Each partner sees its own line only',
  TOTALS: 'Each partner sees its own line and the totals',
  ALL: 'Every partner sees every line',
};

/** A total hides at least this many amounts, or one of them could be worked out by taking the known ones away. */
export const fewestHidden = 3;

/** Who looks: the board's own people see everything; a partner sees as its agency; a viewer has no line of its own. */
export interface Onlooker {
  isOfBoard: boolean;
  agencyId: string | null;
}

export const maySeeEveryLine = (policy: ContributionPolicy, onlooker: Onlooker): boolean => onlooker.isOfBoard || policy === 'ALL';

export function maySeeLine(policy: ContributionPolicy, onlooker: Onlooker, agencyId: string): boolean {
  return maySeeEveryLine(policy, onlooker) || onlooker.agencyId === agencyId;
}

/** One agency's amounts of each kind; null where nothing is written down. */
export type AmountsOf<Kind extends string> = { agencyId: string } & Readonly<Record<Kind, Pence | null>>;

/**
 * Which totals may be shown side by side, given the most wanted kind first. With lines hidden, a total is shown only where
 * at least three of them hold an amount: with one, the total less the own line is that agency's amount; with two, each of
 * the two learns the other's. Nor may totals be added up or taken from each other until one or two lines are left: what all
 * agreed less what all paid is the line of the one that has not paid. The same goes for a share, which gives its total away.
 * Source: domain arithmetic; statistical practice of not publishing a total over fewer than three units, nor totals that
 * differ by so few.
 */
export function totalsShown<Kind extends string>(
  policy: ContributionPolicy,
  onlooker: Onlooker,
  lines: readonly AmountsOf<Kind>[],
  kinds: readonly Kind[],
): Kind[] {
  const hidden = lines.filter(({ agencyId }) => !maySeeLine(policy, onlooker, agencyId));
  if (hidden.length === 0) return [...kinds];
  if (policy === 'OWN') return [];
  // Every sum and difference of what is shown so far, as what each hidden line has in it.
  const told = [hidden.map(() => 0)];
  return kinds.filter((kind) => {
    const amounts = hidden.map((line) => line[kind] ?? 0);
    const more = told.flatMap((sums) => [1, -1].map((sign) => sums.map((sum, index) => sum + sign * (amounts[index] ?? 0))));
    if (amounts.every((pence) => pence === 0) || more.some(standsOnFew)) return false;
    told.push(...more);
    return true;
  });
}

/**
 * Which totals of each year may be shown, the newest year's first. A total is not shown beside one of a later year from which
 * it differs by one or two hidden lines: most partners pay the same each year, so the two would tell what one that joined or
 * left pays. All years are to be given, also those that nobody asked for.
 * Source: domain arithmetic, as for the totals of one year.
 */
export function totalsShownByYear<Kind extends string>(
  policy: ContributionPolicy,
  onlooker: Onlooker,
  years: ReadonlyMap<number, readonly AmountsOf<Kind>[]>,
  kinds: readonly Kind[],
): Map<number, Kind[]> {
  // Whose hidden lines stand in each total shown so far.
  const told: ReadonlySet<string>[] = [];
  const newestFirst = [...years].sort(([one], [other]) => other - one);
  return new Map(
    newestFirst.map(([year, lines]) => {
      const hidden = lines.filter(({ agencyId }) => !maySeeLine(policy, onlooker, agencyId));
      const standingIn = (kind: Kind) => new Set(hidden.filter((line) => (line[kind] ?? 0) !== 0).map(({ agencyId }) => agencyId));
      const apart = kinds.filter((kind) => told.every((other) => !isFew(howManyDiffer(standingIn(kind), other))));
      const shown = totalsShown(policy, onlooker, lines, apart);
      told.push(...shown.map(standingIn));
      return [year, shown];
    }),
  );
}

/** True of a sum that would give a line away. One that no line has a part in tells of none. */
const standsOnFew = (parts: readonly Pence[]): boolean => isFew(parts.filter((pence) => pence !== 0).length);

const howManyDiffer = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((id) => !other.has(id)).length + [...other].filter((id) => !one.has(id)).length;

const isFew = (count: number): boolean => count > 0 && count < fewestHidden;

/**
 * The reserve is shown only to those who see every line. A year opens with what the year before closed with, so three
 * reserves and the spending give the income of a year between, also where that year's own total is hidden.
 * Source: domain arithmetic, opening and income less spend is closing.
 */
export const maySeeReserve = maySeeEveryLine;
