import { useId } from 'react';
import { newId } from '../platform/outbox-browser.ts';
import type { FormError } from '../platform/user-errors.ts';
import { Button } from '../ui/button.tsx';
import { DraftItemField } from './draft-item-field.tsx';
import { addItem } from './draft-items.ts';
import type { DraftSnapshot, DraftStore } from './draft-store.ts';
import { fieldOf } from './field-of.ts';
import type { ReportPart } from './report-parts.ts';
import type { FocusNext } from './use-focus-next.ts';

interface DraftPartProps {
  part: ReportPart;
  store: DraftStore;
  draft: DraftSnapshot;
  priorities: ReadonlyMap<string, string>;
  errors: readonly FormError[];
  focusNext: FocusNext;
}

/** One part of a draft, with its items and the way to add one. */
export function DraftPart({ part: { kind, heading, hint }, store, draft, priorities, errors, focusNext }: DraftPartProps) {
  const id = useId();
  const items = draft.items.filter((item) => item.kind === kind);

  function add() {
    const key = newId();
    store.change((before) => addItem(before, { key, id: null, kind, text: '', priorityId: null }));
    focusNext(fieldOf(key));
  }

  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className="muted">{hint}</p>
      {items.map((item, index) => (
        <DraftItemField
          key={item.key}
          item={item}
          number={draft.items.indexOf(item) + 1}
          place={{ index, count: items.length, heading }}
          conflict={draft.conflicts.find(({ key }) => key === item.key)}
          savedBy={draft.news?.by}
          errors={errors}
          {...{ store, priorities, focusNext }}
        />
      ))}
      <div className="row">
        <Button size="sm" id={`add-${kind}`} label={`Add item to ${heading}`} onClick={add}>
          Add item
        </Button>
      </div>
    </section>
  );
}
