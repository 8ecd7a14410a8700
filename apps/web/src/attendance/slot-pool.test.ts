import { describe, expect, it } from 'vitest';
import { SlotPool } from './slot-pool.ts';

const shown = (pool: SlotPool) => pool.indexes.filter((index) => index >= 0).toSorted((one, other) => one - other);

describe('A pool of elements', () => {
  it('shows what is in view, each index once', () => {
    const pool = new SlotPool();
    expect(pool.show(10, 14, null)).toHaveLength(5);
    expect(shown(pool)).toEqual([10, 11, 12, 13, 14]);
  });

  it('changes only the elements of what left the view when it is scrolled', () => {
    const pool = new SlotPool();
    pool.show(10, 14, null);
    const stayed = pool.slotOf(12);
    expect(pool.show(12, 16, null)).toHaveLength(2);
    expect(shown(pool)).toEqual([12, 13, 14, 15, 16]);
    expect(pool.slotOf(12)).toBe(stayed);
    expect(pool.indexes).toHaveLength(5);
  });

  it('keeps the element with the focus however far it is scrolled', () => {
    const pool = new SlotPool();
    pool.show(0, 4, 2);
    const focused = pool.slotOf(2);
    for (let first = 0; first < 400; first += 7) pool.show(first, first + 4, 2);
    expect(pool.slotOf(2)).toBe(focused);
    expect(pool.indexes.length).toBeLessThanOrEqual(6);
  });

  it('empties what it does not need in a smaller view', () => {
    const pool = new SlotPool();
    pool.show(0, 9, null);
    expect(pool.show(0, 3, null)).toHaveLength(6);
    expect(shown(pool)).toEqual([0, 1, 2, 3]);
    expect(pool.slotOf(9)).toBeUndefined();
  });

  it('never grows beyond the widest view and the focus', () => {
    const pool = new SlotPool();
    for (let step = 0; step < 500; step += 1) pool.show(step * 3, step * 3 + 19, step % 2 === 0 ? null : 7);
    expect(pool.indexes.length).toBeLessThanOrEqual(21);
  });
});
