import { readDate } from '../dates/read-date.ts';
import { isKeyLine } from '../marks/printed-key.ts';

const notTitle = /^[*†‡]|^(?:note|notes|n\.?b\.?|key|legend|page \d)(?![a-z])|^\W*$/i;
const longestTitle = 200;

/** The nearest line above a table that names it; failing that, what its heading spans, or the nearest sentence. */
export function chooseTitle(above: readonly string[], spanning: string | null): string | null {
  return findTitle(above, spanning)?.replace(/\s*:$/, '') ?? null;
}

/** "Trust Board" in the corner of a table whose rows are meetings. */
export function cornerTitle(corner: string): string | null {
  return /board|committee|group|governors|governing|panel|forum|executive|council|cabinet|partnership/i.test(corner) ? corner : null;
}

function findTitle(above: readonly string[], spanning: string | null): string | null {
  const candidates = above.filter((text) => text.length <= longestTitle && isTitle(text)).reverse();
  const named = candidates.find((text) => text.length <= 100 && !text.endsWith('.') && !namesOneDay(text));
  return named ?? spanning ?? candidates.find((text) => !text.endsWith('.')) ?? candidates[0] ?? null;
}

/** Whether a line between a table and the same heading again starts a new table, rather than a new page. */
export function isNewTitle(text: string, before: readonly string[]): boolean {
  if (!isTitle(text) || /\bcont(?:inue[ds]|'?d|\.)?(?:\)|$)/i.test(text)) return false;
  return !before.some((earlier) => earlier.toLowerCase() === text.toLowerCase());
}

function isTitle(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !notTitle.test(text) && !isKeyLine(text, false);
}

function namesOneDay(text: string): boolean {
  const reading = readDate(text);
  return reading !== null && (reading.triple !== null || (reading.day !== null && reading.year !== null));
}
