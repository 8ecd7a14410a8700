import { impactWord, likelihoodWord, riskBandWord, riskTrendWord } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { RisksFile_RiskFragment } from '../gql/graphql.ts';
import { writeDate } from '../platform/dates.ts';
import { actionName } from '../platform/use-board-choices.ts';
import type { ChartData } from '../ui/chart/chart-data.ts';

const RisksFileRisk = graphql(`
  fragment RisksFile_Risk on Risk {
    title
    description
    controls
    owner
    reviewOn
    isReviewOverdue
    registeredOn
    closedOn
    closedReason
    trend
    priority { id name }
    action { id reference title }
    scores { id before { likelihood impact score band } after { likelihood impact score band } }
    isInvented
  }
`);

type Level = RisksFile_RiskFragment['scores'][number]['after'];

const columns = [
  'Risk',
  'State',
  'Owner',
  ...['before', 'after'].flatMap((when) => ['Likelihood', 'Impact', 'Score', 'Band'].map((what) => `${what} ${when} controls`)),
  'Trend',
  'Review date',
  'Review overdue',
  'Description',
  'Controls',
  'Priority',
  'Action',
  'Registered',
  'Closed',
  'Why it was closed',
  'Invented for the sample',
];

/** The register as a file has it, a risk on a line. */
export function risksFile(refs: readonly FragmentType<typeof RisksFileRisk>[]): ChartData {
  const rows = readFragment(RisksFileRisk, refs).map((risk) => {
    const now = risk.scores.at(-1);
    return [
      risk.title,
      risk.closedOn ? 'Closed' : 'Open',
      risk.owner,
      ...levelCells(now?.before),
      ...levelCells(now?.after),
      risk.trend ? riskTrendWord(risk.trend) : 'First score',
      writeDate(risk.reviewOn),
      risk.isReviewOverdue ? 'Yes' : 'No',
      risk.description ?? null,
      risk.controls ?? null,
      risk.priority?.name ?? null,
      risk.action ? actionName(risk.action) : null,
      writeDate(risk.registeredOn),
      risk.closedOn ? writeDate(risk.closedOn) : null,
      risk.closedReason ?? null,
      risk.isInvented ? 'Yes' : 'No',
    ] as const;
  });
  return { columns, rows };
}

function levelCells(level: Level | undefined): (string | number | null)[] {
  if (!level) return [null, null, null, null];
  const { likelihood, impact, score, band } = level;
  return [`${likelihood} ${likelihoodWord(likelihood)}`, `${impact} ${impactWord(impact)}`, score, riskBandWord(band)];
}
