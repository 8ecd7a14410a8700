import { formatHundredths, formatPercentage, formatPounds, formatShare, type Pence, plainPounds } from '@quorate/domain';
import type { PartnerLinesTable_LineFragment } from '../gql/graphql.ts';

export type PartnerLine = PartnerLinesTable_LineFragment;
export type Direction = 'ascending' | 'descending';

export interface PartnerColumn {
  name: string;
  isNumber: boolean;
  /** How it reads on the page. */
  shown: (line: PartnerLine) => string;
  /** How it reads in the file, where that differs: money in plain pounds. */
  inFile?: (line: PartnerLine) => string;
  /** What it is sorted by; null comes last either way. */
  rank: (line: PartnerLine) => string | number | null;
  /** The way it sorts first: the largest amount, the lowest attendance. */
  startsWith: Direction;
}

const hidden = 'Hidden';
/** What the page shows as a quiet dash and the file says in words. */
export const nothing = 'Not recorded';

/** The columns of the table of partners, for the page and for its file. The first one names the row. */
export function partnerColumns(showsPercentages: boolean): [PartnerColumn, ...PartnerColumn[]] {
  return [
    { name: 'Partner', isNumber: false, shown: ({ agency }) => agency.name, rank: ({ agency }) => agency.name, startsWith: 'ascending' },
    { name: 'Seats', isNumber: true, shown: ({ seats }) => String(seats), rank: ({ seats }) => seats, startsWith: 'descending' },
    {
      name: 'Attendance',
      isNumber: true,
      shown: (line) => attendanceOf(line, showsPercentages),
      rank: ({ attendance: { covered, expected } }) => (expected === 0 ? null : covered / expected),
      startsWith: 'ascending',
    },
    money('Agreed', ({ agreed }) => agreed),
    // Where nothing was agreed and nothing came, nothing is recorded: what is given in kind is no cash of nought.
    money('Received', ({ agreed, received }) => (agreed === null && received === 0 ? null : received)),
    {
      name: 'Share',
      isNumber: true,
      shown: shareOf,
      rank: ({ agreed, share }) => (agreed === null ? null : share),
      startsWith: 'descending',
    },
    money('In kind', ({ inKindValue }) => inKindValue),
    {
      name: 'Late actions',
      isNumber: true,
      shown: ({ lateActions }) => String(lateActions),
      rank: ({ lateActions }) => lateActions,
      startsWith: 'descending',
    },
  ];
}

function money(name: string, of: (line: PartnerLine) => Pence | null): PartnerColumn {
  const written = (line: PartnerLine, write: (pence: Pence) => string): string => {
    const pence = of(line);
    if (pence !== null) return write(pence);
    return line.isMoneyShown ? nothing : hidden;
  };
  return {
    name,
    isNumber: true,
    shown: (line) => written(line, formatPounds),
    inFile: (line) => written(line, plainPounds),
    rank: of,
    startsWith: 'descending',
  };
}

function shareOf({ isMoneyShown, agreed, share }: PartnerLine): string {
  if (isMoneyShown && agreed === null) return nothing;
  return share === null ? hidden : formatHundredths(share);
}

function attendanceOf({ attendance: { covered, expected } }: PartnerLine, withPercentage: boolean): string {
  const share = { part: covered, whole: expected };
  if (expected === 0) return nothing;
  return withPercentage ? `${formatShare(share)} (${formatPercentage(share)})` : formatShare(share);
}

/** The lines in the order of a column. Equal ones stay in the order they came in, which is by name. */
export function sortLines(lines: readonly PartnerLine[], { rank }: PartnerColumn, direction: Direction): PartnerLine[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return lines.toSorted((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'string' ? a.localeCompare(String(b), 'en-GB') : a - Number(b));
  });
}

/** The rows of the file, its heads first, in the order of the page. Amounts that were made up say so. */
export function partnerRows(lines: readonly PartnerLine[], columns: readonly PartnerColumn[]): string[][] {
  const hasNote = lines.some(({ isInvented }) => isInvented);
  return [
    [...columns.map(({ name }) => name), ...(hasNote ? ['Note'] : [])],
    ...lines.map((line) => [
      ...columns.map(({ shown, inFile = shown }) => inFile(line)),
      ...(hasNote ? [line.isInvented ? 'Invented for the sample' : ''] : []),
    ]),
  ];
}
