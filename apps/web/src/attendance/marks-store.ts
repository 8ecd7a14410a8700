import { checkRecording } from '@quorate/domain';
import { graphql } from '../gql/gql.ts';
import type { Outbox } from '../platform/outbox.ts';
import type { Answer } from '../platform/outbox-settle.ts';
import type { Cell } from '../ui/grid/grid-state.ts';
import { type Step, UndoStack } from '../ui/grid/undo-stack.ts';
import {
  columnName,
  detailsInput,
  detailsUnder,
  type HeldMark,
  hasDetails,
  keyOf,
  type MarkValue,
  type Matrix,
  sameDetails,
} from './mark.ts';
import { MarksTable } from './marks-table.ts';
import { MarksTotals } from './marks-totals.ts';

export const MarksStoreMatrix = graphql(`
  fragment MarksStore_Matrix on AttendanceMatrix {
    id
    boardId
    year
    quorumRule { statement expression deputiesCount chairsDiscretion isExample }
    columns {
      id
      meetingId
      title
      date
      dateKnownTo
      state
      isSignedOff
      meetingVersion
      quorum { byDiscretion sentence }
    }
    rows {
      id
      seatId
      seatName
      shortName
      agencyId
      agencyName
      sector
      seatClass
      countsTowardsCoverage
      seatFrom
      seatTo
      marks
      versions
      details { meetingId attendedBy remote late leftEarly apologyReceivedOn apologyClass apologyAccepted note isCorrected }
      isPersistentlyAbsent
    }
  }
`);

export type MarksOutbox = Pick<Outbox<MarkValue, HeldMark>, 'record' | 'subscribe' | 'getSnapshot' | 'onAnswers'>;

/** What changed: the whole matrix, or these marks with the totals of their rows and columns. */
export type MarksChange = 'ALL' | readonly Cell[];

export interface Wanted extends Cell {
  status: MarkValue['status'];
  details?: MarkValue['details'];
}

export interface Recorded {
  /** The marks that changed. */
  changed: number;
  /** Why others did not, each reason once. */
  refusals: string[];
}

/** The marks of one matrix as one person sees and changes them, live, with undo. */
export class MarksStore {
  readonly table = new MarksTable();
  readonly totals = new MarksTotals(this.table);
  readonly #outbox: MarksOutbox;
  readonly #today: () => string;
  readonly #undo = new UndoStack<MarkValue>();
  readonly #listeners = new Set<(change: MarksChange) => void>();
  #revision = 0;
  #shape = '';
  #isReady = false;

  constructor(outbox: MarksOutbox, today: () => string) {
    this.#outbox = outbox;
    this.#today = today;
    this.table.setOverlay(outbox.getSnapshot().overlay);
  }

  /** Follows the outbox until the answer is called. */
  connect(): () => void {
    const stops = [this.#outbox.onAnswers((answers) => this.#hold(answers)), this.#outbox.subscribe(() => this.#follow())];
    this.#follow();
    return () => stops.forEach((stop) => void stop());
  }

  setMatrix(matrix: Matrix): void {
    // Even an empty matrix has a shape, so that a page that waits for it sees it come.
    this.#shape = [...matrix.columns.map(({ id }) => id), '/', ...matrix.rows.map(({ id }) => id)].join();
    this.#isReady = true;
    this.table.setMatrix(matrix);
    this.totals.setMatrix(matrix);
    this.#tell('ALL');
  }

  subscribe = (listener: (change: MarksChange) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Grows with every change, for useSyncExternalStore. */
  getRevision = (): number => this.#revision;

  /** Another one whenever there are other rows or other meetings. */
  getShape = (): string => this.#shape;

  get isReady(): boolean {
    return this.#isReady;
  }

  get canUndo(): boolean {
    return this.#undo.canUndo;
  }

  get canRedo(): boolean {
    return this.#undo.canRedo;
  }

  isLocked(column: number): boolean {
    const meeting = this.table.columns[column];
    return meeting !== undefined && (meeting.isSignedOff || meeting.state === 'CANCELLED');
  }

  /** Why nothing can be recorded in a column, or null. */
  whyLocked(column: number): string | null {
    const meeting = this.table.columns[column];
    if (meeting?.state === 'CANCELLED') return `The meeting of ${columnName(meeting)} was cancelled, so nothing can be recorded for it.`;
    return meeting?.isSignedOff
      ? `${columnName(meeting)} is signed off. To change a mark, press Enter and correct it with a reason.`
      : null;
  }

  /** Records what the rules allow, as one step to undo. */
  record(wanted: readonly Wanted[], label: string): Recorded {
    const refusals = new Set<string>();
    const changes = wanted.flatMap((want) => {
      const reason = this.whyRefused(want);
      if (reason) refusals.add(reason);
      return reason || this.#isAlready(want) ? [] : [this.#change(want)];
    });
    if (changes.length > 0) {
      this.#undo.push({ label, changes });
      this.#send(changes.map(({ after }) => after));
    }
    return { changed: changes.length, refusals: [...refusals] };
  }

  /** Puts the last step back, except where somebody has changed a mark since. Null with nothing to undo. */
  undo(): { step: Step<MarkValue>; changed: number } | null {
    const step = this.#undo.undo();
    if (!step) return null;
    return { step, changed: this.#putBack(step.changes.map(({ before, after }) => ({ from: after, to: before }))) };
  }

  redo(): { step: Step<MarkValue>; changed: number } | null {
    const step = this.#undo.redo();
    if (!step) return null;
    return { step, changed: this.#putBack(step.changes.map(({ before, after }) => ({ from: before, to: after }))) };
  }

  #putBack(moves: { from: MarkValue; to: MarkValue }[]): number {
    const still = moves.filter(({ from }) => this.#valueOf(from)?.status === from.status);
    this.#send(still.map(({ to }) => to));
    return still.length;
  }

  #valueOf({ meetingId, seatId }: MarkValue): MarkValue | null {
    const cell = this.table.cellOf(keyOf(meetingId, seatId));
    return cell && { meetingId, seatId, status: this.table.status(cell.row, cell.column) };
  }

  /** Why the rules do not allow a mark, or null. */
  whyRefused({ row, column, status }: Wanted): string | null {
    const meeting = this.table.columns[column];
    const seat = this.table.rows[row];
    if (!meeting || !seat) return 'There is no such mark.';
    const locked = this.whyLocked(column);
    if (locked) return locked;
    return (
      checkRecording(meeting, { name: seat.seatName, from: seat.seatFrom, to: seat.seatTo }, status, this.#today())[0]?.message ?? null
    );
  }

  #isAlready({ row, column, status, details }: Wanted): boolean {
    return this.table.status(row, column) === status && (!details || sameDetails(details, this.table.details(row, column)));
  }

  #change({ row, column, status, details }: Wanted) {
    const meetingId = this.table.columns[column]?.meetingId ?? '';
    const seatId = this.table.rows[row]?.seatId ?? '';
    const held = this.table.details(row, column);
    const carriesDetails = details !== undefined || hasDetails(held);
    const before: MarkValue = { meetingId, seatId, status: this.table.status(row, column) };
    const after: MarkValue = { meetingId, seatId, status };
    if (carriesDetails) {
      before.details = detailsInput(held);
      after.details = details ?? detailsUnder(status, held);
    }
    return { key: keyOf(meetingId, seatId), before, after };
  }

  #send(values: readonly MarkValue[]): void {
    const items = values.map((value) => {
      const key = keyOf(value.meetingId, value.seatId);
      const cell = this.table.cellOf(key);
      return { key, value, baseVersion: cell ? this.table.version(cell.row, cell.column) : 0 };
    });
    this.#outbox.record(items);
  }

  #hold(answers: readonly Answer<HeldMark>[]): void {
    const cells = answers.map((answer) => (answer.outcome === 'REFUSED' ? null : this.table.hold(answer.key, answer.held)));
    this.#changed(cells.filter((cell) => cell !== null));
  }

  #follow(): void {
    this.#changed(this.table.setOverlay(this.#outbox.getSnapshot().overlay));
  }

  #changed(cells: readonly Cell[]): void {
    if (cells.length === 0) return;
    const begun = cells.filter(({ row, column }) => this.totals.forget(row, column));
    this.#tell(begun.length > 0 ? 'ALL' : cells);
  }

  #tell(change: MarksChange): void {
    this.#revision += 1;
    for (const listener of this.#listeners) listener(change);
  }
}
