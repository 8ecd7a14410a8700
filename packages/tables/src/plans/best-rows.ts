import type { Line } from '../cells/line.ts';
import type { Piece } from './piece.ts';
import { fitCost, type Look, lookOf } from './piece-cost.ts';
import type { PlanColumns } from './plan-columns.ts';
import { namesPlanSection } from './plan-lines.ts';
import { type RowCosts, stayCost } from './row-costs.ts';

/** How a piece goes on from the one before it. */
const newRow = 0;
const newCell = 1;
const restOfCell = 2;

/** The cheapest way to each column for one piece. The last place is for loose text between the rows. */
interface Ways {
  cost: Float64Array;
  from: Int16Array;
  step: Uint8Array;
}

interface Table {
  columns: PlanColumns;
  costs: RowCosts;
  /** What it costs to lose all columns up to each one. */
  lost: readonly number[];
}

const looseCost = 3.5;

/**
 * Puts pieces of text into the columns of a table, where neither the ends of cells nor those of rows are certain: of
 * all ways to do it, the one in which the pieces fit their columns best (found piece by piece, as by Viterbi, so the
 * time grows with the length of the text alone).
 */
export function bestRows(pieces: readonly Piece[], columns: PlanColumns, costs: RowCosts): { lines: Line[]; cost: number } {
  const table = { columns, costs, lost: lostBefore(columns, costs) };
  const ways: Ways[] = [];
  for (const piece of pieces) ways.push(waysTo(piece, ways.at(-1), table));
  const last = ways.at(-1);
  if (last === undefined) return { lines: [], cost: 0 };
  const end = cheapestRowEnd(last, table);
  return { lines: toLines(pieces, follow(ways, end.from), columns.length), cost: end.cost };
}

function waysTo(piece: Piece, before: Ways | undefined, table: Table): Ways {
  const { columns, costs } = table;
  const loose = columns.length;
  const ways = noWays(loose + 1);
  const look = lookOf(piece.text);
  const end = before === undefined ? { cost: 0, from: loose } : cheapestRowEnd(before, table);
  for (const [at, column] of columns.entries()) {
    const fit = fitCost(column, piece.text, look);
    if (before === undefined || piece.after === 'LINE') offer(ways, at, end.cost + fit + lostBetween(table, 0, at), end.from, newRow);
    if (before === undefined) continue;
    offer(ways, at, costAt(before, at) + stayCost(costs, column, piece.after) + restCost(column, look), at, restOfCell);
    const between = piece.after === 'CELL' ? 0 : costs.lineBetween;
    for (let from = 0; from < at; from += 1) {
      offer(ways, at, costAt(before, from) + between + lostBetween(table, from + 1, at) + fit, from, newCell);
    }
  }
  if (piece.after === 'CELL' && before !== undefined) offer(ways, loose, costAt(before, loose) + 1, loose, restOfCell);
  else offer(ways, loose, end.cost + (namesPlanSection(piece.text) ? 0.5 : looseCost), end.from, newRow);
  return ways;
}

/** An action is what a row is for; a number or an objective is often only printed once for several rows. */
function lostBefore(columns: PlanColumns, { missing }: RowCosts): number[] {
  const lost = [0];
  for (const column of columns) {
    const weight = column === 'ACTION' ? 2.5 : column === 'SECTION' || column === 'REFERENCE' ? 0.8 : 1;
    lost.push((lost.at(-1) ?? 0) + missing * weight);
  }
  return lost;
}

/** What it costs to lose the columns from one up to another. */
function lostBetween({ lost }: Table, from: number, to: number): number {
  return Math.max(0, (lost[to] ?? 0) - (lost[from] ?? lost[to] ?? 0));
}

function noWays(places: number): Ways {
  return {
    cost: new Float64Array(places).fill(Number.POSITIVE_INFINITY),
    from: new Int16Array(places),
    step: new Uint8Array(places),
  };
}

function costAt({ cost }: Ways, at: number): number {
  return cost[at] ?? Number.POSITIVE_INFINITY;
}

function offer({ cost, from, step }: Ways, at: number, offered: number, origin: number, how: number): void {
  if (offered >= (cost[at] ?? 0)) return;
  cost[at] = offered;
  from[at] = origin;
  step[at] = how;
}

/** A row that ends in a column has lost all further cells; loose text has none to lose. */
function cheapestRowEnd({ cost }: Ways, table: Table): { cost: number; from: number } {
  let best = { cost: Number.POSITIVE_INFINITY, from: table.columns.length };
  for (const [from, reached] of cost.entries()) {
    const total = reached + lostBetween(table, from + 1, table.columns.length);
    if (total < best.cost) best = { cost: total, from };
  }
  return best;
}

/** A date, a number or a rating alone is seldom the rest of a cell of words. */
function restCost(column: PlanColumns[number], look: Look): number {
  if (column === 'DUE' || column === 'START') return 0;
  return look.isReference || (look.isRating && look.words < 3) || (look.isDate && look.words < 4) ? 2 : 0;
}

interface Place {
  column: number;
  step: number;
}

/** From the last piece back to the first. */
function follow(ways: readonly Ways[], last: number): Place[] {
  const places: Place[] = [];
  let column = last;
  for (const { from, step } of ways.toReversed()) {
    places.push({ column, step: step[column] ?? newRow });
    column = from[column] ?? column;
  }
  return places.reverse();
}

function toLines(pieces: readonly Piece[], places: readonly Place[], width: number): Line[] {
  const lines: Line[] = [];
  for (const [index, { text, line, after }] of pieces.entries()) {
    const { column, step } = places[index] ?? { column: width, step: newRow };
    const isLoose = column === width;
    if (step === newRow || lines.length === 0) {
      lines.push({ number: line, cells: isLoose ? [''] : Array<string>(width).fill(''), ruled: !isLoose });
    }
    const cells = lines.at(-1)?.cells ?? [];
    const at = isLoose ? 0 : column;
    const begun = step === restOfCell ? (cells[at] ?? '') : '';
    if (text !== '') cells[at] = begun === '' ? text : `${begun}${after === 'CELL' ? ' / ' : '\n'}${text}`;
  }
  return lines;
}
