import { givenRatings } from '@quorate/domain';
import { type KeyboardEvent, type RefCallback, useCallback } from 'react';
import type { UpdateColumn } from './update-columns.ts';
import type { Editing, UpdateGridController } from './update-grid-controller.ts';
import type { GivenWords } from './update-rating-text.ts';

export interface UpdateCellEditorProps {
  editing: Editing;
  name: string;
  kind: UpdateColumn['kind'];
  words: GivenWords;
  grid: UpdateGridController;
}

/** The field of an open cell. Enter and Tab keep what is typed and go on, Esc puts back what was there. */
export function UpdateCellEditor({ editing, name, kind, words, grid }: UpdateCellEditorProps) {
  const takeFocus: RefCallback<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement> = useCallback((field) => {
    field?.focus();
    if (field && 'setSelectionRange' in field) field.setSelectionRange(field.value.length, field.value.length);
  }, []);
  const props = {
    className: 'update-editor',
    'aria-label': name,
    defaultValue: editing.text,
    onChange: (event: { currentTarget: { value: string } }) => grid.typed(event.currentTarget.value),
    onKeyDown: (event: KeyboardEvent) => pressInField(event, grid),
    onBlur: () => grid.leaveEditing(),
  };
  if (kind === 'TEXT') return <textarea ref={takeFocus} rows={5} {...props} />;
  if (kind === 'PERCENTAGE') return <input ref={takeFocus} inputMode="numeric" autoComplete="off" {...props} />;
  return (
    <select ref={takeFocus} {...props}>
      <option value="">Not rated</option>
      {givenRatings.map((rating) => (
        <option key={rating} value={rating}>
          {words[rating].word}
        </option>
      ))}
    </select>
  );
}

function pressInField(event: KeyboardEvent, grid: UpdateGridController): void {
  // While a word is being composed, Enter and Esc belong to what composes it.
  if (event.nativeEvent.isComposing) return;
  const { key, shiftKey, ctrlKey, metaKey } = event;
  if (key === 'Escape') grid.cancelEditing();
  else if (key === 'Enter' && (ctrlKey || metaKey)) {
    grid.endEditing('stay');
    grid.run({ do: 'FINISH' });
  } else if (key === 'Enter' && !shiftKey) grid.endEditing('down');
  else if (key === 'Tab') grid.endEditing(shiftKey ? 'left' : 'right');
  else return;
  event.preventDefault();
  event.stopPropagation();
}
