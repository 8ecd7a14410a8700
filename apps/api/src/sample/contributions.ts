import type { Pence } from '@quorate/domain';
import type { AgencyKey } from './agencies.ts';

/*
 * Every amount here is made up, and shows as such wherever it is shown. The report says that partners pay and that some
 * lend rooms; its chart of amounts is lost. Who pays is known from the scrutiny of the report; how much is not.
 */

const pounds = (amount: number): Pence => amount * 100;

interface SampleContributor {
  agency: AgencyKey;
  /** What was agreed in each of five years, the last one last. */
  agreed: readonly Pence[];
}

const steady = (agency: AgencyKey, amount: number): SampleContributor => ({ agency, agreed: [1, 2, 3, 4, 5].map(() => pounds(amount)) });

const districts: readonly AgencyKey[] = [
  'cannockChase',
  'eastStaffordshire',
  'lichfield',
  'newcastle',
  'southStaffordshire',
  'stafford',
  'moorlands',
  'tamworth',
];

export const contributors: readonly SampleContributor[] = [
  { agency: 'countyCouncil', agreed: [171_000, 174_000, 176_000, 178_000, 180_000].map(pounds) },
  { agency: 'commissioners', agreed: [84_000, 86_000, 88_000, 90_000, 90_000].map(pounds) },
  { agency: 'police', agreed: [38_000, 39_000, 40_000, 40_000, 42_000].map(pounds) },
  steady('probation', 3_600),
  steady('youthOffending', 3_000),
  steady('werrington', 1_400),
  ...districts.map((agency) => steady(agency, 625)),
];

/** What the money is for, and how much of the total goes there, in hundredths. */
export const budgetLines = [
  { name: 'Staff of the business unit', hundredths: 64 },
  { name: 'Independent chair', hundredths: 9 },
  { name: 'Training', hundredths: 14 },
  { name: 'Reviews and audits', hundredths: 8 },
  { name: 'Website and publications', hundredths: 5 },
] as const;

interface SampleInKind {
  agency: AgencyKey;
  what: string;
  /** Hundredths of a unit. */
  quantity: number;
  unit: string;
  rate: Pence | null;
  basis: string;
}

export const inKind: readonly SampleInKind[] = [
  {
    agency: 'countyCouncil',
    what: 'Office of the business unit',
    quantity: 1_200,
    unit: 'months',
    rate: pounds(750),
    basis: 'Rent of a like office',
  },
  { agency: 'police', what: 'Room hire', quantity: 7_000, unit: 'hours', rate: pounds(50), basis: 'Hours times the published rate' },
  { agency: 'fire', what: 'Room hire', quantity: 2_400, unit: 'hours', rate: pounds(50), basis: 'Hours times the published rate' },
  { agency: 'nspcc', what: 'Trainers lent for courses', quantity: 650, unit: 'days', rate: null, basis: 'No value was put on it' },
];

export const openingReserve = pounds(24_500);
export const jointCost = { name: 'Joint child death overview panel', pence: pounds(20_000) } as const;

/** In the year that runs: who has not paid yet, and who pays in two parts. Everybody else has paid. */
export const owing: readonly AgencyKey[] = ['probation', 'tamworth'];
export const payingInParts: AgencyKey = 'commissioners';
/** Whose invoice nobody has sent. */
export const notInvoiced: AgencyKey = 'youthOffending';

export const question = {
  agency: 'police' as AgencyKey,
  question: 'Is the rise of £2,000 for this year only?',
  answer: 'It is for this year. The board looks at every share again in February.',
};
