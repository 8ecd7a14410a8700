import { formatShortMonth } from '@quorate/domain';

/** "31 Mar 2018" */
export const writeShortDate = (date: string): string => `${Number(date.slice(8))} ${formatShortMonth(date)}`;
