import { formatShortMonth } from '@quorate/domain';
import type { MatrixColumn } from './mark.ts';

/** "12 Jun" or "Jun 2017": as much as fits over one mark. */
export function shortDate({ date, dateKnownTo }: Pick<MatrixColumn, 'date' | 'dateKnownTo'>): string {
  const month = formatShortMonth(date);
  return dateKnownTo === 'DAY' ? `${Number(date.slice(8))} ${month.slice(0, 3)}` : month;
}
