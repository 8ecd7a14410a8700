import { type ColumnWord, columnWord, type PlanColumn } from './column-words.ts';

/** What each column of a table is for; null where its heading says nothing known. */
export type PlanColumns = readonly (PlanColumn | null)[];

const beside = new Set<PlanColumn>([
  'LEAD',
  'SUPPORT',
  'START',
  'DUE',
  'MEASURE',
  'PROGRESS',
  'EVIDENCE',
  'IMPACT',
  'PERCENTAGE',
  'RATING',
]);

/** What the columns under these headings are for, or null when they are not the headings of an action plan. */
export function planColumns(labels: readonly string[]): PlanColumns | null {
  const words = labels.map(columnWord);
  const filled = new Set(labels.filter((label) => label !== '')).size;
  const known = new Set(labels.filter((_, column) => words[column] !== null)).size;
  const action = actionColumn(words, labels);
  if (action === null || known < 2 || known * 2 < filled) return null;
  const columns = words.map((word, column) => useOf(word, column, action, labels));
  const others = new Set(columns.filter((column) => column !== null && beside.has(column))).size;
  // "Status | Description" heads a key; a lesser word for actions needs more columns beside it.
  return others >= ((words[action]?.rank ?? 0) === 5 ? 2 : 1) ? settleImpact(columns, labels) : null;
}

/** The column whose heading most surely says that it holds the actions. */
function actionColumn(words: readonly (ColumnWord | null)[], labels: readonly string[]): number | null {
  const ranked = words.flatMap((word, column) => (word?.column === 'ACTION' ? [{ column, rank: word.rank }] : []));
  const best = ranked.toSorted((one, other) => one.rank - other.rank || one.column - other.column)[0];
  if (best !== undefined) return best.column;
  // "Priority | Lead | Timescale | RAG": what is done is named by the column of priorities, or of outcomes.
  const section = words.findLastIndex((word) => word?.column === 'SECTION');
  if (section !== -1) return section;
  const outcome = words.findIndex((word, column) => word?.column === 'MEASURE' && /outcome|target/i.test(labels[column] ?? ''));
  return outcome === -1 ? null : outcome;
}

/** A merged heading stands over several columns of actions; a lesser one beside it says what they are for. */
function useOf(word: ColumnWord | null, column: number, action: number, labels: readonly string[]): PlanColumn | null {
  if (word === null) return null;
  if (column === action || (word.column === 'ACTION' && labels[column] === labels[action])) return 'ACTION';
  if (word.column !== 'ACTION') return word.column;
  if (/milestone|deliverable/i.test(labels[column] ?? '')) return 'MEASURE';
  return column < action ? 'SECTION' : 'OTHER';
}

/** In a plan without updates, "Impact" is what is hoped for; beside updates it is what came of the action. */
function settleImpact(columns: PlanColumns, labels: readonly string[]): PlanColumns {
  const isHoped = !columns.includes('PROGRESS') && !columns.includes('MEASURE');
  const hasCome = (label = '') => /so far|to date|achieved|made|evidenced/i.test(label);
  return columns.map((column, at) => (column === 'IMPACT' && isHoped && !hasCome(labels[at]) ? 'MEASURE' : column));
}
