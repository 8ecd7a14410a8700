import type { Pasted } from '../ui/grid/grid-clipboard.ts';
import type { Block } from '../ui/grid/grid-state.ts';
import type { UpdateTable } from './update-grid-actions.ts';
import { type PastePlan, planUpdatePaste } from './update-paste.ts';

const notRead = 'The paste could not be read, because a part of this page did not come. Check your connection and paste again.';

/** Reads what was pasted and plans where it goes. Whatever is wrong with it is among the refusals. */
export async function readUpdatePaste(pasted: Pasted, block: Block, table: UpdateTable): Promise<PastePlan> {
  try {
    const { readCells } = await import('./read-update-paste.ts');
    const { cells, refusal } = readCells(pasted);
    return refusal === null ? planUpdatePaste(cells, block, table) : { changes: [], refusals: [refusal] };
  } catch {
    return { changes: [], refusals: [notRead] };
  }
}

/** "24 cells pasted" */
export function pastedLabel(count: number): string {
  return count === 1 ? '1 cell pasted' : `${count} cells pasted`;
}
