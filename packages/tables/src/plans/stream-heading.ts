import type { StreamCell } from '../cells/cell-stream.ts';
import { isDateHeading } from '../dates/is-date-heading.ts';
import { columnWord, type PlanColumn } from './column-words.ts';
import { type PlanColumns, planColumns } from './plan-columns.ts';
import { namesPlanSection } from './plan-lines.ts';
import { isReference } from './split-reference.ts';

export interface StreamHeading {
  /** Where its cells begin in the stream, and where the first row does. */
  start: number;
  end: number;
  labels: string[];
  columns: PlanColumns;
}

const fewestColumns = 3;
const mostColumns = 20;
// A label begun on one line and finished on the next.
const finished = [
  /^(?:target|due|start|end|review|completion|finish|revised|by)\n(?:dates?|when|whom)$/i,
  /^(?:success|performance|outcome)\n(?:criteria|measures?|indicators?|measurement)$/i,
  /^time\n(?:scales?|frames?)$/i,
  /^(?:b?rag|progress|overall)\n(?:rating|status)$/i,
];
const mayComeFirst: ReadonlySet<PlanColumn> = new Set(['REFERENCE', 'ACTION', 'SECTION', 'MEASURE', 'OTHER']);

/**
 * The heading that begins in a stream at a place: several names of columns, one after another. Two readings of it where
 * what follows may be one more column with an unknown name, or the first cell.
 */
export function streamHeadingAt(stream: readonly StreamCell[], start: number): StreamHeading[] {
  const first = stream[start]?.text ?? '';
  const word = columnWord(first);
  if (word === null || !mayComeFirst.has(word.column) || !mayBeLabel(first)) return [];
  const labels: string[] = [];
  let known: StreamHeading | null = null;
  let shorter: StreamHeading | null = null;
  for (let at = start; at < stream.length && labels.length < mostColumns; at += 1) {
    const text = stream[at]?.text ?? '';
    if (!mayBeLabel(text)) break;
    const joined = joinLabel(labels.at(-1), text);
    if (joined === null) labels.push(text);
    else labels[labels.length - 1] = joined;
    const isKnown = columnWord(text) !== null || joined !== null;
    if (!isKnown && !isKnownSoon(stream, at)) return both(known, headingOf(start, at + 1, labels), shorter);
    // "Subgroup" may head a column, and may lead the action in the first row.
    if (!isKnown) shorter ??= known;
    if (isKnown) known = headingOf(start, at + 1, labels);
  }
  return both(known, shorter);
}

function both(...headings: (StreamHeading | null)[]): StreamHeading[] {
  return headings.filter((heading) => heading !== null);
}

function headingOf(start: number, end: number, labels: readonly string[]): StreamHeading | null {
  const columns = labels.length < fewestColumns ? null : planColumns(labels);
  return columns === null ? null : { start, end, labels: [...labels], columns };
}

function mayBeLabel(text: string): boolean {
  if (text === '' || text.length > 80 || isSentence(text) || (namesPlanSection(text) && /\d/.test(text))) return false;
  if (/^\d/.test(text) || text.split(' ').length > 7) return false;
  return !isReference(text) && !(isDateHeading(text) && columnWord(text) === null);
}

/** "No." ends with a full stop and is none. */
function isSentence(text: string): boolean {
  return /[.;]$/.test(text) && columnWord(text) === null;
}

function isKnownSoon(stream: readonly StreamCell[], at: number): boolean {
  return [1, 2].some((step) => columnWord(stream[at + step]?.text ?? '') !== null && mayBeLabel(stream[at + step]?.text ?? ''));
}

/** Two lines that together name one column. */
function joinLabel(before: string | undefined, text: string): string | null {
  if (before === undefined || before.length > 60) return null;
  const [first, second] = [before, text].map(columnWord);
  const isOpen = /[/&-]$|\b(?:of|and|by|the|to|for)$/i.test(before);
  const isSame = first != null && second != null && first.column === second.column && first.rank === second.rank;
  if (!isOpen && !isSame && !finished.some((pattern) => pattern.test(`${before}\n${text}`))) return null;
  const joined = `${before} ${text}`;
  return columnWord(joined) === null ? null : joined;
}
