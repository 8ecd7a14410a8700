import { matchName, type NamedThing } from '@quorate/domain';
import type { GridPaste, GridPasteCell } from '@quorate/tables';
import type { AttendanceStatus } from '../gql/graphql.ts';
import type { Block } from '../ui/grid/grid-state.ts';
import type { MarksStore, Wanted } from './marks-store.ts';

/** One pasted line: which row it is for, as far as that is known. */
export interface PastedLine {
  /** As it was pasted; null for a block of marks, whose lines have no names. */
  name: string | null;
  row: number | null;
  /** Rows it may be, best first, where it is not known. */
  candidates: number[];
  isLeftOut: boolean;
}

export interface PastePlan {
  lines: PastedLine[];
  wanted: Wanted[];
  /** Symbols that could not be read, each once. */
  notUnderstood: { symbol: string; count: number }[];
  /** Cells beyond the last row or the last meeting. */
  outside: number;
  /** Why some of it cannot be recorded, each reason once. */
  refusals: string[];
  /** What the paste changes: from one mark to another, how often. */
  changes: { from: AttendanceStatus; to: AttendanceStatus; count: number }[];
}

export interface PasteContext {
  store: MarksStore;
  /** The seats with their aliases; each id is the row's position. */
  seats: readonly NamedThing[];
  block: Block;
  /** Rows the person chose for a pasted name; null to leave it out. */
  choices: ReadonlyMap<string, number | null>;
  /** What a list of names is marked as. */
  statusOfNames: AttendanceStatus;
}

/** What a paste would do, before it is done. Blank cells say nothing and change nothing. */
export function planPaste(paste: GridPaste, context: PasteContext): PastePlan {
  const named = namedLines(paste, context.statusOfNames);
  const lines = named ? named.map(({ name }) => findRow(name, context)) : blockLines(paste, context);
  const cells = named ? named.map((line) => line.cells) : paste.kind === 'MARKS' ? paste.cells : [];
  const plan: PastePlan = { lines, wanted: [], notUnderstood: [], outside: 0, refusals: [], changes: [] };
  for (const [index, line] of lines.entries()) addLine(plan, line, cells[index] ?? [], context);
  const refusals = plan.wanted.map((want) => context.store.whyRefused(want));
  const allowed = plan.wanted.filter((_, index) => refusals[index] === null);
  return {
    ...plan,
    wanted: allowed,
    refusals: [...new Set(refusals.filter((reason) => reason !== null))],
    changes: countChanges(allowed, context.store),
  };
}

/** How many marks it changes. */
export function changedBy({ changes }: PastePlan): number {
  return changes.reduce((sum, { count }) => sum + count, 0);
}

function namedLines(paste: GridPaste, status: AttendanceStatus): { name: string; cells: GridPasteCell[] }[] | null {
  if (paste.kind === 'NAMES_AND_MARKS') return paste.rows;
  if (paste.kind === 'NAMES') return paste.names.map((name) => ({ name, cells: [{ symbol: '', status }] }));
  return null;
}

function blockLines(paste: GridPaste, { block }: PasteContext): PastedLine[] {
  const count = paste.kind === 'MARKS' ? paste.cells.length : 0;
  return Array.from({ length: count }, (_, index) => ({ name: null, row: block.top + index, candidates: [], isLeftOut: false }));
}

function findRow(name: string, { seats, choices }: PasteContext): PastedLine {
  const match = matchName(name, seats);
  const candidates = match.candidates.map(({ id }) => Number(id));
  const chosen = choices.get(name);
  if (chosen !== undefined) return { name, row: chosen, candidates, isLeftOut: chosen === null };
  // A similar name is only a proposal until the person has agreed to it.
  const isSure = match.kind === 'EXACT' || match.kind === 'ALIAS';
  return { name, row: isSure && match.id !== null ? Number(match.id) : null, candidates, isLeftOut: false };
}

function addLine(plan: PastePlan, { row }: PastedLine, cells: readonly GridPasteCell[], { store, block }: PasteContext): void {
  for (const [offset, { symbol, status }] of cells.entries()) {
    const column = block.left + offset;
    const isBlank = symbol.trim() === '' && (status === null || status === 'NOT_RECORDED');
    if (isBlank) continue;
    if (status === null) countSymbol(plan, symbol);
    else if (row !== null && (row >= store.table.rows.length || column >= store.table.columns.length)) plan.outside += 1;
    else if (row !== null) plan.wanted.push({ row, column, status });
  }
}

function countSymbol(plan: PastePlan, symbol: string): void {
  const known = plan.notUnderstood.find((one) => one.symbol === symbol);
  if (known) known.count += 1;
  else plan.notUnderstood.push({ symbol, count: 1 });
}

function countChanges(wanted: readonly Wanted[], store: MarksStore): PastePlan['changes'] {
  const counts = new Map<string, PastePlan['changes'][number]>();
  for (const { row, column, status } of wanted) {
    const from = store.table.status(row, column);
    if (from === status) continue;
    const key = `${from} ${status}`;
    const known = counts.get(key) ?? { from, to: status, count: 0 };
    known.count += 1;
    counts.set(key, known);
  }
  return [...counts.values()].sort((one, other) => other.count - one.count);
}
