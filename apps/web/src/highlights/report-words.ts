import { addDays, formatDate, formatMonth } from '@quorate/domain';
import type { ReportState } from '../gql/graphql.ts';
import type { TagProps } from '../ui/tag.tsx';

interface Period {
  from: string;
  to: string;
}

/** "July to September 2017", or with the days where the period is not of whole months. */
export function writePeriod({ from, to }: Period): string {
  if (!from.endsWith('-01') || !addDays(to, 1).endsWith('-01')) return `${formatDate(from)} to ${formatDate(to)}`;
  const [first, last] = [formatMonth(from), formatMonth(to)];
  if (first === last) return first;
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return `${isOneYear ? first.replace(/ \d+$/, '') : first} to ${last}`;
}

/** The adjective of a report: how far it has come. */
export const stateTags: Record<ReportState, { word: string; tone: TagProps['tone'] }> = {
  DRAFT: { word: 'Draft', tone: 'amber' },
  SUBMITTED: { word: 'Submitted', tone: 'blue' },
  PRESENTED: { word: 'Presented', tone: 'green' },
};

/** "Reports every 3 months" */
export function writeRhythm(everyMonths: number | null | undefined): string {
  if (!everyMonths) return 'Owes no reports';
  return everyMonths === 1 ? 'Reports every month' : `Reports every ${everyMonths} months`;
}

/** The first words of a text, to name an item by. */
export function firstWords(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')}…` : words.join(' ');
}
