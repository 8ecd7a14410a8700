import { readDate } from '../dates/read-date.ts';
import { isKeyLine } from '../marks/printed-key.ts';
import type { Orientation } from './attendance-table.ts';
import type { Heading } from './heading.ts';

const notTitle = /^[*†‡]|^(?:note|notes|n\.?b\.?|key|legend|page \d)(?![a-z])|^\W*$/i;
const namesGroup = /board|committee|group|governors|governing|panel|forum|executive|council|cabinet|partnership/i;
const longestTitle = 200;
const longestName = 100;

/** The nearest line above a table that names it; failing that, what its heading says, or the nearest sentence. */
export function tableTitle(above: readonly string[], heading: Heading, orientation: Orientation): string | null {
  const candidates = above.map(withoutKey).filter((text) => text.length <= longestTitle && isTitle(text));
  const named = candidates.findLast((text) => text.length <= longestName && !text.endsWith('.') && !namesOneDay(text));
  const sentence = candidates.findLast((text) => !text.endsWith('.')) ?? candidates.at(-1);
  const title = named ?? titleInHeading(heading, orientation) ?? sentence ?? null;
  return title?.replace(/\s*:$/, '') ?? null;
}

/** Words over all the meetings, or "Trust Board" in the corner of a table whose rows are meetings. */
function titleInHeading({ labels, spanning }: Heading, orientation: Orientation): string | null {
  if (orientation === 'MEMBERS_AS_ROWS') return spanning.length === 1 ? (spanning[0] ?? null) : null;
  return namesGroup.test(labels[0] ?? '') ? (labels[0] ?? null) : null;
}

/** Whether a line between a table and the same heading again starts a new table, rather than a new page. */
export function isNewTitle(text: string, before: readonly string[]): boolean {
  if (!isTitle(text) || /\bcont(?:inue[ds]|'?d|\.)?(?:\)|$)/i.test(text)) return false;
  return !before.some((earlier) => earlier.toLowerCase() === text.toLowerCase());
}

function isTitle(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !notTitle.test(text) && !isKeyLine(text, false);
}

/** "Attendance 2018 (✓ = present, x = apologies)": the key is no part of the title. */
function withoutKey(text: string): string {
  return text.replace(/\s*\([^()=]*=[^()]*\)\s*$/, '');
}

function namesOneDay(text: string): boolean {
  const reading = readDate(text);
  return reading !== null && (reading.triple !== null || (reading.day !== null && reading.year !== null));
}
