import { describe, expect, it } from 'vitest';
import { addItem, changeItem, type DraftItem, inReportOrder, moveItem, putBack, removeItem } from './draft-items.ts';

const item = (key: string, kind: DraftItem['kind'] = 'DONE'): DraftItem => ({ key, id: null, kind, text: key, priorityId: null });
const keys = (items: readonly DraftItem[]) => items.map(({ key }) => key).join(' ');
const three = [item('a'), item('b'), item('c'), item('risk', 'RISK'), item('impact', 'IMPACT')];

describe('The items of a report', () => {
  it('stand in the order of its parts, and within a part as they were', () => {
    const mixed = [item('impact', 'IMPACT'), item('a'), item('risk', 'RISK'), item('b'), item('plan', 'PLANNED')];
    expect(keys(inReportOrder(mixed))).toBe('a b plan risk impact');
  });

  it('are added at the end of their part', () => {
    expect(keys(addItem(three, item('new')))).toBe('a b c new risk impact');
    expect(keys(addItem(three, item('new', 'CHALLENGE')))).toBe('a b c risk new impact');
  });

  it.each([
    ['b', -1, 'b a c risk impact'],
    ['b', 1, 'a c b risk impact'],
    ['a', -1, 'a b c risk impact'],
    ['c', 1, 'a b c risk impact'],
    ['risk', -1, 'a b c risk impact'],
    ['nothing', 1, 'a b c risk impact'],
  ] as const)('move within their part and never out of it: %s by %i', (key, step, order) => {
    expect(keys(moveItem(three, key, step))).toBe(order);
  });

  it('are put back where they were when their removal is undone, also after other changes', () => {
    const without = removeItem(three, 'b');
    expect(keys(without)).toBe('a c risk impact');
    expect(keys(putBack(without, item('b'), 1))).toBe('a b c risk impact');
    expect(keys(putBack(removeItem(without, 'a'), item('b'), 1))).toBe('c b risk impact');
    expect(keys(putBack([], item('b'), 4))).toBe('b');
  });

  it('change one at a time', () => {
    const changed = changeItem(three, 'b', { text: 'Wrote it.' });
    expect(changed.map(({ text }) => text)).toEqual(['a', 'Wrote it.', 'c', 'risk', 'impact']);
    expect(changeItem(changed, 'b', { priorityId: 'neglect' })[1]).toMatchObject({ text: 'Wrote it.', priorityId: 'neglect' });
  });
});
