import { continuesLabel } from '../attendance/wrapped-label.ts';
import { cellLimits, type Layout, type Line } from '../cells/line.ts';
import { loneText } from '../cells/lone-text.ts';
import { shortRows } from '../cells/short-rows.ts';
import type { TableProblem } from '../table-problem.ts';
import { isDash } from './cell-words.ts';
import { isPartnerWord, isTotalLabel } from './column-label.ts';
import { commonest } from './commonest.ts';
import type { RawContributions } from './find-contributions.ts';
import { isContributionValue } from './read-cell.ts';
import { refuseWidth, Sentences, tooManyRows, unitOf } from './refusals.ts';
import { placeUnder, type Spans, spansOf } from './spaced-values.ts';

export interface GridRow {
  line: number;
  cells: string[];
  hanging: boolean[];
}

export interface ContributionGrid {
  width: number;
  rows: GridRow[];
  problems: TableProblem[];
}

const section =
  /^(?:(?:statutory|other|local|relevant|health|education|criminal|justice|voluntary|core|non-statutory|cash|in[- ]kind|safeguarding|associate|income|agency|key|funding|and|&|sector) ?)*(?:partners?|agenc(?:y|ies)|members|contributions?|contributors|organisations?|bodies|income|funding|authorities|expenditure)?:?$/i;
const note = /^[*†‡¹²³\d]+[ .)]|^(?:notes?|source|n\.?b\.?|please|figures|all (?:figures|amounts)|the |this |these )(?![a-z])|[.]$|:$/i;

/** The rows of a table at their full width. A row with too many or too few cells is refused; the rest stand. */
export function contributionGrid({ heading, body: printed }: RawContributions, layout: Layout): ContributionGrid {
  const body = layout === 'SPACES' ? joinedGroups(printed) : printed;
  const problems: TableProblem[] = [];
  const lines = body.filter((line) => line.ruled && loneText(line) === null);
  const width = widthOf(heading, lines);
  const isFilled =
    shortRows(
      lines.map(({ cells }) => cells),
      width,
      layout,
    ) === 'FILLED';
  const spans = layout === 'SPACES' ? spansOf(lines, width) : null;
  const rows: GridRow[] = [];
  let words: Line[] = [];
  for (const line of body) {
    if (rows.length >= cellLimits.rows) return { width, rows, problems: [...problems, tooManyRows(line.number)] };
    const cells = toWidth(line, { width, isFilled, spans, layout });
    if (cells === 'WORDS') {
      words.push(line);
      continue;
    }
    if (cells === null) {
      problems.push(refuseWidth(line.number, line.cells[0] ?? '', line.cells.length, width, unitOf(layout)));
      words = [];
      continue;
    }
    const row = { line: line.number, cells, hanging: line.hanging ?? [] };
    problems.push(...shareWords(words, rows.at(-1), row, layout));
    words = [];
    rows.push(row);
  }
  shareWords(words, rows.at(-1), undefined, layout);
  return { width, rows, problems };
}

function widthOf(heading: readonly Line[], rows: readonly Line[]): number {
  const headed = Math.max(0, ...heading.map(({ cells }) => cells.findLastIndex((cell) => cell !== '') + 1));
  const used = rows.map(({ cells }) => cells.findLastIndex((cell) => cell !== '') + 1);
  const wider = used.filter((count) => count > headed).length;
  if (wider * 2 <= rows.length) return headed;
  return headed === 0 ? commonest(used) : Math.max(...used);
}

interface Fitting {
  width: number;
  isFilled: boolean;
  spans: Spans | null;
  layout: Layout;
}

function toWidth(line: Line, { width, isFilled, spans, layout }: Fitting): string[] | 'WORDS' | null {
  const lone = loneText(line);
  const used = line.cells.findLastIndex((cell) => cell !== '') + 1;
  // "£111,342.50" below a column of amounts is its total.
  if (lone !== null && width === 2 && line.cells.length === 1 && saysMoney(lone)) return ['', lone];
  if (lone !== null && isWords(line, lone, width, layout)) return 'WORDS';
  if (used > width) return layout === 'SPACES' ? withoutDash(line.cells, width) : null;
  const isShort = line.cells.length < width && !isFilled && !(lone !== null && line.ruled);
  if (isShort) return spans === null ? null : placeUnder(line, spans, width);
  return Array.from({ length: width }, (_, column) => line.cells[column] ?? '');
}

function saysMoney(text: string): boolean {
  return isContributionValue(text) && /£|\d,\d{3}/.test(text);
}

/** A name without any amounts is a partner of which nothing is recorded, where its empty cells are there; else it is words. */
function isWords({ cells, ruled }: Line, text: string, width: number, layout: Layout): boolean {
  if (!ruled || layout === 'LINES' || layout === 'SPACES') return !isContributionValue(text) || cells.length === 1;
  const isSpread = cells.length > 1 && cells.every((cell) => cell === text);
  return isSpread || cells.length < Math.min(2, width) || note.test(text) || section.test(text) || text.length > 100;
}

/** "12 500" was cut in two where single spaces keep cells apart. Joined again, all rows have one width; else they stay as they are. */
function joinedGroups(body: readonly Line[]): Line[] {
  const joined = body.map((line) => ({ ...line, cells: joinGroups(line.cells) }));
  const widths = (lines: readonly Line[]) => new Set(lines.filter(({ ruled }) => ruled).map(({ cells }) => cells.length)).size;
  return widths(joined) === 1 && widths(body) > 1 ? joined : [...body];
}

function joinGroups(cells: readonly string[]): string[] {
  const joined: string[] = [];
  for (const cell of cells) {
    const last = joined.at(-1) ?? '';
    const isRest = joined.length > 1 && /^[(£-]*\d{1,3}(?: \d{3})*$/.test(last) && /^\d{3}\)?$/.test(cell);
    if (isRest) joined[joined.length - 1] = `${last} ${cell}`;
    else joined.push(cell);
  }
  return joined;
}

/** "Probation – £2,500": a dash between a name and its only amount is no cell. */
function withoutDash(cells: readonly string[], width: number): string[] | null {
  return width === 2 && cells.length === 3 && isDash(cells[1] ?? '') ? [cells[0] ?? '', cells[2] ?? ''] : null;
}

/** Gives words on lines of their own to the name they are part of. What is part of none is a heading or a note. */
function shareWords(words: readonly Line[], above: GridRow | undefined, below: GridRow | undefined, layout: Layout): TableProblem[] {
  const texts = words.map((line) => ({ line: line.number, text: loneText(line) ?? '', ruled: line.ruled }));
  if (layout === 'SPACES' && above !== undefined) {
    while (texts[0] && !note.test(texts[0].text) && continuesLabel(above.cells[0] ?? '', texts[0].text)) {
      above.cells[0] = `${above.cells[0]} ${texts.shift()?.text}`;
    }
  }
  if (below === undefined) return [];
  for (let last = texts.at(-1); last !== undefined; last = texts.at(-1)) {
    const name = below.cells[0] ?? '';
    const isPart = !last.ruled && !isTotalLabel(name) && (name === '' || continuesLabel(last.text, name));
    if (!isPart || isPartnerWord(last.text) || note.test(last.text)) break;
    below.cells[0] = name === '' ? last.text : `${last.text} ${name}`;
    texts.pop();
  }
  const sentences = new Sentences(layout);
  return texts
    .filter(({ text, ruled }) => above !== undefined && !ruled && !note.test(text) && !section.test(text))
    .map(({ line, text }) =>
      sentences.about(line, text, 'has no amounts and was left out as a heading. If it is a partner, add its amounts and paste again.'),
    );
}
