import { formatHundredths, formatPounds, formatRoundPounds } from '@quorate/domain';

export interface ImportedCell {
  text?: string | null;
  pence?: number | null;
  share?: number | null;
  isInKind: boolean;
  before?: number | null;
  change?: number | null;
  isRecorded: boolean;
  ledgerShare?: number | null;
}

/** What a cell of a pasted table says, and what that would change in the ledger. An empty cell is not nothing paid. */
export function importedCellWords(cell: ImportedCell | null, isWritten: boolean): { says: string; changes: string | null } {
  if (cell === null) return { says: 'Not recorded', changes: null };
  return { says: saysOf(cell), changes: changesOf(cell, isWritten) };
}

function saysOf({ text = null, pence = null, share = null, isInKind }: ImportedCell): string {
  const parts = [
    ...(pence === null ? [] : [formatPounds(pence)]),
    ...(share === null ? [] : [formatHundredths(share)]),
    ...(text === null ? [] : [pence === null && share === null ? text : `‘${text}’`]),
  ];
  const said = parts.join(' ') || 'Not recorded';
  return isInKind && parts.length > 0 ? `In kind: ${said}` : said;
}

function changesOf(
  { pence = null, isInKind, before = null, change = null, isRecorded, ledgerShare = null }: ImportedCell,
  isWritten: boolean,
): string | null {
  if (ledgerShare !== null) return `${formatHundredths(ledgerShare)} in the ledger`;
  if (!isWritten) return null;
  if (isRecorded) return before === null ? 'New' : `Was ${formatRoundPounds(before)}`;
  if (change !== null) return before === null ? 'New' : `Was ${formatRoundPounds(before)}, ${moreOrLess(change)}`;
  return before !== null && (isInKind || pence !== null) ? 'No change' : null;
}

const moreOrLess = (pence: number): string => `${formatRoundPounds(Math.abs(pence))} ${pence > 0 ? 'more' : 'less'}`;
