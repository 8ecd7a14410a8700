import { isAside, isDash, isNil, isNotRecorded, saysInKind, withoutFootnotes } from './cell-words.ts';
import type { ContributionCell, ContributionColumnKind } from './contribution-table.ts';
import { readAmount, readShare } from './read-amount.ts';

export interface CellReading {
  cell: ContributionCell | null;
  /** What is to be said of the cell; "" after the cell's own words. */
  doubt: 'UNREADABLE' | 'INEXACT' | 'MIXED' | 'ASIDE' | null;
  isBracketed: boolean;
}

const longestValue = 60;
const longestWords = 300;
const money = /(?:£\s?)?\d[\d,]*(?:\.\d+)?\s?k?(?![\d%])/gi;

/** Reads one cell of a column. What is no amount is kept in words, and never guessed at. */
export function readCell(raw: string, kind: ContributionColumnKind, inThousands: boolean): CellReading {
  const text = withoutFootnotes(raw);
  if (text === '') return { cell: null, doubt: null, isBracketed: false };
  const empty: ContributionCell = { pence: null, share: null, raw, text: null, isInKind: kind === 'IN_KIND' };
  const cell = (found: Partial<ContributionCell>, doubt: CellReading['doubt'] = null): CellReading => ({
    cell: { ...empty, ...found },
    doubt,
    isBracketed: false,
  });
  if (isDash(text)) return cell({});
  if (isNotRecorded(text)) return cell({ text, isInKind: false });
  if (kind === 'SHARE') {
    const share = isNil(text) ? 0 : readShare(text, true);
    return share === null ? cell({ text }, 'UNREADABLE') : cell({ share });
  }
  if (isNil(text)) return cell({ pence: 0 });
  const share = readShare(text);
  if (share !== null) return cell({ share });
  const amount = readAmount(text, inThousands);
  if (amount !== null) {
    const { pence, isBracketed } = amount;
    return { ...cell(pence === null ? { text } : { pence }, pence === null ? 'INEXACT' : null), isBracketed };
  }
  return readWords(text, { inThousands, isInKind: kind === 'IN_KIND' }, cell);
}

type Make = (found: Partial<ContributionCell>, doubt?: CellReading['doubt']) => CellReading;

/** A cell that says more than an amount: "in kind £3,500", "£5,000 (13%)", "Room hire". */
function readWords(text: string, { inThousands, isInKind }: { inThousands: boolean; isInKind: boolean }, cell: Make): CellReading {
  if (text.length > longestWords) return cell({ text, isInKind }, 'UNREADABLE');
  const withShare = /^(.*?\d\)?k?)\s*[(/,]?\s*(\d{1,3}(?:\.\d+)?\s?%)\)?$/i.exec(text);
  const paid = withShare === null ? null : readAmount((withShare[1] ?? '').trim(), inThousands);
  const part = readShare((withShare?.[2] ?? '').trim());
  if (paid != null && paid.pence !== null && part !== null) return cell({ pence: paid.pence, share: part });
  const amounts = text.match(money) ?? [];
  const only = amounts.length === 1 ? readAmount((amounts[0] ?? '').trim(), inThousands) : null;
  const rest = text.replace(amounts[0] ?? '', '').trim();
  const isFirst = text.startsWith(amounts[0] ?? ' ');
  if (isInKind || saysInKind(text)) {
    if (!isInKind && isFirst && /^(?:cash\s*)?(?:\+|&|,|;|plus|and)\s/i.test(rest))
      return cell({ pence: only?.pence ?? null, text: rest }, 'MIXED');
    const isStated = amounts.length === 1 && only !== null && only.pence !== null && isValueOf(text, amounts[0] ?? '');
    const doubt = amounts.length > 0 && !isStated && /£/.test(text) ? ('UNREADABLE' as const) : null;
    return cell({ pence: isStated ? only.pence : null, text, isInKind: true }, doubt);
  }
  if (only !== null && only.pence !== null && !/-\s*$/.test(rest) && isFirst && rest !== '') {
    if (isAside(rest)) return cell({ pence: only.pence, text: rest });
    if (/^\([^\d)]{2,60}\)$/.test(rest)) return cell({ pence: only.pence, text: rest }, 'ASIDE');
  }
  return cell({ text }, 'UNREADABLE');
}

/** "20 hours" is no value in pounds. */
function isValueOf(text: string, amount: string): boolean {
  return (
    amount.includes('£') ||
    amount.includes(',') ||
    (/^\d{3,}/.test(amount) && !/\d\s*(?:hours?|days?|sessions?|weeks?|months?|staff|rooms?|meetings?)/i.test(text))
  );
}

/** Whether a cell holds something that a column of amounts holds. */
export function isContributionValue(text: string): boolean {
  const plain = withoutFootnotes(text);
  if (plain === '' || plain.length > longestValue) return false;
  return isDash(plain) || isNil(plain) || isNotRecorded(plain) || isFigure(plain);
}

/** Whether a cell is an amount or a share, or is meant for one. */
export function isFigure(text: string): boolean {
  const plain = withoutFootnotes(text);
  if (plain.length > longestValue) return false;
  if (readAmount(plain) !== null || readShare(plain) !== null || /^[(£-]*\d+[.,][\d.,]*\)?$/.test(plain)) return true;
  return /^[£\d(]/.test(plain) && /^[(£]*[\d,.]+k?\)?\s*\(?\d{1,3}(?:\.\d+)?\s?%\)?$/i.test(plain);
}
