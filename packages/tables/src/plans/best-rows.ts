import type { Line } from '../cells/line.ts';
import type { Piece } from './piece.ts';
import { fitCost, type Look, lookOf } from './piece-cost.ts';
import type { PlanColumns } from './plan-columns.ts';
import { namesPlanSection } from './plan-lines.ts';
import { type RowCosts, stayCost } from './row-costs.ts';

/** Where a piece goes: into a column, as the beginning of a cell or the rest of one, or loose between the rows. */
interface Place {
  column: number;
  isNewRow: boolean;
  isRest: boolean;
}

interface Step {
  cost: number;
  from: number;
  isNewRow: boolean;
  isRest: boolean;
}

const looseCost = 3.5;

/**
 * Puts pieces of text into the columns of a table, where neither the ends of cells nor those of rows are certain: of
 * all ways to do it, the one in which the pieces fit their columns best (found column by column, as by Viterbi, so the
 * time grows with the length of the text alone).
 */
export function bestRows(pieces: readonly Piece[], columns: PlanColumns, costs: RowCosts): { lines: Line[]; cost: number } {
  const steps = pieces.length === 0 ? [] : walk(pieces, columns, costs);
  const last = steps.at(-1) ?? [];
  const ends = last.map((step, column) => step.cost + (column < columns.length ? trailing(column, columns, costs) : 0));
  let column = ends.indexOf(Math.min(...ends));
  const cost = ends[column] ?? 0;
  const places: Place[] = [];
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const step = steps[at]?.[column];
    if (step === undefined) break;
    places.push({ column, isNewRow: step.isNewRow, isRest: step.isRest });
    column = step.from;
  }
  return { lines: toLines(pieces, places.reverse(), columns.length), cost };
}

/** For each piece and each column, the cheapest way there. The last place in each list is for loose text. */
function walk(pieces: readonly Piece[], columns: PlanColumns, costs: RowCosts): Step[][] {
  const loose = columns.length;
  const steps: Step[][] = [];
  for (const piece of pieces) {
    const before = steps.at(-1);
    const look = lookOf(piece.text);
    const cheapestEnd = before === undefined ? { cost: 0, from: loose } : cheapestRowEnd(before, columns, costs);
    const now = columns.map((column, at): Step => {
      const fit = fitCost(column, piece.text, look);
      const fresh = { cost: cheapestEnd.cost + fit + costs.missing * at, from: cheapestEnd.from, isNewRow: true, isRest: false };
      const options: Step[] = before === undefined || piece.after === 'LINE' ? [fresh] : [];
      if (before !== undefined) options.push(...stepsInside(before, at, columns, piece, look, fit, costs));
      return cheapest(options);
    });
    now.push(looseStep(piece, before, cheapestEnd, loose));
    steps.push(now);
  }
  return steps;
}

function cheapestRowEnd(before: readonly Step[], columns: PlanColumns, costs: RowCosts): { cost: number; from: number } {
  let best = { cost: Number.POSITIVE_INFINITY, from: 0 };
  for (const [from, step] of before.entries()) {
    const cost = step.cost + (from < columns.length ? trailing(from, columns, costs) : 0);
    if (cost < best.cost) best = { cost, from };
  }
  return best;
}

/** What it costs to end a row in a column: all further cells are missing. */
function trailing(column: number, columns: PlanColumns, costs: RowCosts): number {
  return (columns.length - 1 - column) * costs.missing;
}

function stepsInside(
  before: readonly Step[],
  at: number,
  columns: PlanColumns,
  piece: Piece,
  look: Look,
  fit: number,
  costs: RowCosts,
): Step[] {
  const column = columns[at] ?? null;
  const stay = (before[at]?.cost ?? 0) + stayCost(costs, column, piece.after) + restCost(column, look);
  const between = piece.after === 'CELL' ? 0 : costs.lineBetween;
  const options: Step[] = [{ cost: stay, from: at, isNewRow: false, isRest: true }];
  for (let from = 0; from < at; from += 1) {
    const cost = (before[from]?.cost ?? 0) + between + costs.missing * (at - from - 1) + fit;
    options.push({ cost, from, isNewRow: false, isRest: false });
  }
  return options;
}

/** A date, a number or a rating alone is seldom the rest of a cell of words. */
function restCost(column: PlanColumns[number], look: Look): number {
  if (column === 'DUE' || column === 'START') return 0;
  return look.isReference || (look.isRating && look.words < 3) || (look.isDate && look.words < 4) ? 2 : 0;
}

function looseStep(piece: Piece, before: readonly Step[] | undefined, end: { cost: number; from: number }, loose: number): Step {
  const isHeading = namesPlanSection(piece.text) && piece.after === 'LINE';
  const cost = isHeading ? 0.5 : looseCost;
  if (piece.after === 'CELL' && before !== undefined) {
    return { cost: (before[loose]?.cost ?? 0) + 1, from: loose, isNewRow: false, isRest: true };
  }
  return { cost: end.cost + cost, from: end.from, isNewRow: true, isRest: false };
}

function cheapest(options: readonly Step[]): Step {
  let best: Step = { cost: Number.POSITIVE_INFINITY, from: 0, isNewRow: true, isRest: false };
  for (const option of options) if (option.cost < best.cost) best = option;
  return best;
}

function toLines(pieces: readonly Piece[], places: readonly Place[], width: number): Line[] {
  const lines: Line[] = [];
  for (const [index, { column, isNewRow, isRest }] of places.entries()) {
    const { text, line, after } = pieces[index] as Piece;
    const isLoose = column === width;
    if (isNewRow || lines.length === 0)
      lines.push({ number: line, cells: isLoose ? [''] : Array<string>(width).fill(''), ruled: !isLoose });
    const cells = lines.at(-1)?.cells ?? [];
    const at = isLoose ? 0 : column;
    const glue = after === 'CELL' ? ' / ' : '\n';
    if (text !== '') cells[at] = isRest && cells[at] !== '' ? `${cells[at]}${glue}${text}` : text;
  }
  return lines;
}
