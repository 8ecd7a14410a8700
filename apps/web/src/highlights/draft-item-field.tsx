import { checkSubmission } from '@quorate/domain';
import type { FormError } from '../platform/user-errors.ts';
import { Field } from '../ui/field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { DraftItemButtons, type ItemPlace } from './draft-item-buttons.tsx';
import { changeItem, type DraftItem } from './draft-items.ts';
import type { DraftStore } from './draft-store.ts';
import { fieldOf } from './field-of.ts';
import { ItemConflictNotice } from './item-conflict-notice.tsx';
import type { ItemConflict } from './merge-drafts.ts';
import type { FocusNext } from './use-focus-next.ts';

interface DraftItemFieldProps {
  item: DraftItem;
  /** Its number in the whole report. */
  number: number;
  place: ItemPlace;
  conflict: ItemConflict | undefined;
  savedBy: string | undefined;
  store: DraftStore;
  priorities: ReadonlyMap<string, string>;
  errors: readonly FormError[];
  focusNext: FocusNext;
}

const none = 'none';

/** One item as it is written: its words, what priority it is about, and its place. */
export function DraftItemField({ item, number, place, conflict, savedBy, store, priorities, errors, focusNext }: DraftItemFieldProps) {
  const { key, text, priorityId } = item;
  const refused = errors.find(({ field }) => field === fieldOf(key));
  // A message goes once the item is mended.
  const isMended = checkSubmission([item], '').length === 0 && !conflict;
  return (
    <div className="draft-item">
      <Field
        label={`Item ${number}`}
        name={fieldOf(key)}
        kind="lines"
        rows={2}
        width="long"
        value={text}
        onChange={(next) => store.change((items) => changeItem(items, key, { text: next }))}
        error={refused && !isMended ? refused.message : undefined}
      />
      {conflict && (
        <ItemConflictNotice
          conflict={conflict}
          number={number}
          priorities={priorities}
          savedBy={savedBy}
          onChoose={(choice) => {
            store.choose(key, choice);
            focusNext(fieldOf(key));
          }}
        />
      )}
      <div className="draft-item-foot">
        <SelectField
          label={`Priority of item ${number}`}
          name={`priority-${key}`}
          size="sm"
          width="fit"
          hideLabel
          value={priorityId ?? none}
          onChange={(next) => store.change((items) => changeItem(items, key, { priorityId: next === none ? null : next }))}
          options={[
            { value: none, label: 'No priority' },
            ...[...priorities].map(([value, name]) => ({ value, label: `Priority: ${name}` })),
          ]}
        />
        <DraftItemButtons item={item} number={number} place={place} store={store} focusNext={focusNext} />
      </div>
    </div>
  );
}
