import { formatPounds, formatRoundPounds, plainPounds } from '@quorate/domain';
import type { ChartCell, ChartData } from '../ui/chart/chart-data.ts';
import type { BarPair } from '../ui/chart/paired-bars.tsx';

/** What one partner agreed and paid in one year. */
export interface TrendYear {
  /** "2017/18" */
  label: string;
  agreed: number | null;
  received: number;
  isInvented: boolean;
}

/** What the years say together, from the first to the last in which anything was agreed. */
export function trendTitle(years: readonly TrendYear[]): string {
  const known = years.filter(({ agreed }) => agreed !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return 'Nothing is recorded as agreed';
  const now = formatRoundPounds(last.agreed ?? 0);
  if (first === last) return `Agreed ${now} in ${last.label}`;
  const way = Math.sign((last.agreed ?? 0) - (first.agreed ?? 0));
  if (way === 0) return `${now} agreed in ${first.label} and in ${last.label}`;
  return `Agreed ${way > 0 ? 'up' : 'down'} from ${formatRoundPounds(first.agreed ?? 0)} in ${first.label} to ${now} in ${last.label}`;
}

export function trendBars(years: readonly TrendYear[]): BarPair[] {
  return years.map(({ label, agreed, received }) => ({
    name: label,
    planned: { name: 'Agreed', value: agreed, text: agreed === null ? 'not recorded' : formatRoundPounds(agreed) },
    done: { name: 'Received', value: received, text: formatRoundPounds(received) },
  }));
}

/** Amounts that were made up say so in the file too. */
export function trendData(years: readonly TrendYear[]): ChartData {
  const hasNote = years.some(({ isInvented }) => isInvented);
  return {
    columns: ['Financial year', 'Agreed', 'Received', ...(hasNote ? ['Note'] : [])],
    rows: years.map(({ label, agreed, received, isInvented }) => [
      label,
      money(agreed),
      money(received),
      ...(hasNote ? [isInvented ? 'Invented for the sample' : ''] : []),
    ]),
  };
}

const money = (pence: number | null): ChartCell =>
  pence === null ? 'Not recorded' : { shown: formatPounds(pence), inFile: plainPounds(pence) };
