import { type ColumnKey, updateColumns } from './update-columns.ts';

/** What was typed for one action, by column, as it was typed; what is blank is left out. */
export type DraftCells = Readonly<Partial<Record<ColumnKey, string>>>;

export interface DraftRow {
  cells: DraftCells;
  /** The version of the action that the person saw when they began. */
  seen: number;
  /** The batch it was sent in while no answer has come. Any change ends it: what is sent then is another update. */
  batchId: string | null;
}

/** One round of updates that is not recorded yet. */
export interface UpdateDraft {
  /** The date of the round as it was typed; null for today, whenever it is recorded. */
  date: string | null;
  rows: Readonly<Record<string, DraftRow>>;
}

export interface CellChange {
  actionId: string;
  column: ColumnKey;
  value: string;
}

export const emptyDraft: UpdateDraft = { date: null, rows: {} };

export function cellText(row: DraftRow | undefined, column: ColumnKey): string {
  return row?.cells[column] ?? '';
}

/** How many actions have something to record. */
export function countUpdates({ rows }: UpdateDraft): number {
  return Object.keys(rows).length;
}

export function withCells(draft: UpdateDraft, changes: readonly CellChange[], versionOf: (actionId: string) => number): UpdateDraft {
  const rows = { ...draft.rows };
  for (const { actionId, column, value } of changes) {
    const { [column]: _before, ...others } = rows[actionId]?.cells ?? {};
    const cells: DraftCells = value.trim() === '' ? others : { ...others, [column]: value };
    if (updateColumns.some(({ key }) => cells[key] !== undefined)) {
      rows[actionId] = { cells, seen: rows[actionId]?.seen ?? versionOf(actionId), batchId: null };
    } else delete rows[actionId];
  }
  return { ...draft, rows };
}

export function withDate(draft: UpdateDraft, date: string | null): UpdateDraft {
  return { ...withRows(draft, Object.keys(draft.rows), (row) => ({ ...row, batchId: null })), date };
}

export function withRows(draft: UpdateDraft, actionIds: readonly string[], change: (row: DraftRow) => DraftRow): UpdateDraft {
  const rows = { ...draft.rows };
  for (const id of actionIds) if (rows[id]) rows[id] = change(rows[id]);
  return { ...draft, rows };
}

/** A round that is recorded entirely is over, and so is its date. */
export function withoutRows(draft: UpdateDraft, actionIds: readonly string[]): UpdateDraft {
  const rows = Object.fromEntries(Object.entries(draft.rows).filter(([id]) => !actionIds.includes(id)));
  return Object.keys(rows).length === 0 ? emptyDraft : { ...draft, rows };
}
