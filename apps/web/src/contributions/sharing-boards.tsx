import { Checkbox } from '../ui/checkbox.tsx';
import type { SharingBoard } from './typed-joint-cost.ts';

interface SharingBoardsProps {
  /** Those the viewer administers. */
  boards: readonly SharingBoard[];
  /** The board whose page this is; it always shares. */
  ownId: string;
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  error: string | undefined;
}

/** Which boards share a cost. */
export function SharingBoards({ boards, ownId, chosen, onChange, error }: SharingBoardsProps) {
  return (
    <fieldset className="radio-group" id="boards">
      <legend>Boards that share it</legend>
      <p className="muted">You can share a cost between boards that you administer. Each needs an agreed budget for the year.</p>
      {error && <p className="field-error">{error}</p>}
      <div className="stack">
        {boards.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            name={`board-${id}`}
            disabled={id === ownId}
            isChecked={id === ownId || chosen.includes(id)}
            onChange={(isChecked) => onChange(isChecked ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        ))}
      </div>
    </fieldset>
  );
}
