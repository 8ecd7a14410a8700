import { cleanCell, cleanText } from './clean-text.ts';
import { cellLimits, type Line } from './line.ts';
import { expandSpans, type SpannedCell } from './spanned-rows.ts';

const tooLarge =
  'A table has more than 1,000 rows or 400 columns. Only the first 1,000 rows and 400 columns were read. Copy only the attendance table.';

type Attributes = ReadonlyMap<string, string>;

interface OpenTable {
  rows: SpannedCell[][];
  cell: (SpannedCell & { pieces: string[]; title: string }) | null;
  /** Holds another table, so it only lays out the page: its own cells are loose text. */
  isLayout: boolean;
}

/** Gathers cells from tags, without trusting that every cell, row or table is closed. */
export class HtmlTables {
  readonly problems: string[] = [];
  private readonly lines: Line[] = [];
  private readonly stack: OpenTable[] = [];
  private loose: string[] = [];
  private cellsLeft: number = cellLimits.cells;
  private flattened = 0;

  private readonly tidy: (cell: string) => string;

  /** `tidy`: what becomes of the line breaks inside a cell. */
  constructor(tidy: (cell: string) => string = cleanCell) {
    this.tidy = tidy;
  }

  open(tag: string, attributes: Attributes, colour: string | null = null): void {
    if (tag === 'table') this.openTable();
    else if (tag === 'tr') this.openRow();
    else if (tag === 'td' || tag === 'th') this.openCell(attributes, colour);
  }

  close(tag: string): void {
    if (tag === 'table') this.closeTable();
    else if (tag === 'td' || tag === 'th' || tag === 'tr') this.closeCell();
  }

  add(text: string): void {
    if (text !== '') (this.table?.cell?.pieces ?? this.loose).push(text);
  }

  breakLine(): void {
    if (this.table?.cell) this.table.cell.pieces.push('\n');
    else this.flushLoose();
  }

  finish(): Line[] {
    while (this.stack.length > 0) this.closeTable();
    this.flushLoose();
    return this.lines;
  }

  private get table(): OpenTable | undefined {
    return this.stack.at(-1);
  }

  private openTable(): void {
    const outer = this.table;
    const isData = outer !== undefined && outer.rows.filter((row) => row.length > 2).length > 2;
    if (isData || this.stack.length >= 20) {
      this.flattened += 1;
      return;
    }
    if (outer?.cell) this.addLoose(outer.cell.pieces.splice(0).join(''));
    if (outer) outer.isLayout = true;
    this.flushLoose();
    this.stack.push({ rows: [], cell: null, isLayout: false });
  }

  private closeTable(): void {
    if (this.flattened > 0) {
      this.flattened -= 1;
      return;
    }
    this.closeCell();
    const table = this.stack.pop();
    if (table !== undefined && !table.isLayout) this.takeRows(table.rows);
  }

  private openRow(): void {
    if (this.flattened > 0 || this.table === undefined) {
      this.breakLine();
      return;
    }
    this.closeCell();
    this.table.rows.push([]);
  }

  private openCell(attributes: Attributes, colour: string | null): void {
    if (this.flattened > 0 || this.table === undefined) {
      this.breakLine();
      return;
    }
    this.closeCell();
    if (this.table.rows.length === 0) this.table.rows.push([]);
    const columns = readSpan(attributes.get('colspan'), cellLimits.columns);
    const rows = readSpan(attributes.get('rowspan'), cellLimits.rows);
    this.table.cell = { text: '', colour, columns, rows, pieces: [], title: attributes.get('title') ?? '' };
  }

  private closeCell(): void {
    const table = this.table;
    if (this.flattened > 0 || table === undefined || table.cell === null) return;
    const { pieces, title, colour, columns, rows } = table.cell;
    table.cell = null;
    const text = pieces.join('');
    if (table.isLayout) this.addLoose(text);
    else table.rows.at(-1)?.push({ text: this.tidy(cleanText(text)) || this.tidy(cleanText(title)), colour, columns, rows });
  }

  private takeRows(rows: SpannedCell[][]): void {
    const isTooLong = rows.length > cellLimits.rows;
    const isTooWide = rows.some((row) => row.reduce((width, cell) => width + cell.columns, 0) > cellLimits.columns);
    if (isTooLong || isTooWide) this.problems.push(tooLarge);
    const expanded = expandSpans(rows, this.cellsLeft);
    for (const [index, row] of expanded.entries()) {
      this.cellsLeft -= row.cells.length;
      if (row.cells.length > 0 && this.lines.length < cellLimits.lines) this.lines.push({ number: index + 1, ...row, ruled: true });
    }
  }

  private flushLoose(): void {
    if (this.loose.length === 0) return;
    // Outside a table, lines are broken by tags alone: a line break in the source is a space.
    this.addLoose(this.loose.join('').replace(/\s+/g, ' '));
    this.loose = [];
  }

  private addLoose(text: string): void {
    for (const line of cleanText(text).split('\n').map(cleanCell)) {
      if (line !== '' && this.lines.length < cellLimits.lines) this.lines.push({ number: 0, cells: [line], ruled: false });
    }
  }
}

function readSpan(value: string | undefined, most: number): number {
  const span = Number.parseInt(value ?? '1', 10);
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), most) : 1;
}
