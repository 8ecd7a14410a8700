import { isBlank, type Line, textOf } from '../cells/line.ts';
import { isMark, usualMeaning } from '../marks/is-mark.ts';
import { pairOf } from '../marks/key-pair.ts';
import { isKeyLine, opensKey, type PrintedKey, readKey } from '../marks/printed-key.ts';
import { symbolKey } from '../marks/vocabulary.ts';
import { kindOf, type LineKind } from './line-kind.ts';
import { isNumberHeading } from './number-heading.ts';

export interface MarkedLine {
  line: Line;
  kind: LineKind | 'KEY';
}

/** Says of every line what it is, and gathers what the printed key explains. */
export function markLines(lines: readonly Line[]): { marked: MarkedLine[]; key: PrintedKey } {
  const key = new Map<string, ReturnType<PrintedKey['get']> & string>();
  let isInKey = false;
  const marked = lines.map((line): MarkedLine => {
    const kind = kindOf(line);
    const found = isBlank(line) ? new Map() : keyOf(line, isInKey, kind);
    for (const [symbol, status] of found) if (!key.has(symbol)) key.set(symbol, status);
    const isKey = found.size > 0 && kind !== 'HEAD';
    isInKey = isKey || (kind === 'LONE' && opensKey(textOf(line))) || (isInKey && kind === 'BLANK');
    return { line, kind: isKey ? 'KEY' : kind };
  });
  return { marked: marked.map((entry, index) => settleNumbers(entry, index, marked)), key };
}

function keyOf(line: Line, isInKey: boolean, kind: LineKind): PrintedKey {
  const cells = line.cells.filter((cell) => cell !== '');
  const pairs = kind === 'HEAD' ? [] : cellPairs(cells);
  if (pairs.length > 0) return new Map(pairs);
  if (cells.length > 1 && kind !== 'HEAD' && !cells.every((cell) => opensKey(cell) || readKey(cell).size > 0) && !saysEquals(cells))
    return new Map();
  const text = cells.join(', ');
  return isKeyLine(text, isInKey && cells.length <= 2) ? readKey(text) : new Map();
}

/** A key that the delimiter cut up: "Key: Y = yes, present, N = no". */
function saysEquals(cells: readonly string[]): boolean {
  return cells.filter((cell) => cell.includes('=')).length > 1;
}

/** A key ruled as a table: symbol and meaning in cells side by side. */
function cellPairs(cells: readonly string[]) {
  if (cells.length < 2 || cells.length % 2 === 1) return [];
  const pairs = [];
  for (let at = 0; at < cells.length; at += 2) {
    const [symbol = '', meaning = ''] = [cells[at], cells[at + 1]];
    const pair = symbol.length <= 3 && usualMeaning(symbol) !== null && isMark(meaning) ? pairOf(symbol, meaning) : null;
    if (pair === null || meaning.length < 4) return [];
    pairs.push([symbolKey(pair[0]), pair[1]] as const);
  }
  return pairs;
}

/** A line of bare numbers next to a heading ("12  4  11" above "June  Sept  Dec") belongs to the heading. */
function settleNumbers(entry: MarkedLine, index: number, all: readonly MarkedLine[]): MarkedLine {
  if (entry.kind !== 'ROW' || !isNumberHeading(entry.line)) return entry;
  const isBesideHeading = all[index - 1]?.kind === 'HEAD' || all[index + 1]?.kind === 'HEAD';
  return isBesideHeading ? { line: entry.line, kind: 'HEAD' } : entry;
}
