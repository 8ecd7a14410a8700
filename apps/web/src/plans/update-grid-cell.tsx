import type { GivenRating } from '@quorate/domain';
import { ratingLook } from '../ratings/rating-look.ts';
import { UpdateCellEditor } from './update-cell-editor.tsx';
import type { UpdateColumn } from './update-columns.ts';
import { shown } from './update-grid-actions.ts';
import type { Editing, UpdateGridController } from './update-grid-controller.ts';
import type { GivenWords } from './update-rating-text.ts';

export interface UpdateGridCellProps {
  row: number;
  column: number;
  kind: UpdateColumn['kind'];
  text: string;
  /** "1.2, rating": what the field is called while the cell is open. */
  name: string;
  words: GivenWords;
  hasFocus: boolean;
  isSelected: boolean;
  isInvalid: boolean;
  isLocked: boolean;
  editing: Editing | null;
  grid: UpdateGridController;
}

/** One cell. It takes the focus itself and holds its words as text; a field is in it only while it is open. */
export function UpdateGridCell({
  row,
  column,
  kind,
  text,
  name,
  words,
  hasFocus,
  isSelected,
  isInvalid,
  isLocked,
  editing,
  grid,
}: UpdateGridCellProps) {
  const rating = kind === 'RATING' && text !== '' ? (text as GivenRating) : null;
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table may be a grid, and its cells are then the grid's.
      role="gridcell"
      // An open cell has handed the focus to its field.
      tabIndex={editing ? undefined : hasFocus ? 0 : -1}
      data-row={row}
      data-column={column}
      data-kind={kind}
      data-open={editing !== null || undefined}
      className={rating ? ratingLook(rating) : undefined}
      aria-selected={isSelected}
      aria-readonly={isLocked || undefined}
      aria-invalid={isInvalid || undefined}
    >
      {rating && (
        <span className="update-letter" aria-hidden="true">
          {words[rating].letter}
        </span>
      )}
      <span className="update-text">{shown(text, kind, words)}</span>
      {editing && <UpdateCellEditor editing={editing} name={name} kind={kind} words={words} grid={grid} />}
    </td>
  );
}
