import type { Layout, Line } from '../cells/line.ts';
import { isDressing, loneText } from '../cells/lone-text.ts';
import { ratingColour } from '../ratings/rating-colours.ts';
import { type KeyEntry, keyPair, opensRatingKey, type RatingKey, ratingKey, readRatingKey } from '../ratings/rating-key.ts';
import { colourOf, readRatingWords } from '../ratings/rating-words.ts';

/** Takes the printed key out of the lines of a paste, wherever it stands, so that no row of it is read as an action. */
export function takeKey(lines: readonly Line[], layout: Layout): { lines: Line[]; key: RatingKey } {
  const key = new Map<string, KeyEntry>();
  let isInKey = false;
  const rest = lines.filter((line, index) => {
    if (isDressing(line)) return true;
    const found = keyOf(line, isInKey, layout === 'LINES' || line.closed === true) ?? numberedKey(lines, index);
    const opens = opensKeyBlock(loneText(line) ?? '');
    isInKey = found !== null || opens;
    for (const [symbol, entry] of found ?? []) if (!key.has(symbol)) key.set(symbol, entry);
    return found === null && !opens;
  });
  return { lines: rest, key };
}

/** "Key" or "RAG definitions": the key stands on the lines below. "RAG" alone may head a column. */
function opensKeyBlock(text: string): boolean {
  return text.length <= 120 && opensRatingKey(text)
    ? /key|legend|definition|categor|:$/i.test(text)
    : /as follows:?$/i.test(text) && text.length <= 200;
}

/** `isCell`: a line may be a cell of the table, "Amber – some delay", so more is asked of it. */
function keyOf(line: Line, isInKey: boolean, isCell: boolean): Map<string, KeyEntry> | null {
  const filled = line.cells.filter((cell) => cell !== '');
  const lone = loneText(line);
  if (lone !== null && filled.length === 1) return colouredPair(line, lone) ?? loneKey(lone, isInKey, isCell);
  const pair = filled.length <= 3 ? cellPair(filled, isInKey) : null;
  if (pair !== null) return pair;
  const each = filled.map((cell) => readRatingKey(cell));
  const areKeys =
    each.filter(({ size }) => size > 0).length >= 2 && each.every(({ size }, at) => size > 0 || opensRatingKey(filled[at] ?? ''));
  return areKeys ? new Map(each.flatMap((found) => [...found])) : pairsAcross(filled);
}

/** "Key: 1 achieved; 2 on track", or one line of a key that has begun above. */
function loneKey(text: string, isInKey: boolean, isCell: boolean): Map<string, KeyEntry> | null {
  const found = readRatingKey(text);
  if (found.size === 0) return null;
  if (isInKey || opensRatingKey(text)) return found;
  const areColours = [...found.keys()].every((symbol) => colourOf(symbol) !== null);
  const areTold = [...found.values()].every(({ meaning }) => readRatingWords(meaning) !== null);
  if (areTold && areCounted([...found.keys()])) return found;
  return areColours && (found.size > 1 || (!isCell && areTold && text.length <= 200)) ? found : null;
}

/** "1 = achieved 2 = on track 3 = slipped" */
function areCounted(symbols: readonly string[]): boolean {
  const first = Number(symbols[0]);
  return symbols.length > 2 && first <= 1 && symbols.every((symbol, at) => symbol === String(first + at));
}

/** An empty coloured cell beside its meaning. */
function colouredPair({ cells, colours }: Line, meaning: string): Map<string, KeyEntry> | null {
  const at = cells.indexOf('');
  const colour = cells.length <= 3 && at !== -1 ? ratingColour(colours?.[at] ?? '') : null;
  const pair = colour === null || readRatingWords(meaning) === null ? null : keyPair(colour, meaning);
  return pair === null ? null : new Map([pair]);
}

/** A key ruled as a table of its own: "Green | Complete", "R | Red | Not started". */
function cellPair(cells: readonly string[], isInKey: boolean): Map<string, KeyEntry> | null {
  const [symbol = '', ...meanings] = opensRatingKey(cells[0] ?? '') && cells.length === 3 ? cells.slice(1) : cells;
  const meaning = meanings.join(', ');
  const inside = readRatingKey(symbol);
  if (isInKey && inside.size === 1) return inside;
  const isSymbol = colourOf(symbol) !== null || (isInKey && /^\d{1,2}$/.test(symbol));
  const pair = isSymbol && (isInKey || readRatingWords(meaning) !== null) ? keyPair(symbol, meaning) : null;
  return pair === null ? null : new Map([pair]);
}

/** "Key | R | Not started | A | In progress | G | Complete" */
function pairsAcross(cells: readonly string[]): Map<string, KeyEntry> | null {
  const rest = opensRatingKey(cells[0] ?? '') ? cells.slice(1) : cells;
  if (rest.length < 4 || rest.length % 2 === 1) return null;
  const pairs = rest.flatMap((symbol, at) => (at % 2 === 0 && colourOf(symbol) !== null ? [keyPair(symbol, rest[at + 1] ?? '')] : []));
  const found = pairs.filter((pair) => pair !== null && readRatingWords(pair[1].meaning) !== null);
  return found.length * 2 === rest.length ? new Map(found as [string, KeyEntry][]) : null;
}

/** "1 Fully achieved", "2 On track", "3 Slipped" on lines of their own, without a word that it is a key. */
function numberedKey(lines: readonly Line[], index: number): Map<string, KeyEntry> | null {
  const own = numberedPair(lines[index]);
  if (own === null) return null;
  const beside = [-3, -2, -1, 1, 2, 3].flatMap((step) => numberedPair(lines[index + step])?.number ?? []);
  return beside.includes(own.number + 1) || beside.includes(own.number - 1) ? new Map([[ratingKey(String(own.number)), own.entry]]) : null;
}

/** A line may explain the meaning further in a second cell. */
function numberedPair(line: Line | undefined): { number: number; entry: KeyEntry } | null {
  const filled = line?.cells.filter((cell) => cell !== '') ?? [];
  const match = filled.length > 2 ? null : /^(\d)[\s.):=–-]+(\p{L}.{1,80})$/u.exec(filled[0] ?? '');
  const [, number = '', meaning = ''] = match ?? [];
  if (meaning.split(' ').length > 9 || readRatingWords(meaning) === null) return null;
  const pair = keyPair(number, meaning);
  return pair === null ? null : { number: Number(number), entry: pair[1] };
}
