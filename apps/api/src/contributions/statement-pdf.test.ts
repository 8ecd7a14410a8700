import { describe, expect, it } from 'vitest';
import type { ContributionYearType, LedgerEntryType, PartnerContributionType } from './contributions.types.ts';
import { statementPdf } from './statement-pdf.ts';

const entry = (index: number): LedgerEntryType => ({
  id: String(index),
  kind: 'RECEIVED',
  pence: 100,
  date: '2017-05-01',
  reference: `Payment ${index} with a long reference that takes more than one line of its column`,
  isCorrected: false,
  isInvented: false,
  by: 'Asha',
  at: '2017-05-01T10:00:00.000Z',
});

const partner = (entries: number): PartnerContributionType => ({
  id: 'line',
  agency: { id: 'police', name: 'Heddlu Gŵyr a’r Fro', shortName: 'Heddlu' },
  isOwn: true,
  sector: 'POLICE',
  isStatutoryPartner: true,
  agreed: 4_200_000,
  invoiced: 4_200_000,
  credited: 0,
  received: 100 * entries,
  outstanding: 0,
  overpaid: 0,
  toInvoice: 0,
  share: 1292,
  pledge: 'CONFIRMED',
  flags: [],
  byLine: [],
  entries: Array.from({ length: entries }, (_, index) => entry(index)),
  inKindTakenBack: [],
  inKind: [
    {
      id: 'room',
      what: 'Room hire',
      quantity: 7_000,
      unit: 'hours',
      rate: 5_000,
      value: 350_000,
      basis: 'Hours times rate',
      by: 'Asha',
      at: '2018-03-20T10:00:00.000Z',
      isInvented: false,
      version: 1,
    },
  ],
  inKindValue: 350_000,
  isInvented: true,
});

const pdfOf = async (entries: number): Promise<string> => {
  const year = { state: 'AGREED' } as ContributionYearType;
  const file = await statementPdf({ board: 'A board', label: '2017/18', year, partner: partner(entries), asAt: '2018-03-20' });
  return file.toString('latin1');
};
const count = (text: string, what: RegExp): number => [...text.matchAll(what)].length;

describe("A partner's statement as PDF", () => {
  it.each([0, 3, 24, 200])('with %i entries is one page of A4', async (entries) => {
    const text = await pdfOf(entries);
    expect(count(text, /\/Type \/Page\b(?!s)/g)).toBe(1);
    expect(count(text, /\/MediaBox \[0 0 595\.28 841\.89\]/g)).toBe(1);
  });

  it('is tagged: its language, title, headings and tables are what they are', async () => {
    const text = await pdfOf(3);
    const marks = [/\/Marked true/g, /\/StructTreeRoot/g, /\/Lang \(en-GB\)/g, /\/DisplayDocTitle true/g];
    expect(marks.filter((mark) => count(text, mark) === 0)).toEqual([]);
    expect([count(text, /\/S \/H1\b/g), count(text, /\/S \/H2\b/g), count(text, /\/S \/Table\b/g)]).toEqual([1, 3, 3]);
    expect(count(text, /\/S \/TH\b/g)).toBeGreaterThan(10);
  });
});
