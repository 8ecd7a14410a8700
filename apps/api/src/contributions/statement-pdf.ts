import { createRequire } from 'node:module';
import { entryKindWord, formatDate, formatHundredths, formatPounds, formatQuantity } from '@quorate/domain';
import PDFDocument from 'pdfkit';
import type { ContributionYearType, LedgerEntryType, PartnerContributionType } from './contributions.types.ts';

export interface StatementFacts {
  board: string;
  /** "2017/18" */
  label: string;
  year: ContributionYearType;
  partner: PartnerContributionType;
  /** The day it tells of. */
  asAt: string;
}

type Cells = readonly (readonly string[])[];

const fonts = createRequire(import.meta.url);
const fontFile = (name: string): string => fonts.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/** How many entries are tried, from all to none, until they fit one page. The CSV file has them all. */
const fewerEntries = [Number.POSITIVE_INFINITY, 30, 24, 18, 12, 6, 0];
/** More than these are in the CSV file. */
const mostInKind = 12;
const accent = '#1d70b8';

/** One partner's year on one page of A4: tagged, in English, with every heading and table marked as what it is. */
export async function statementPdf(facts: StatementFacts): Promise<Buffer> {
  const drawn = fewerEntries.map((most) => () => draw(facts, most));
  for (const attempt of drawn) {
    const { file, pages } = await attempt();
    if (pages === 1) return file;
  }
  throw new Error(`The statement of ${facts.partner.agency.name} does not fit one page.`);
}

async function draw(facts: StatementFacts, mostEntries: number): Promise<{ file: Buffer; pages: number }> {
  const { board, label, partner } = facts;
  const title = `Contribution of ${partner.agency.name}, ${label}`;
  const doc = openDocument(title, board);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const page = new StatementPage(doc, root);
  page.heading('H1', title);
  page.paragraph(`${board}. As at ${formatDate(facts.asAt)}.${partner.isInvented ? ' These amounts are invented for the sample.' : ''}`);
  page.section('Cash', ['', 'Amount'], amountsOf(facts));
  page.section('In kind', ['What', 'Quantity', 'Basis', 'Value'], inKindOf(partner));
  page.paragraph('What is given in kind has a value by its own basis and is not part of the cash above.');
  page.section('Entries', ['Date', 'What', 'Reference', 'Amount'], entriesOf(partner.entries, mostEntries));
  root.end();
  const pages = doc.bufferedPageRange().count;
  return { file: await finished(doc), pages };
}

function openDocument(title: string, author: string): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 48,
    bufferPages: true,
    pdfVersion: '1.7',
    // The library knows PDF/UA; its types do not yet.
    subset: 'PDF/UA' as 'PDF/A-1',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    info: { Title: title, Author: author },
    font: fontFile('DejaVuSansCondensed'),
  });
  doc.registerFont('bold', fontFile('DejaVuSansCondensed-Bold'));
  doc.registerFont('plain', fontFile('DejaVuSansCondensed'));
  return doc;
}

/** Writes headings, paragraphs and tables, each with its tag. */
class StatementPage {
  readonly #doc: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;

  constructor(doc: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement) {
    this.#doc = doc;
    this.#root = root;
  }

  heading(level: 'H1' | 'H2', text: string): void {
    const size = level === 'H1' ? 17 : 12;
    this.#add(level, () =>
      this.#doc
        .moveDown(level === 'H1' ? 0 : 0.7)
        .font('bold')
        .fontSize(size)
        .fillColor('black')
        .text(text),
    );
  }

  paragraph(text: string): void {
    this.#add('P', () => {
      this.#doc.moveDown(0.4).font('plain').fontSize(9).fillColor('black').text(text);
    });
  }

  section(title: string, head: readonly string[], rows: Cells): void {
    this.heading('H2', title);
    if (rows.length === 0) {
      this.paragraph('Nothing is recorded.');
      return;
    }
    this.#doc.moveDown(0.3).font('plain').fontSize(8.5);
    const cell = (text: string, index: number, type: 'TH' | 'TD', scope?: 'Column' | 'Row') => ({
      text,
      type,
      scope,
      align: { x: index === head.length - 1 ? ('right' as const) : ('left' as const), y: 'top' as const },
      font: type === 'TH' ? { src: 'bold' } : undefined,
    });
    this.#doc.table({
      structParent: this.#root,
      defaultStyle: { border: { top: 0, left: 0, right: 0, bottom: 0.5 }, borderColor: { bottom: accent }, padding: 2.5 },
      columnStyles: head.map((_, index) => ({ width: index === 0 && head.length === 2 ? '*' : index === head.length - 1 ? 90 : '*' })),
      data: [
        head.map((text, index) => cell(text, index, 'TH', 'Column')),
        ...rows.map((row) => row.map((text, index) => (index === 0 ? cell(text, index, 'TH', 'Row') : cell(text, index, 'TD')))),
      ],
    } as unknown as PDFKit.Mixins.TableOptionsWithData);
  }

  #add(tag: string, write: () => void): void {
    const part = this.#doc.struct(tag, {}, write);
    this.#root.add(part);
  }
}

function amountsOf({ partner, year }: StatementFacts): Cells {
  const share =
    partner.share === null || partner.share === undefined ? [] : [['Share of what all partners agreed', formatHundredths(partner.share)]];
  return [
    ['Agreed', partner.agreed === null || partner.agreed === undefined ? 'Not recorded' : formatPounds(partner.agreed)],
    [
      'Agreed the year before',
      partner.agreedBefore === null || partner.agreedBefore === undefined ? 'Not recorded' : formatPounds(partner.agreedBefore),
    ],
    ['Invoiced', formatPounds(partner.invoiced)],
    ['Credited', formatPounds(partner.credited)],
    ['Received', formatPounds(partner.received)],
    ['Outstanding', formatPounds(partner.outstanding)],
    ...share,
    ['State of the year', { DRAFT: 'Draft', AGREED: 'Agreed', CLOSED: 'Closed' }[year.state]],
  ];
}

function entriesOf(entries: readonly LedgerEntryType[], most: number): Cells {
  const shown = most === 0 ? [] : entries.slice(-most);
  const left = entries.length - shown.length;
  const rows = shown.map((entry) => [
    formatDate(entry.date),
    `${entryKindWord[entry.kind]}${entry.correctsId ? ', taken back' : ''}`,
    shortened(entry.reference ?? ''),
    formatPounds(entry.pence),
  ]);
  return left > 0 ? [[`${left} earlier entries are in the CSV file`, '', '', ''], ...rows] : rows;
}

const inKindOf = ({ inKind }: PartnerContributionType): Cells =>
  inKind
    .slice(0, mostInKind)
    .map(({ what, quantity, unit, basis, value }) => [
      shortened(what),
      `${formatQuantity(quantity)} ${unit}`,
      shortened(basis ?? ''),
      value === null || value === undefined ? 'Not valued' : formatPounds(value),
    ]);

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

function finished(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
    doc.end();
  });
}
