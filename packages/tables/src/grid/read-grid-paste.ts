import type { PastedTable } from '../pasted-table.ts';
import type { GridPaste } from './grid-paste.ts';

export function readGridPaste(_paste: PastedTable): GridPaste {
  return { kind: 'NOTHING', message: 'The paste is empty. Copy the marks and paste again.' };
}
