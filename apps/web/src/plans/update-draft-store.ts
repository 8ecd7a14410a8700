import type { Shelf } from '../platform/outbox-store.ts';
import { type Step, UndoStack } from '../ui/grid/undo-stack.ts';
import type { ColumnKey } from './update-columns.ts';
import { type CellChange, cellText, countUpdates, type UpdateDraft, withCells, withDate, withoutRows, withRows } from './update-draft.ts';
import { readDraft, writeDraft } from './update-draft-shelf.ts';

export interface DraftStoreOptions {
  shelf: Shelf & { isFull(): boolean };
  /** Under which the draft is kept. */
  name: string;
  newId: () => string;
}

/** One person's round of updates of one plan: kept on the device at each key, with undo. */
export class UpdateDraftStore {
  readonly #options: DraftStoreOptions;
  readonly #listeners = new Set<() => void>();
  #draft: UpdateDraft;
  #undo = new UndoStack<string>();
  /** The step that typing in one cell goes on with. */
  #typing: Step<string> | null = null;
  #versions: ReadonlyMap<string, number> = new Map();

  constructor(options: DraftStoreOptions) {
    this.#options = options;
    this.#draft = readDraft(options.shelf, options.name);
  }

  /** Follows what another tab does with the same draft until the answer is called. */
  connect(): () => void {
    return this.#options.shelf.onOutsideChange(() => {
      const kept = readDraft(this.#options.shelf, this.#options.name);
      if (JSON.stringify(kept) === JSON.stringify(this.#draft)) return;
      this.#draft = kept;
      this.#forgetSteps();
      this.#tell();
    });
  }

  /** The actions as the person sees them now. */
  setVersions(versions: ReadonlyMap<string, number>): void {
    this.#versions = versions;
  }

  getDraft = (): UpdateDraft => this.#draft;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get count(): number {
    return countUpdates(this.#draft);
  }

  /** False when this device has no room for it, so that it lasts only as long as the page. */
  get isKept(): boolean {
    return !this.#options.shelf.isFull();
  }

  text(actionId: string, column: ColumnKey): string {
    return cellText(this.#draft.rows[actionId], column);
  }

  /** Changes cells as one step to undo, and gives how many were changed. */
  change(wanted: readonly CellChange[], label: string): number {
    const changes = wanted.filter(({ actionId, column, value }) => this.text(actionId, column) !== value);
    if (changes.length === 0) return 0;
    this.#typing = null;
    this.#undo.push(this.#stepOf(changes, label));
    this.#write(changes);
    return changes.length;
  }

  /** As change, for one cell at each key: all that is typed in it is one step. */
  type(change: CellChange, label: string): void {
    const key = keyOf(change);
    const begun = this.#typing?.changes[0];
    if (begun?.key === key) this.#undo.undo();
    const before = begun?.key === key ? begun.before : this.text(change.actionId, change.column);
    this.#typing = { label, changes: [{ key, before, after: change.value }] };
    if (before !== change.value) this.#undo.push(this.#typing);
    else this.#typing = null;
    this.#write([change]);
  }

  /** The cell was left: what is typed in it again is a step of its own. */
  endTyping(): void {
    this.#typing = null;
  }

  undo(): Step<string> | null {
    this.#typing = null;
    const step = this.#undo.undo();
    if (step) this.#write(step.changes.map(({ key, before }) => ({ ...cellOfKey(key), value: before })));
    return step;
  }

  redo(): Step<string> | null {
    this.#typing = null;
    const step = this.#undo.redo();
    if (step) this.#write(step.changes.map(({ key, after }) => ({ ...cellOfKey(key), value: after })));
    return step;
  }

  setDate(date: string | null): void {
    this.#set(withDate(this.#draft, date));
  }

  /** Gives each of these a batch, the one it was sent in before where nothing has changed since. */
  assignBatches(actionIds: readonly string[]): Map<string, string[]> {
    const fresh = this.#options.newId();
    this.#set(withRows(this.#draft, actionIds, (row) => ({ ...row, batchId: row.batchId ?? fresh })));
    const batches = new Map<string, string[]>();
    for (const id of actionIds) {
      const batch = this.#draft.rows[id]?.batchId ?? fresh;
      batches.set(batch, [...(batches.get(batch) ?? []), id]);
    }
    return batches;
  }

  /** An answer has come for these, and it was not that they are recorded. */
  endBatch(actionIds: readonly string[]): void {
    this.#set(withRows(this.#draft, actionIds, (row) => ({ ...row, batchId: null })));
  }

  /** The person has seen what somebody else recorded, and records theirs after it. */
  goOnFrom(actionId: string, version: number): void {
    this.#set(withRows(this.#draft, [actionId], (row) => ({ ...row, seen: version, batchId: null })));
  }

  /** Clears what was typed for these, as one step to undo. */
  drop(actionIds: readonly string[], label: string): void {
    const changes = actionIds.flatMap((actionId) => {
      const typed = Object.keys(this.#draft.rows[actionId]?.cells ?? {}) as ColumnKey[];
      return typed.map((column) => ({ actionId, column, value: '' }));
    });
    this.change(changes, label);
  }

  /** Takes these out because they are recorded: that cannot be undone. */
  remove(actionIds: readonly string[]): void {
    this.#forgetSteps();
    this.#set(withoutRows(this.#draft, actionIds));
  }

  #stepOf(changes: readonly CellChange[], label: string): Step<string> {
    return {
      label,
      changes: changes.map((change) => ({ key: keyOf(change), before: this.text(change.actionId, change.column), after: change.value })),
    };
  }

  #write(changes: readonly CellChange[]): void {
    this.#set(withCells(this.#draft, changes, (actionId) => this.#versions.get(actionId) ?? 0));
  }

  #set(draft: UpdateDraft): void {
    this.#draft = draft;
    writeDraft(this.#options.shelf, this.#options.name, draft);
    this.#tell();
  }

  #forgetSteps(): void {
    this.#typing = null;
    this.#undo = new UndoStack();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

const keyOf = ({ actionId, column }: Omit<CellChange, 'value'>): string => `${column} ${actionId}`;

/** The cell that a change of a step is of. */
export function cellOfKey(key: string): { actionId: string; column: ColumnKey } {
  const [column = '', actionId = ''] = key.split(' ');
  return { actionId, column: column as ColumnKey };
}
