/**
 * Which element shows which index. Elements are used again for what comes into view; an index keeps its element for as
 * long as it is in view, and the one with the focus keeps it always, so that the focus is never lost by scrolling.
 */
export class SlotPool {
  /** The index each slot shows; -1 for a slot that shows nothing now. */
  readonly indexes: number[] = [];
  readonly #slots = new Map<number, number>();

  slotOf(index: number): number | undefined {
    return this.#slots.get(index);
  }

  /** Shows first to last, and the kept index. Gives the slots that show something else than before. */
  show(first: number, last: number, kept: number | null): number[] {
    const free: number[] = [];
    for (const [slot, index] of this.indexes.entries()) {
      if (index !== kept && (index < first || index > last)) free.push(slot);
    }
    const changed: number[] = [];
    const place = (index: number) => {
      if (this.#slots.has(index)) return;
      const slot = free.pop() ?? this.indexes.length;
      this.#slots.delete(this.indexes[slot] ?? -1);
      this.indexes[slot] = index;
      this.#slots.set(index, slot);
      changed.push(slot);
    };
    for (let index = first; index <= last; index += 1) place(index);
    if (kept !== null) place(kept);
    for (const slot of free) {
      if (this.indexes[slot] === -1) continue;
      this.#slots.delete(this.indexes[slot] ?? -1);
      this.indexes[slot] = -1;
      changed.push(slot);
    }
    return changed;
  }
}
