import { isDateHeading } from '../dates/is-date-heading.ts';
import { isRating } from '../ratings/read-rating.ts';
import type { PlanColumn } from './column-words.ts';
import { isReference } from './split-reference.ts';

/** What a piece of text looks like, whatever column it stands in. */
export interface Look {
  isBlank: boolean;
  isReference: boolean;
  isDate: boolean;
  isRating: boolean;
  words: number;
}

const standing =
  /^(?:on-?going|immediate|continu|annual|monthly|quarterly|weekly|as required|tb[ca]\b|to be (?:confirmed|agreed)|complete|achieved|within \d|n\/a|each |every |spring|summer|autumn|winter|year|end of|by |from |\d{4}\/\d{2})/i;
const holder =
  /board|group|chair|police|director|manager|head|officer|lead|council|team|service|trust|ccg|agenc|partner|nhs|safeguarding|all |committee|executive|dcs|unit|member/i;

export function lookOf(text: string): Look {
  return {
    isBlank: text === '',
    isReference: isReference(text),
    isDate: text.length <= 60 && (isDateHeading(text) || /^(?:by |end of |from )?.{0,25}\b(?:19|20)\d{2}\b/.test(text)),
    isRating: isRating(text) || /^[1-9]$/.test(text),
    words: text.split(/\s+/).length,
  };
}

/** How badly a piece fits as the beginning of a cell in a column. 0 fits. */
export function fitCost(column: PlanColumn | null, text: string, look: Look): number {
  if (look.isBlank) return column === 'ACTION' ? 4 : column === 'REFERENCE' ? 1.5 : 0.5;
  switch (column) {
    case 'REFERENCE':
      return look.isReference ? 0 : 6;
    case 'START':
    case 'DUE':
      return dateCost(text, look);
    case 'RATING':
    case 'PERCENTAGE':
      return look.isRating ? 0 : Math.min(8, 2.5 + look.words);
    case 'LEAD':
    case 'SUPPORT':
      return holderCost(text, look);
    case null:
    case 'OTHER':
    case 'CARRIED_FROM':
    case 'DEPENDENCY':
      return 0.5;
    case 'ACTION':
      return textCost(look) + (look.words < 2 ? 1.5 : 0);
    default:
      return textCost(look) / 2;
  }
}

function dateCost(text: string, look: Look): number {
  if (look.isDate) return 0;
  return standing.test(text) ? 0.5 : Math.min(7, 2 + look.words / 3);
}

function holderCost(text: string, look: Look): number {
  if (look.isDate || look.isReference || (look.isRating && !holder.test(text))) return 3.5;
  return Math.max(0, look.words / 4 - 1) + (holder.test(text) ? 0 : 0.5);
}

/** Words are what is wanted; a date, a number or a rating alone is more likely a cell of its own. */
function textCost(look: Look): number {
  return look.isReference ? 4 : look.isDate && look.words < 4 ? 3 : look.isRating && look.words < 3 ? 2.5 : 0;
}
