import type { Shelf } from '../platform/outbox-store.ts';
import { updateColumns } from './update-columns.ts';
import { type DraftCells, type DraftRow, emptyDraft, type UpdateDraft } from './update-draft.ts';

/** Grows when the form of what is kept changes; a draft of another form is not read. */
const formatVersion = 1;

export function writeDraft(shelf: Shelf, name: string, draft: UpdateDraft): void {
  if (draft.date === null && Object.keys(draft.rows).length === 0) shelf.remove(name);
  else shelf.write(name, JSON.stringify({ format: formatVersion, ...draft }));
}

/** What is kept under this name. Whatever cannot be read is left out, so that a slip of an older release stops nobody. */
export function readDraft(shelf: Shelf, name: string): UpdateDraft {
  try {
    const kept = JSON.parse(shelf.read(name) ?? 'null') as { format?: unknown; date?: unknown; rows?: unknown } | null;
    if (kept?.format !== formatVersion) return emptyDraft;
    const rows = Object.entries((kept.rows ?? {}) as Record<string, unknown>).flatMap(([id, row]) => {
      const read = readRow(row);
      return read ? [[id, read] as const] : [];
    });
    return { date: typeof kept.date === 'string' ? kept.date : null, rows: Object.fromEntries(rows) };
  } catch {
    return emptyDraft;
  }
}

function readRow(row: unknown): DraftRow | null {
  const { cells, seen, batchId } = (row ?? {}) as { cells?: Record<string, unknown>; seen?: unknown; batchId?: unknown };
  const texts = updateColumns.flatMap(({ key }) => (typeof cells?.[key] === 'string' ? [[key, cells[key]] as const] : []));
  if (typeof seen !== 'number' || texts.length === 0) return null;
  return { cells: Object.fromEntries(texts) as DraftCells, seen, batchId: typeof batchId === 'string' ? batchId : null };
}
