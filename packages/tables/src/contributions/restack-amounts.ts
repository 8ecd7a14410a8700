import { continuesLabel } from '../attendance/wrapped-label.ts';
import { cellStream, type StreamCell } from '../cells/cell-stream.ts';
import type { Line, Sheet } from '../cells/line.ts';
import { isPartnerWord, isTotalLabel, readColumnLabel } from './column-label.ts';
import { commonest } from './commonest.ts';
import { cutHeading } from './cut-heading.ts';
import { isContributionValue, isFigure } from './read-cell.ts';
import { areYears, isYear } from './read-year.ts';

interface Run {
  start: number;
  end: number;
}

/** Puts the rows of a table together again that was copied with one cell to a line. Other pastes pass unchanged. */
export function restackAmounts(sheet: Pick<Sheet, 'layout' | 'lines'>): Line[] {
  const stream = cellStream(sheet);
  const runs = stream === null ? [] : valueRuns(stream);
  const [first] = runs;
  if (stream === null || first === undefined) return sheet.lines;
  const periodic = sheet.layout === 'PIPE' ? wholeRows(stream, runs) : null;
  if (periodic !== null) return periodic;
  const width = commonest(runs.map(({ start, end }) => end - start));
  const { above, heading, begin } = headingBefore(stream, first, width);
  return [...above.map(looseLine), ...heading, ...rowsOf(stream, runs, begin, width)];
}

/** With columns of words beside the amounts, every row has as many cells as lie between the amounts of two rows. */
function wholeRows(stream: readonly StreamCell[], runs: readonly Run[]): Line[] | null {
  const first = runs[0]?.start ?? 0;
  const steps = runs.slice(1).map(({ start }, at) => start - (runs[at]?.start ?? 0));
  const width = commonest(steps);
  const values = commonest(runs.map(({ start, end }) => end - start));
  if (steps.length < 2 || !steps.every((step) => step === width) || values + 1 >= width) return null;
  const begins = Array.from({ length: width - values }, (_, before) => first - 1 - before - width).filter((begin) => begin >= 0);
  const begin = begins.find((at) => isPartnerWord(stream[at]?.text ?? '')) ?? begins.find((at) => stream[at]?.text === '') ?? begins[0];
  if (begin === undefined) return null;
  const above = stream
    .slice(0, begin)
    .filter(({ text }) => text !== '')
    .map(looseLine);
  const rows = Array.from({ length: Math.ceil((stream.length - begin) / width) }, (_, at) =>
    stream.slice(begin + at * width, begin + (at + 1) * width),
  );
  return [...above, ...rows.map((cells): Line => ({ number: cells[0]?.line ?? 1, cells: cells.map(({ text }) => text), ruled: true }))];
}

/** Where values stand one after another. Between two of them stands a name, so an empty cell beside a value is one too. */
function valueRuns(stream: readonly StreamCell[]): Run[] {
  const runs: Run[] = [];
  for (let at = 1; at < stream.length; at += 1) {
    if (!isContributionValue(stream[at]?.text ?? '') && (stream[at]?.text ?? '') !== '') continue;
    let end = at;
    while (end < stream.length && (isContributionValue(stream[end]?.text ?? '') || stream[end]?.text === '')) end += 1;
    const texts = stream.slice(at, end).map(({ text }) => text);
    if (texts.some(isFigure) && !areYears(texts)) runs.push({ start: at, end });
    at = end;
  }
  return runs;
}

function headingBefore(stream: readonly StreamCell[], first: Run, width: number) {
  const begin = nameStart(stream, first.start);
  const before = stream.slice(0, begin);
  const labels = headingCells(before, width);
  const corner = before[before.length - labels.taken - 1];
  const hasCorner = corner !== undefined && (corner.text === '' || isPartnerWord(corner.text));
  const above = before.slice(0, before.length - labels.taken - (hasCorner ? 1 : 0));
  const cells = [hasCorner ? corner.text : '', ...labels.texts];
  const heading: Line[] = labels.texts.length === 0 ? [] : [{ number: (corner ?? before[0])?.line ?? 1, cells, ruled: true }];
  return { above: above.filter(({ text }) => text !== ''), heading, begin };
}

/** The last cells before the first row name the columns; where lines of a name were broken, the signs of their ends tell. */
function headingCells(before: readonly StreamCell[], width: number): { texts: string[]; taken: number } {
  const isEnd = ({ text }: StreamCell) => isYear(text) || /[£%)]$|0{3}s?$/.test(text) || isTotalLabel(text);
  const last = before.slice(-width);
  if (
    last.length === width &&
    (last.every(isEnd) || !before.slice(0, -width).some((cell) => isEnd(cell) && readColumnLabel(cell.text).kind !== null))
  ) {
    return { texts: last.map(({ text }) => text), taken: width };
  }
  for (let taken = width + 1; taken <= Math.min(before.length, width * 3); taken += 1) {
    const texts = cutHeading(
      before
        .slice(-taken)
        .map(({ text }) => text)
        .join(' '),
      width,
    );
    if (texts !== null && !isPartnerWord(texts[0] ?? '')) return { texts, taken };
  }
  return last.length === width ? { texts: last.map(({ text }) => text), taken: width } : { texts: [], taken: 0 };
}

function rowsOf(stream: readonly StreamCell[], runs: readonly Run[], begin: number, width: number): Line[] {
  const lines: Line[] = [];
  let from = begin;
  for (const { start, end } of runs) {
    const name = nameStart(stream, start, from);
    lines.push(
      ...stream
        .slice(from, name)
        .filter(({ text }) => text !== '')
        .map(looseLine),
    );
    const texts = stream.slice(name, start).map(({ text }) => text);
    const label = texts.filter((text) => text !== '').join(' ');
    const values = stream.slice(start, end).map(({ text }) => text);
    // The last cell of a row may be empty beside the empty first cell of the next.
    while (values.length > width && values.at(-1) === '') values.pop();
    lines.push({ number: stream[name]?.line ?? 1, cells: [label, ...values], ruled: true });
    from = end;
  }
  return [
    ...lines,
    ...stream
      .slice(from)
      .filter(({ text }) => text !== '')
      .map(looseLine),
  ];
}

/** Where the name before a value begins: on the line before it, or further up where the lines are one name. */
function nameStart(stream: readonly StreamCell[], value: number, from = 0): number {
  let at = value - 1;
  while (at > from && (stream[at]?.text === '' || continuesLabel(stream[at - 1]?.text ?? '', stream[at]?.text ?? ''))) {
    const above = stream[at - 1]?.text ?? '';
    if (isPartnerWord(above) || isTotalLabel(above) || isYear(above) || above.endsWith('£')) break;
    at -= 1;
  }
  return Math.max(at, from);
}

function looseLine({ text, line }: StreamCell): Line {
  return { number: line, cells: [text], ruled: false };
}
