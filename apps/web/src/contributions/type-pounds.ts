import { formatPounds, type Pence } from '@quorate/domain';

/** An amount as people type it, 180,000.00; nothing for none. */
export const typePounds = (pence: Pence | null | undefined): string =>
  pence === null || pence === undefined ? '' : formatPounds(pence).replace('£', '').replace('–', '-');
