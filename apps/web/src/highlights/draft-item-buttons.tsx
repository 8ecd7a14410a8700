import { Button } from '../ui/button.tsx';
import { showToast } from '../ui/toast.ts';
import { type DraftItem, moveItem, putBack, removeItem } from './draft-items.ts';
import type { DraftStore } from './draft-store.ts';
import { fieldOf } from './field-of.ts';
import type { FocusNext } from './use-focus-next.ts';

export interface ItemPlace {
  /** From 0, within its part. */
  index: number;
  count: number;
  heading: string;
}

interface DraftItemButtonsProps {
  item: DraftItem;
  number: number;
  place: ItemPlace;
  store: DraftStore;
  focusNext: FocusNext;
}

/** Moves an item within its part, or takes it out. */
export function DraftItemButtons({ item, number, place: { index, count, heading }, store, focusNext }: DraftItemButtonsProps) {
  const { key, kind } = item;
  const idOf = (step: 1 | -1) => `${step === 1 ? 'down' : 'up'}-${key}`;

  function move(step: 1 | -1) {
    store.change((items) => moveItem(items, key, step));
    showToast(`Moved to place ${index + step + 1} of ${count} in ${heading}`);
    focusNext(idOf(step), idOf(step === 1 ? -1 : 1));
  }

  function remove() {
    const before = store.getSnapshot().items;
    const place = before.indexOf(item);
    const neighbour = [before[place + 1], before[place - 1]].find((other) => other?.kind === kind);
    store.change((items) => removeItem(items, key));
    showToast('Item removed', () => store.change((items) => putBack(items, { ...item, id: null }, place)));
    focusNext(neighbour ? fieldOf(neighbour.key) : `add-${kind}`);
  }

  return (
    <div className="row draft-item-buttons">
      {count > 1 && (
        <>
          <Button size="sm" id={idOf(-1)} label={`Move up: item ${number}`} disabled={index === 0} onClick={() => move(-1)}>
            Move up
          </Button>
          <Button size="sm" id={idOf(1)} label={`Move down: item ${number}`} disabled={index === count - 1} onClick={() => move(1)}>
            Move down
          </Button>
        </>
      )}
      <Button size="sm" kind="plain" label={`Remove: item ${number}`} onClick={remove}>
        Remove
      </Button>
    </div>
  );
}
