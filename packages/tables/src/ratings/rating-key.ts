import { colourRatings } from './rating-colours.ts';
import type { RatingReading } from './rating-reading.ts';
import { colourOf, ratingsIn, readRatingWords } from './rating-words.ts';

export interface KeyEntry extends RatingReading {
  /** As printed. */
  meaning: string;
}

/** What a key printed with the table says, by symbol. */
export type RatingKey = ReadonlyMap<string, KeyEntry>;

const opening =
  /^[^\p{L}\d]*(?:the )?(?:key|legend|b?rag(?:b|g)?(?: (?:key|rating|status|definitions?|ratings))?|status key|ratings? key|progress key|colour key|assessment(?: of progress)?(?: categor(?:y|ies))?|categor(?:y|ies)|codes?|(?:status|rating)(?=\s*:))(?: (?:to|for|of)(?: the)?(?: \p{L}+){1,3})?(?: \([^()]{1,40}\))?\s*(?:[:.=–—-]+\s*|$)/iu;
const colourName = 'green|amber|yellow|orange|red|blue|gr[ea]y|white';
const sign = `(?:${colourName}|[BRAGWY](?![\\p{L}])|\\d{1,2}(?![\\d/.%])|[🟢🟩🟠🟡🟧🟨🔴🟥🔵🟦⚪⬜⚫⬛])`;
const start = new RegExp(
  `(?<=^|[;,|•·\\n(]\\s*|[.)]\\s+|\\s{2,}|\\s)[("'‘“]?(${sign})[)"'’”]?(\\s*(?:[=:–—-]+|\\bmeans\\b|\\bindicates\\b)\\s*|\\s*\\)\\s*|\\s+(?=\\(?\\p{L}{2}))`,
  'giu',
);
const saysEquals = /[=:–—-]|means|indicates/i;
const longestKey = 1_500;

export function ratingKey(symbol: string): string {
  const colour = colourOf(symbol.trim());
  return colour === null ? symbol.trim().toLowerCase().replace(/[.)]$/, '') : colour.toLowerCase();
}

/** Whether a text begins as a key does: "Key: …", "RAG rating". */
export function opensRatingKey(text: string): boolean {
  return text.length <= longestKey && opening.test(text);
}

/** Reads "1 fully achieved; 2 on track", "Green = complete, Amber = …", "R – not started". Empty when it is no key. */
export function readRatingKey(text: string): Map<string, KeyEntry> {
  if (text.length > longestKey) return new Map();
  const plain = text.replace(/^[\s•·*–-]+(?=\S)/, '');
  const rest = plain.replace(opening, '');
  const isOpened = rest !== plain;
  // "Categories: 1. Completed 2. Delayed"; without such an opening, "1. Complete the audit" is an action.
  const body = isOpened ? rest.replace(/(?<=^|\s)(\d)\.\s+(?=\p{L})/gu, '$1 ') : rest;
  const starts = [...body.matchAll(start)].filter(
    (match) => isOpened || match.index === 0 || match[0].startsWith('(') || saysEquals.test(match[2] ?? ''),
  );
  const inOrder = isOpened || starts[0]?.index === 0 ? starts : [];
  const pairs = inOrder.map((match, index) => {
    const meaning = body.slice(match.index + match[0].length, inOrder[index + 1]?.index);
    // "3 schools to be visited" begins as a key does.
    const isTold = isOpened || saysEquals.test(match[2] ?? '') || readRatingWords(meaning) !== null;
    return isTold ? keyPair(match[1] ?? '', meaning) : null;
  });
  return new Map(pairs.flatMap((pair) => (pair === null ? [] : [pair])));
}

/** One symbol and its meaning in words; null when they are not that. */
export function keyPair(symbol: string, printed: string): [string, KeyEntry] | null {
  const meaning = printed.replace(/^[\s=:–—-]+|[\s;,.|/(•·]+$/g, '').trim();
  if (symbol === '' || symbol.length > 12 || !/\p{L}{2}/u.test(meaning)) return null;
  return [ratingKey(symbol), { ...meaningOf(symbol, meaning), meaning }];
}

function meaningOf(symbol: string, meaning: string): RatingReading {
  const usual = colourOf(symbol);
  const said = ratingsIn(meaning);
  // "Amber – in progress but some concern": of several things said, the one the colour usually means.
  if (usual !== null && said.some(({ rating }) => rating === colourRatings[usual])) {
    // "Green – complete or on track" leaves open which of the two a green action is.
    return { rating: colourRatings[usual], isSure: usual === 'Blue' || !said.some(({ rating }) => rating === 'COMPLETE') };
  }
  if (said[0] !== undefined) return said[0];
  const colour = colourOf(meaning.split(/[\s,;:(–-]/)[0] ?? '') ?? colourOf(symbol);
  return { rating: colour === null ? null : colourRatings[colour], isSure: false };
}
