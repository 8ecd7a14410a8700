import { vocabulary } from './column-vocabulary.ts';

/** What a column of an action plan is for. OTHER: known, and of no use for an action. */
export type PlanColumn =
  | 'REFERENCE'
  | 'ACTION'
  | 'SECTION'
  | 'LEAD'
  | 'SUPPORT'
  | 'START'
  | 'DUE'
  | 'MEASURE'
  | 'PROGRESS'
  | 'EVIDENCE'
  | 'IMPACT'
  | 'PERCENTAGE'
  | 'RATING'
  | 'DEPENDENCY'
  | 'CARRIED_FROM'
  | 'OTHER';

export interface ColumnWord {
  column: PlanColumn;
  /**
   * How surely the column holds the actions, 1 the surest: a table of recommendations and actions has its actions in
   * "Actions", a table of recommendations alone in "Recommendation". 0 for a column that never does.
   */
  rank: number;
}

const longestHeading = 120;
const patterns = vocabulary.map(({ column, rank, words }) => ({
  column,
  rank,
  pattern: new RegExp(
    words
      .trim()
      .split(/\s{2,}/)
      .join('|'),
    'u',
  ),
}));

/** What the words over a column say that it is for; null when they say nothing known. */
export function columnWord(heading: string): ColumnWord | null {
  if (heading === '' || heading.length > longestHeading) return null;
  const text = heading
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[*:“”"]|\.(?=\s|$)|^[^\p{L}\d#%]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const found = text === '' ? undefined : patterns.find(({ pattern }) => standsEarly(text, pattern));
  return found === undefined ? null : { column: found.column, rank: found.rank };
}

/** "Draft strategy" may head a column; in "Develop a neglect strategy" the word comes too late for that. */
function standsEarly(text: string, pattern: RegExp): boolean {
  const match = pattern.exec(text);
  return match !== null && text.slice(0, match.index).trim().split(' ').length <= 2;
}
