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

/** The heading that begins in a stream at a place: several names of columns, one after another. */
export function streamHeadingAt(stream: readonly StreamCell[], start: number): StreamHeading[] {
  const first = stream[start]?.text ?? '';
  const word = columnWord(first);
  if (word === null || !mayComeFirst.has(word.column) || !mayBeLabel(first)) return [];
  const labels: string[] = [];
  const found: StreamHeading[] = [];
  for (let at = start; at < stream.length && labels.length < mostColumns; at += 1) {
    const text = stream[at]?.text ?? '';
    if (!mayBeLabel(text)) break;
    const joined = joinLabel(labels.at(-1), text);
    if (joined === null) labels.push(text);
    else labels[labels.length - 1] = joined;
    if (columnWord(text) === null && joined === null && !isKnownSoon(stream, at)) {
      addHeading(found, start, at + 1, labels);
      break;
    }
    if (columnWord(text) !== null || joined !== null) addHeading(found, start, at + 1, labels);
  }
  return found.slice(-2);
}

function addHeading(found: StreamHeading[], start: number, end: number, labels: readonly string[]): void {
  const columns = labels.length < fewestColumns ? null : planColumns(labels);
  if (columns !== null) found.push({ start, end, labels: [...labels], columns });
}

function mayBeLabel(text: string): boolean {
  if (text === '' || text.length > 80 || /[.;]$/.test(text) || (namesPlanSection(text) && /\d/.test(text))) return false;
  if (/^\d/.test(text) || text.split(' ').length > 7) return false;
  return !isReference(text) && !(isDateHeading(text) && columnWord(text) === null);
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
