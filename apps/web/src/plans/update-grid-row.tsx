import { memo } from 'react';
import { ratingLook } from '../ratings/rating-look.ts';
import type { useRatingWords } from '../ratings/use-rating-words.ts';
import { saidLast, type UpdatableAction } from './update-action.ts';
import type { CellSlips } from './update-cell-slips.ts';
import { updateColumns } from './update-columns.ts';
import { cellText, type DraftRow } from './update-draft.ts';
import { UpdateGridCell } from './update-grid-cell.tsx';
import type { Editing, UpdateGridController } from './update-grid-controller.ts';
import { isOvertaken } from './update-review.ts';

export interface UpdateGridRowProps {
  row: number;
  action: UpdatableAction;
  typed: DraftRow | undefined;
  words: ReturnType<typeof useRatingWords>;
  slips: ReturnType<CellSlips['get']>;
  /** The column with the focus; -1 where another row has it. */
  focusColumn: number;
  /** The selected columns, from first to last; -1 where none are. */
  left: number;
  right: number;
  editing: Editing | null;
  isLocked: boolean;
  grid: UpdateGridController;
}

/** One action: what it said last, and what is typed for it. A key renders only the rows that it changes. */
export const UpdateGridRow = memo(function UpdateGridRow(props: UpdateGridRowProps) {
  const { row, action, typed, words, slips, focusColumn, left, right, editing, isLocked, grid } = props;
  const { rating } = action.rating;
  const [said, when] = saidLast(action, words);
  return (
    <tr>
      <th scope="row" data-row={row} data-active={focusColumn >= 0 || undefined}>
        <span className="update-row-head">
          <span className="update-number">{row + 1}</span>
          <span className="update-title">
            {action.reference} {action.title}
          </span>
          <span className={`update-last ${ratingLook(rating)}`}>
            <span className="update-letter" aria-hidden="true">
              {words[rating].letter}
            </span>
            <span>
              {said}
              <span className="update-when">{when}</span>
            </span>
            {typed && isOvertaken(typed, action) && <strong>Changed by somebody else</strong>}
          </span>
        </span>
      </th>
      {updateColumns.map(({ key, head, kind }, column) => (
        <UpdateGridCell
          key={key}
          row={row}
          column={column}
          kind={kind}
          text={cellText(typed, key)}
          name={`${action.reference}, ${head.toLowerCase()}`}
          words={words}
          hasFocus={column === focusColumn}
          isSelected={column >= left && column <= right && left >= 0}
          isInvalid={slips?.[key] !== undefined}
          isLocked={isLocked}
          editing={editing?.column === column ? editing : null}
          grid={grid}
        />
      ))}
    </tr>
  );
});
