import { cellStream, type StreamCell } from '../cells/cell-stream.ts';
import type { Line, Sheet } from '../cells/line.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { isMark } from '../marks/is-mark.ts';
import { isFigure } from './figures.ts';
import { type StreamHeading, streamHeadings } from './stream-heading.ts';
import { namesToLines } from './stream-names.ts';

/** Puts the rows of a table back together that was copied with one cell to a line. Other pastes pass unchanged. */
export function oneCellALine(sheet: Sheet): Line[] {
  const stream = cellStream(sheet);
  const headings = stream === null ? [] : streamHeadings(stream);
  const first = headings[0];
  if (stream === null || first === undefined) return sheet.lines;
  const lines = stream.slice(0, first.start).map(looseLine);
  for (const [index, heading] of headings.entries()) {
    const cells = stream.slice(heading.end, headings[index + 1]?.start ?? stream.length);
    lines.push({ number: heading.line, cells: heading.cells, ruled: true }, ...readRows(cells, heading));
  }
  return lines;
}

/** A row is the names before its marks, and then its marks. */
function readRows(cells: readonly StreamCell[], heading: StreamHeading): Line[] {
  const lines: Line[] = [];
  let names: StreamCell[] = [];
  let values: string[] = [];
  const close = () => {
    lines.push(...toLines(names, values, heading));
    names = [];
    values = [];
  };
  for (const cell of cells) {
    if (isPageNumber(cell.text, heading, values.length)) continue;
    if (isValueIn(cell.text, heading, names.length, values.length)) values.push(cell.text);
    else {
      if (values.length > 0 || heading.isDateFirst) close();
      if (cell.text !== '') names.push(cell);
    }
  }
  close();
  return lines;
}

function isValueIn(text: string, heading: StreamHeading, names: number, values: number): boolean {
  if (names === 0) return false;
  const startsNext = heading.isNumbered && values === heading.values && /^\d+\.?$/.test(text);
  return !startsNext && (isMark(text) || isFigure(text) || text === '');
}

/** A number that no column is left for. */
function isPageNumber(text: string, { values, isNumbered }: StreamHeading, found: number): boolean {
  return found === values && !isNumbered && /^\d{1,4}$/.test(text) && !isMark(text);
}

function toLines(names: readonly StreamCell[], values: readonly string[], heading: StreamHeading): Line[] {
  if (values.length > 0) return namesToLines(names, values, heading.labels);
  return names.map((name) => ({ ...looseLine(name), ruled: heading.isDateFirst && isDateHeading(name.text) }));
}

function looseLine({ text, line }: StreamCell): Line {
  return { number: line, cells: [text], ruled: false };
}
