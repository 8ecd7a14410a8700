import { Button } from '../ui/button.tsx';
import type { MoveOn } from '../ui/grid/grid-state.ts';
import { SelectField } from '../ui/select-field.tsx';
import { MarkButtons } from './mark-buttons.tsx';
import type { GridCommand } from './mark-keys.ts';
import { MarksSaveLine } from './marks-save-line.tsx';

const moves: readonly { value: MoveOn; label: string }[] = [
  { value: 'down', label: 'Move down' },
  { value: 'right', label: 'Move right' },
  { value: 'stay', label: 'Stay' },
];

export interface RecordToolbarProps {
  run: (command: GridCommand) => void;
  move: MoveOn;
  onMove: (move: MoveOn) => void;
  onPaste: () => void;
  onFind: () => void;
  onShowKeys: () => void;
  onFinish: () => void;
  onDone: () => void;
}

/** Every command of the grid that has no place in it, as a button. */
export function RecordToolbar({ run, move, onMove, onPaste, onFind, onShowKeys, onFinish, onDone }: RecordToolbarProps) {
  return (
    <div className="grid-toolbar">
      <div className="row">
        <h2 id="grid-title">Recording marks</h2>
        <MarksSaveLine />
        <span className="grid-toolbar-gap" />
        <Button size="sm" onClick={() => run({ do: 'UNDO' })}>
          Undo
        </Button>
        <Button size="sm" onClick={() => run({ do: 'REDO' })}>
          Redo
        </Button>
        <Button size="sm" hasPopup="dialog" onClick={onPaste}>
          Paste
        </Button>
        <div className="row only-wide">
          <Button size="sm" onClick={onFind}>
            Find
          </Button>
          <Button size="sm" hasPopup="dialog" onClick={onShowKeys}>
            Keys
          </Button>
          <SelectField
            label="After a mark"
            hideLabel
            size="sm"
            width="fit"
            name="move-after-mark"
            value={move}
            onChange={onMove}
            options={moves}
          />
        </div>
        <Button size="sm" hasPopup="dialog" onClick={onFinish}>
          Finish and review
        </Button>
        <Button size="sm" kind="primary" onClick={onDone}>
          Done
        </Button>
      </div>
      <MarkButtons run={run} />
    </div>
  );
}
