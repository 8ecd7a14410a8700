import type { LocalDate } from '../calendar/local-date.ts';
import { formatPounds } from '../money/format-pounds.ts';
import type { ContributionLine } from './contribution-line.ts';
import type { Overdue } from './overdue.ts';

export const contributionFlags = ['RECEIVED_ABOVE_AGREED', 'NOT_INVOICED', 'OVERDUE', 'OVERPAID'] as const;
export type ContributionFlag = (typeof contributionFlags)[number];

export interface Flag {
  flag: ContributionFlag;
  /** The whole sentence for the screen. */
  sentence: string;
}

export interface FlagFacts {
  line: ContributionLine;
  overdue: Overdue | null;
  /** The last day on which an invoice for what was agreed is in time. */
  invoiceBy: LocalDate;
}

/**
 * What an administrator is to look at: more was received than agreed, an invoice is missing, a payment is late, or more
 * came than was asked for. `agency` names whose line it is.
 * Source: domain arithmetic, "a received amount above agreed is flagged".
 */
export function contributionFlagsOf({ line, overdue, invoiceBy }: FlagFacts, agency: string, today: LocalDate): Flag[] {
  const flags: (Flag | null)[] = [
    line.received > (line.agreed ?? 0) ? { flag: 'RECEIVED_ABOVE_AGREED', sentence: aboveAgreed(line, agency) } : null,
    line.toInvoice > 0 && today > invoiceBy
      ? { flag: 'NOT_INVOICED', sentence: `${formatPounds(line.toInvoice)} that ${agency} agreed has not been invoiced.` }
      : null,
    overdue ? { flag: 'OVERDUE', sentence: `${formatPounds(overdue.pence)} from ${agency} is overdue.` } : null,
    line.overpaid > 0 && line.invoiced > 0
      ? { flag: 'OVERPAID', sentence: `${agency} has paid ${formatPounds(line.overpaid)} more than it was invoiced.` }
      : null,
  ];
  return flags.filter((flag) => flag !== null);
}

function aboveAgreed({ agreed, received }: ContributionLine, agency: string): string {
  if (agreed === null) return `${agency} has paid ${formatPounds(received)} and nothing was agreed.`;
  return `${agency} has paid ${formatPounds(received - agreed)} more than it agreed.`;
}
