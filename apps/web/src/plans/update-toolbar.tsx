import type { Ref } from 'react';
import { Button } from '../ui/button.tsx';
import { RatingButtons } from './rating-buttons.tsx';
import type { UpdateGridController } from './update-grid-controller.ts';
import type { GivenWords } from './update-rating-text.ts';
import { notRecorded } from './update-sentence.ts';

export interface UpdateToolbarProps {
  grid: UpdateGridController;
  words: GivenWords;
  count: number;
  onPaste: () => void;
  onFind: () => void;
  onShowKeys: () => void;
  onReview: () => void;
  onLeave: () => void;
  ref: Ref<HTMLDivElement>;
}

/** Every command of the grid that has no place in it, as a button. */
export function UpdateToolbar({ grid, words, count, onPaste, onFind, onShowKeys, onReview, onLeave, ref }: UpdateToolbarProps) {
  return (
    <div ref={ref} className="grid-toolbar no-print">
      <div className="row">
        <h2 id="grid-title">Updates</h2>
        <span>{notRecorded(count)}</span>
        <span className="grid-toolbar-gap" />
        <Button size="sm" onClick={onLeave}>
          Leave
        </Button>
        <Button size="sm" kind="primary" hasPopup="dialog" onClick={onReview}>
          Review and record
        </Button>
      </div>
      <div className="row">
        <RatingButtons grid={grid} words={words} />
        <span className="grid-toolbar-gap" />
        <Button size="sm" onClick={() => grid.run({ do: 'UNDO' })}>
          Undo
        </Button>
        <Button size="sm" onClick={() => grid.run({ do: 'REDO' })}>
          Redo
        </Button>
        <Button size="sm" hasPopup="dialog" onClick={onPaste}>
          Paste
        </Button>
        <Button size="sm" onClick={onFind}>
          Find
        </Button>
        <Button size="sm" hasPopup="dialog" onClick={onShowKeys}>
          Keys
        </Button>
      </div>
      <p id="grid-keys" className="muted grid-help">
        E goes into the grid. Letters rate; in the other columns you type. Enter changes a cell, digits jump to a row, ? shows every key.
      </p>
    </div>
  );
}
