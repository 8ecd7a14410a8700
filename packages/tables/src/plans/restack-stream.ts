import { cellStream, type StreamCell } from '../cells/cell-stream.ts';
import type { Layout, Line } from '../cells/line.ts';
import { bestRows } from './best-rows.ts';
import type { Piece } from './piece.ts';
import { cellCosts, lineCosts } from './row-costs.ts';
import { type StreamHeading, streamHeadingAt } from './stream-heading.ts';

/** Puts the rows of a plan together again that was copied with one cell to a line. Other pastes pass unchanged. */
export function restackStream(lines: readonly Line[], layout: Layout): Line[] {
  const stream = layout === 'LINES' ? paragraphs(lines) : (cellStream({ layout, lines: [...lines] }, '\n') ?? []);
  const restacked: Line[] = [];
  let isFound = false;
  for (let at = 0; at < stream.length; at += 1) {
    const headings = streamHeadingAt(stream, at);
    if (headings.length === 0) {
      restacked.push(...looseLines(stream[at] as StreamCell));
      continue;
    }
    isFound = true;
    const end = nextHeading(stream, headings);
    const best = headings
      .map((heading) => ({ heading, ...rowsBelow(stream.slice(heading.end, end), heading, layout) }))
      .reduce((one, other) => (other.cost < one.cost ? other : one));
    restacked.push({ number: stream[at]?.line ?? 1, cells: best.heading.labels, ruled: true }, ...best.lines);
    at = end - 1;
  }
  return isFound ? restacked : [...lines];
}

function nextHeading(stream: readonly StreamCell[], headings: readonly StreamHeading[]): number {
  const from = Math.max(...headings.map(({ end }) => end));
  const words = (headings[0]?.labels ?? []).slice(0, 2).join('|');
  for (let at = from; at < stream.length; at += 1) {
    const [next] = streamHeadingAt(stream, at);
    if (next !== undefined && (next.labels.length > 3 || next.labels.slice(0, 2).join('|') === words)) return at;
  }
  return stream.length;
}

function rowsBelow(cells: readonly StreamCell[], { columns }: StreamHeading, layout: Layout) {
  const pieces = withoutMarkers(cells, columns.length, layout).map(({ text, line }): Piece => ({ text, line, after: 'LINE' }));
  return bestRows(pieces, columns, layout === 'LINES' ? lineCosts : cellCosts);
}

/** A web page's table copied as text has a pipe of its own before each row, which is no cell. */
function withoutMarkers(cells: readonly StreamCell[], width: number, layout: Layout): readonly StreamCell[] {
  if (layout === 'LINES') return cells;
  const marked = cells.filter((cell, at) => at % (width + 1) === 0 && cell.text === '').length;
  const isMarked = cells.length > width && marked * (width + 1) >= cells.length - width;
  return isMarked ? cells.filter((_, at) => at % (width + 1) !== 0) : cells;
}

/** Where nearly every line stands between empty ones, an empty line ends a cell and a line end does not. */
function paragraphs(lines: readonly Line[]): StreamCell[] {
  const filled = lines.filter(({ cells }) => (cells[0] ?? '') !== '');
  const alone = lines.filter(({ cells }, at) => (cells[0] ?? '') !== '' && (lines[at + 1]?.cells[0] ?? '') === '').length;
  const isSpread = alone * 10 >= filled.length * 6;
  const stream: StreamCell[] = [];
  let isOpen = false;
  for (const { cells, number } of lines) {
    const text = /^page \d+/i.test(cells[0] ?? '') ? '' : (cells[0] ?? '');
    const last = stream.at(-1);
    if (text !== '' && isOpen && isSpread && last !== undefined) last.text += `\n${text}`;
    else if (text !== '') stream.push({ text, line: number });
    isOpen = text !== '';
  }
  return stream;
}

function looseLines({ text, line }: StreamCell): Line[] {
  return text.split('\n').map((part) => ({ number: line, cells: [part], ruled: false }));
}
