import { type Pence, sumPence } from '@quorate/domain';
import type { Sector } from '../gql/graphql.ts';

export interface Contributor {
  isOwn: boolean;
  sector: Sector;
  agreed?: Pence | null;
}

export interface ContributorGroup {
  letter: string;
  word: string;
  look: string;
  isOwn?: boolean;
  pence: Pence;
}

export interface GroupedYear {
  partners: readonly Contributor[];
  hiddenPartners: number;
  totals: { agreed?: Pence | null };
}

const groups = [
  { letter: 'L', word: 'Local authority', look: 'series-1', sectors: ['COUNCIL'] },
  { letter: 'P', word: 'Police', look: 'series-2', sectors: ['POLICE'] },
  { letter: 'H', word: 'Health', look: 'series-3', sectors: ['HEALTH'] },
  { letter: 'O', word: 'Others', look: 'series-4', sectors: [] as Sector[] },
] as const;

const groupOf = (sector: Sector) => groups.find(({ sectors }) => (sectors as readonly Sector[]).includes(sector)) ?? groups[3];
const agreedBy = (partners: readonly Contributor[]): Pence => sumPence(partners.map(({ agreed }) => agreed ?? 0));

/**
 * What was agreed in a year, by the kind of partner, the reader's own agency first. Where lines are hidden, all that is
 * known of them is what the total leaves, so that is one group; where the total is hidden too, it is no group at all.
 */
export function contributorGroups({ partners, hiddenPartners, totals }: GroupedYear): ContributorGroup[] {
  const own = partners.filter(({ isOwn }) => isOwn);
  const others = partners.filter(({ isOwn }) => !isOwn);
  const first = own.map(({ sector, agreed }) => ({
    letter: 'Y',
    word: 'Your agency',
    look: groupOf(sector).look,
    isOwn: true,
    pence: agreed ?? 0,
  }));
  if (hiddenPartners === 0) {
    return [
      ...first,
      ...groups.map(({ letter, word, look }, index) => ({
        letter,
        word,
        look,
        pence: agreedBy(others.filter(({ sector }) => groupOf(sector) === groups[index])),
      })),
    ];
  }
  if (totals.agreed === null || totals.agreed === undefined) return first;
  return [...first, { letter: 'A', word: 'All others', look: 'series-4', pence: totals.agreed - agreedBy(own) }];
}
