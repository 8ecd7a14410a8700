import { type Pence, sumPence } from '../money/pence.ts';
import type { EntryKind, LedgerEntry } from './ledger-entry.ts';

/** What one partner agreed, was asked for and paid in one financial year. */
export interface ContributionLine {
  /** Null where nothing was written down: not agreed is not the same as agreed to pay nothing. */
  agreed: Pence | null;
  /** What invoices ask for. */
  invoiced: Pence;
  /** What was taken back from invoices. */
  credited: Pence;
  received: Pence;
  /** Invoiced, not credited and not yet received; never below zero. */
  outstanding: Pence;
  /** Received beyond what is invoiced after credits; never below zero. */
  overpaid: Pence;
  /** Agreed and not yet invoiced; never below zero. */
  toInvoice: Pence;
}

/**
 * Adds a partner's lines up. In kind is no part of it: what is given in kind has a value by its own basis and is never
 * added to cash.
 * Source: domain arithmetic, "what did we agree, what is outstanding"; in kind never mixes into cash totals.
 */
export function contributionLine(entries: readonly LedgerEntry[]): ContributionLine {
  const sum = (kind: EntryKind) => sumPence(entries.filter((entry) => entry.kind === kind).map(({ pence }) => pence));
  const agreed = entries.some(({ kind }) => kind === 'AGREED') ? sum('AGREED') : null;
  return lineOf({ agreed, invoiced: sum('INVOICED'), credited: sum('CREDITED'), received: sum('RECEIVED') });
}

/** The same from sums, as a database gives them. */
export function lineOf(sums: Pick<ContributionLine, 'agreed' | 'invoiced' | 'credited' | 'received'>): ContributionLine {
  const asked = sums.invoiced - sums.credited;
  return {
    ...sums,
    outstanding: Math.max(0, asked - sums.received),
    overpaid: Math.max(0, sums.received - asked),
    toInvoice: Math.max(0, (sums.agreed ?? 0) - asked),
  };
}

/** The lines of many partners as one. Agreed stays null only where no partner agreed anything. */
export function totalLine(lines: readonly ContributionLine[]): ContributionLine {
  const sum = (of: (line: ContributionLine) => Pence | null) => sumPence(lines.map((line) => of(line) ?? 0));
  return {
    agreed: lines.every(({ agreed }) => agreed === null) ? null : sum(({ agreed }) => agreed),
    invoiced: sum(({ invoiced }) => invoiced),
    credited: sum(({ credited }) => credited),
    received: sum(({ received }) => received),
    // Summed and not worked out anew: what one partner overpaid does not pay what another one owes.
    outstanding: sum(({ outstanding }) => outstanding),
    overpaid: sum(({ overpaid }) => overpaid),
    toInvoice: sum(({ toInvoice }) => toInvoice),
  };
}
