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

export function maySeeLine(policy: ContributionPolicy, onlooker: Onlooker, agencyId: string): boolean {
  return onlooker.isOfBoard || policy === 'ALL' || onlooker.agencyId === agencyId;
}

/**
 * Whether a total may be shown. With lines hidden, it may only where at least three of the hidden lines hold an amount:
 * with one, the total less the own line is that agency's amount; with two, each of the two learns the other's. The same
 * goes for a share, which gives its total away.
 * Source: domain arithmetic; statistical practice of not publishing a total over fewer than three units.
 */
export function maySeeTotal(
  policy: ContributionPolicy,
  onlooker: Onlooker,
  amounts: readonly { agencyId: string; pence: number | null }[],
): boolean {
  const hidden = amounts.filter(({ agencyId }) => !maySeeLine(policy, onlooker, agencyId));
  if (hidden.length === 0) return true;
  if (policy === 'OWN') return false;
  return new Set(hidden.filter(({ pence }) => (pence ?? 0) !== 0).map(({ agencyId }) => agencyId)).size >= fewestHidden;
}

/**
 * The reserve is shown only to those who see every line. A year opens with what the year before closed with, so three
 * reserves and the spending give the income of a year between, also where that year's own total is hidden.
 * Source: domain arithmetic, opening and income less spend is closing.
 */
export function maySeeReserve(policy: ContributionPolicy, onlooker: Onlooker): boolean {
  return onlooker.isOfBoard || policy === 'ALL';
}
