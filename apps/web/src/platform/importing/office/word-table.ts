import { cellHtml } from './markup.ts';
import { attribute, child } from './xml.ts';

interface WordCell {
  column: number;
  columns: number;
  /** Merged downwards: the first of several, or one that goes on from the cell above. */
  merge: 'STARTS' | 'GOES_ON' | null;
  html: string;
  colour: string | null;
}

type WordRow = ReadonlyMap<number, WordCell>;
type ContentOf = (element: Element) => string;

const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo']);
const mostColumns = 400;

/** What stands in an element, taken out of content controls and of insertions. */
export function unwrapped(element: Element): Element[] {
  return [...element.children].flatMap((inner) => (wrappers.has(inner.localName) ? unwrapped(inner) : [inner]));
}

export function wordTable(table: Element, contentOf: ContentOf): string {
  const rows: WordRow[] = [];
  for (const row of unwrapped(table)) if (isKept(row, 'tr', 'trPr', 'del')) rows.push(readRow(row, rows.at(-1), contentOf));
  return `<table>${rows.map((_, index) => rowHtml(rows, index)).join('')}</table>`;
}

const isKept = (element: Element, name: string, look: string, deleted: string): boolean =>
  element.localName === name && child(element, look, deleted) === null;

function readRow(row: Element, above: WordRow | undefined, contentOf: ContentOf): WordRow {
  const cells = new Map<number, WordCell>();
  let column = countOf(child(row, 'trPr', 'gridBefore'), 0);
  if (column > 0) cells.set(0, { column: 0, columns: column, merge: null, html: '', colour: null });
  for (const element of unwrapped(row)) {
    if (!isKept(element, 'tc', 'tcPr', 'cellDel')) continue;
    const cell = readCell(element, column, above, contentOf);
    cells.set(column, cell);
    column += cell.columns;
  }
  return cells;
}

function readCell(element: Element, column: number, above: WordRow | undefined, contentOf: ContentOf): WordCell {
  const look = child(element, 'tcPr');
  const merge = child(look, 'vMerge');
  const goesOn = merge !== null && attribute(merge, 'val') !== 'restart' && above?.get(column)?.merge != null;
  return {
    column,
    columns: countOf(child(look, 'gridSpan'), 1),
    merge: merge === null ? null : goesOn ? 'GOES_ON' : 'STARTS',
    html: goesOn ? '' : contentOf(element).replace(/<br>$/, ''),
    colour: colourOf(child(look, 'shd')),
  };
}

function countOf(element: Element | null, otherwise: number): number {
  const count = Number(attribute(element, 'val'));
  return Number.isInteger(count) && count > 0 ? Math.min(count, mostColumns) : otherwise;
}

/** The shade of a cell of its own. That of a table style is dressing and is not looked up. */
function colourOf(shade: Element | null): string | null {
  const colour = attribute(shade, attribute(shade, 'val') === 'solid' ? 'color' : 'fill') ?? '';
  return /^[0-9a-f]{6}$/i.test(colour) ? colour : null;
}

function rowHtml(rows: readonly WordRow[], index: number): string {
  const cells = [...(rows[index]?.values() ?? [])].filter(({ merge }) => merge !== 'GOES_ON');
  return `<tr>${cells.map((cell) => cellHtml({ ...cell, rows: cell.merge === null ? 1 : heightOf(rows, index, cell.column) })).join('')}</tr>`;
}

function heightOf(rows: readonly WordRow[], index: number, column: number): number {
  let below = index + 1;
  while (rows[below]?.get(column)?.merge === 'GOES_ON') below += 1;
  return below - index;
}
