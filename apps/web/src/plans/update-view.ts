import type { Ref } from 'react';
import type { CellSlips } from './update-cell-slips.ts';
import type { ColumnKey } from './update-columns.ts';
import type { UpdateRound } from './use-update-round.ts';

/** What the page asks of the grid, and of the list that stands in for it on a phone. */
export interface UpdateView {
  goTo(actionId: string, column: ColumnKey): void;
  /** Takes the focus back after a dialog. */
  focus(): void;
}

export interface UpdateViewProps {
  round: UpdateRound;
  slips: CellSlips;
  /** Updates are being sent. */
  isLocked: boolean;
  onReview: () => void;
  onLeave: () => void;
  ref: Ref<UpdateView>;
}
