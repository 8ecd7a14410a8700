import type { AttendanceStatus } from '../gql/graphql.ts';
import type { Cell } from '../ui/grid/grid-state.ts';
import {
  detailsInput,
  type HeldMark,
  keyOf,
  type MarkDetails,
  type MarkValue,
  type Matrix,
  type MatrixColumn,
  type MatrixRow,
} from './mark.ts';

const noDetails: MarkDetails = { ...detailsInput(undefined), meetingId: '', isCorrected: false };

/**
 * The marks on the screen: what the server last said of each, and over it what it has not answered for yet.
 * Rows and columns are addressed by position; the arrays of statuses are the ones the totals are worked out from.
 */
export class MarksTable {
  columns: readonly MatrixColumn[] = [];
  rows: readonly MatrixRow[] = [];
  #base: AttendanceStatus[][] = [];
  #versions: number[][] = [];
  #shown: AttendanceStatus[][] = [];
  #details = new Map<string, MarkDetails>();
  // Cells with details, as row * columns + column.
  #carriers = new Set<number>();
  #rowOf = new Map<string, number>();
  #columnOf = new Map<string, number>();
  // Answers to our own changes may be newer than the matrix, when that was asked for before they came.
  readonly #answered = new Map<string, HeldMark>();
  #overlay: ReadonlyMap<string, MarkValue> = new Map();

  setMatrix(matrix: Matrix): void {
    this.columns = matrix.columns;
    this.rows = matrix.rows;
    this.#rowOf = new Map(matrix.rows.map((row, index) => [row.seatId, index]));
    this.#columnOf = new Map(matrix.columns.map((column, index) => [column.meetingId, index]));
    this.#base = matrix.rows.map((row) => [...row.marks]);
    this.#versions = matrix.rows.map((row) => [...row.versions]);
    this.#details = new Map(matrix.rows.flatMap((row) => row.details.map((details) => [keyOf(details.meetingId, row.seatId), details])));
    this.#shown = this.#base.map((row) => [...row]);
    this.#carriers.clear();
    for (const key of this.#details.keys()) this.#noteCarrier(this.cellOf(key));
    for (const [key, held] of this.#answered) this.hold(key, held);
    for (const [key, value] of this.#overlay) this.#show(key, value);
  }

  /** What the server answered for one mark. Gives its cell when that changes what is shown, or may change it. */
  hold(key: string, held: HeldMark): Cell | null {
    const cell = this.cellOf(key);
    if (!cell) return null;
    const versions = this.#versions[cell.row] as number[];
    if ((versions[cell.column] as number) > held.version) {
      this.#answered.delete(key);
      return null;
    }
    this.#answered.set(key, held);
    versions[cell.column] = held.version;
    (this.#base[cell.row] as AttendanceStatus[])[cell.column] = held.status;
    this.#details.set(key, held.details);
    this.#noteCarrier(cell);
    (this.#shown[cell.row] as AttendanceStatus[])[cell.column] = this.#overlay.get(key)?.status ?? held.status;
    return cell;
  }

  /** Gives the cells that may look different under the new overlay. */
  setOverlay(overlay: ReadonlyMap<string, MarkValue>): Cell[] {
    const before = this.#overlay;
    this.#overlay = overlay;
    const changed: Cell[] = [];
    for (const key of new Set([...before.keys(), ...overlay.keys()])) {
      if (sameValue(before.get(key), overlay.get(key))) continue;
      const cell = this.#show(key, overlay.get(key));
      if (cell) changed.push(cell);
    }
    return changed;
  }

  #show(key: string, value: MarkValue | undefined): Cell | null {
    const cell = this.cellOf(key);
    if (!cell) return null;
    const base = (this.#base[cell.row] as AttendanceStatus[])[cell.column] as AttendanceStatus;
    (this.#shown[cell.row] as AttendanceStatus[])[cell.column] = value?.status ?? base;
    if (value?.details) this.#noteCarrier(cell);
    return cell;
  }

  #noteCarrier(cell: Cell | null): void {
    if (cell) this.#carriers.add(cell.row * this.columns.length + cell.column);
  }

  status(row: number, column: number): AttendanceStatus {
    return this.#shown[row]?.[column] ?? 'NOT_RECORDED';
  }

  /** One row's marks, aligned to the columns. */
  rowMarks(row: number): readonly AttendanceStatus[] {
    return this.#shown[row] ?? [];
  }

  columnMarks(column: number): AttendanceStatus[] {
    return this.#shown.map((row) => row[column] ?? 'NOT_RECORDED');
  }

  version(row: number, column: number): number {
    return this.#versions[row]?.[column] ?? 0;
  }

  /** Whether a cell may carry more than its status. Cheap, because every cell that scrolls into view is asked. */
  hasDetails(row: number, column: number): boolean {
    return this.#carriers.has(row * this.columns.length + column);
  }

  details(row: number, column: number): MarkDetails {
    const key = this.keyAt(row, column);
    const held = this.#details.get(key) ?? noDetails;
    const own = this.#overlay.get(key)?.details;
    return own ? { ...held, ...detailsInput(own) } : held;
  }

  keyAt(row: number, column: number): string {
    return keyOf(this.columns[column]?.meetingId ?? '', this.rows[row]?.seatId ?? '');
  }

  cellOf(key: string): Cell | null {
    const [meetingId, seatId] = key.split(':') as [string, string];
    const row = this.#rowOf.get(seatId);
    const column = this.#columnOf.get(meetingId);
    return row === undefined || column === undefined ? null : { row, column };
  }
}

function sameValue(one: MarkValue | undefined, other: MarkValue | undefined): boolean {
  return one === other || (one?.status === other?.status && JSON.stringify(one?.details) === JSON.stringify(other?.details));
}
