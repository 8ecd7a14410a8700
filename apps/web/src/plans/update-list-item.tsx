import { givenRatings } from '@quorate/domain';
import { memo, useState } from 'react';
import type { useRatingWords } from '../ratings/use-rating-words.ts';
import { Field } from '../ui/field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { lastSaid, type UpdatableAction } from './update-action.ts';
import type { CellSlips } from './update-cell-slips.ts';
import { type ColumnKey, updateColumns } from './update-columns.ts';
import { cellText, type DraftRow } from './update-draft.ts';

export function fieldId(actionId: string, column: ColumnKey): string {
  return `${column}-${actionId}`;
}

export interface UpdateListItemProps {
  action: UpdatableAction;
  /** Told where the plan has several phases. */
  phase: string | undefined;
  typed: DraftRow | undefined;
  slips: ReturnType<CellSlips['get']>;
  words: ReturnType<typeof useRatingWords>;
  isLocked: boolean;
  onType: (actionId: string, reference: string, column: ColumnKey, value: string) => void;
}

const more = updateColumns.slice(3);

/** One action of the list. What is seldom said is asked behind a button, unless something is there already. */
export const UpdateListItem = memo(function UpdateListItem({ action, phase, typed, slips, words, isLocked, onType }: UpdateListItemProps) {
  const { id, reference, title } = action;
  const [isOpen, setIsOpen] = useState(false);
  const showsMore = isOpen || more.some(({ key }) => cellText(typed, key) !== '' || slips?.[key] !== undefined);
  const field = (column: ColumnKey) => ({
    id: fieldId(id, column),
    name: fieldId(id, column),
    value: cellText(typed, column),
    error: slips?.[column],
    onChange: (value: string) => onType(id, reference, column, value),
  });
  const ratings = givenRatings.map((rating) => ({ value: rating as string, label: words[rating].word }));
  return (
    <li>
      <fieldset className="update-item" disabled={isLocked}>
        <legend>
          {reference} {title}
        </legend>
        <p className="muted">
          {lastSaid(action, words)}
          {phase && ` · ${phase}`}
        </p>
        <div className="field-row">
          <SelectField label="Rating" {...field('rating')} options={[{ value: '', label: 'Not rated' }, ...ratings]} />
          <Field label="Done, in %" isOptional {...field('percentage')} />
        </div>
        <Field label="What was done" isOptional kind="lines" rows={2} width="long" {...field('narrative')} />
        {showsMore ? (
          more.map(({ key, head }) => <Field key={key} label={head} isOptional kind="lines" rows={2} width="long" {...field(key)} />)
        ) : (
          <button type="button" className="link-like" onClick={() => setIsOpen(true)}>
            Evidence, recovery, impact statement
          </button>
        )}
      </fieldset>
    </li>
  );
});
