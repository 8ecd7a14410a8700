import { describe, expect, it } from 'vitest';
import type { DraftItem, DraftItems } from './draft-items.ts';
import { mergeDrafts } from './merge-drafts.ts';

/** "1:text" is an item that the register knows as 1; "text" alone is new here. */
const items = (written: string, tab = 'mine'): DraftItem[] =>
  written
    .split(' | ')
    .filter(Boolean)
    .map((one, index) => {
      const [id, text] = one.includes(':') ? (one.split(':') as [string, string]) : [null, one];
      return { key: id ?? `${tab}-${index}`, id, kind: 'DONE', text, priorityId: null };
    });
const write = (merged: DraftItems) => merged.map(({ id, text }) => (id ? `${id}:${text}` : text)).join(' | ');
const merge = (base: string, mine: string, theirs: string) => {
  const { items: merged, conflicts } = mergeDrafts({ base: items(base), mine: items(mine), theirs: items(theirs, 'theirs') });
  return [write(merged), conflicts.map(({ theirs: other }) => `${other.id}:${other.text}`).join(' | ')];
};

describe('Two people’s changes of one draft', () => {
  it.each([
    ['nothing changed', '1:a | 2:b', '1:a | 2:b', '1:a | 2:b', '1:a | 2:b', ''],
    ['only I wrote', '1:a | 2:b', '1:a more | 2:b', '1:a | 2:b', '1:a more | 2:b', ''],
    ['only they wrote', '1:a | 2:b', '1:a | 2:b', '1:a | 2:b more', '1:a | 2:b more', ''],
    ['each wrote in another item', '1:a | 2:b', '1:a mine | 2:b', '1:a | 2:b theirs', '1:a mine | 2:b theirs', ''],
    ['both wrote the same', '1:a', '1:a same', '1:a same', '1:a same', ''],
    ['both wrote in one item: mine stays and theirs stands beside it', '1:a', '1:mine', '1:theirs', '1:mine', '1:theirs'],
    ['each added one', '1:a', '1:a | mine', '1:a | 9:theirs', '1:a | mine | 9:theirs', ''],
    ['both added the same', '1:a', '1:a | new', '1:a | 9:new', '1:a | 9:new', ''],
    ['I added the same twice and they once', '1:a', '1:a | new | new', '1:a | 9:new', '1:a | 9:new | new', ''],
    ['I removed what they left', '1:a | 2:b', '2:b', '1:a | 2:b', '2:b', ''],
    ['they removed what I left', '1:a | 2:b', '1:a | 2:b', '2:b', '2:b', ''],
    ['I removed what they wrote in: their words stay', '1:a | 2:b', '2:b', '1:a theirs | 2:b', '1:a theirs | 2:b', ''],
    ['they removed what I wrote in: my words stay, as a new item', '1:a | 2:b', '1:a mine | 2:b', '2:b', 'a mine | 2:b', ''],
    ['both removed it', '1:a | 2:b', '2:b', '2:b', '2:b', ''],
    ['I moved and they wrote', '1:a | 2:b | 3:c', '3:c | 1:a | 2:b', '1:a | 2:b theirs | 3:c', '3:c | 1:a | 2:b theirs', ''],
    ['they moved and I wrote', '1:a | 2:b | 3:c', '1:a | 2:b mine | 3:c', '3:c | 1:a | 2:b', '3:c | 1:a | 2:b mine', ''],
    ['they moved and I added', '1:a | 2:b', '1:a | mine | 2:b', '2:b | 1:a', '2:b | 1:a | mine', ''],
  ])('%s', (_words, base, mine, theirs, merged, beside) => {
    expect(merge(base, mine, theirs)).toEqual([merged, beside]);
  });

  it('that differ only in the priority are a conflict too', () => {
    const [one] = items('1:a') as [DraftItem];
    const { conflicts } = mergeDrafts({ base: [one], mine: [{ ...one, priorityId: 'neglect' }], theirs: [{ ...one, priorityId: 'csa' }] });
    expect(conflicts).toEqual([{ key: '1', theirs: { ...one, priorityId: 'csa' } }]);
  });

  it('never lose a word that either of them wrote', () => {
    let seed = 20_171_218;
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const edit = (base: readonly DraftItem[], who: string): DraftItem[] => {
      const edited = base
        .filter(() => next(5) > 0)
        .map((item, index) => (next(3) === 0 ? { ...item, text: `${who} wrote ${index}` } : item));
      if (next(2) === 0)
        edited.splice(next(edited.length + 1), 0, { ...items(`${who} added`, who)[0], id: who === 'they' ? '9' : null } as DraftItem);
      return next(3) === 0 ? edited.reverse() : edited;
    };
    for (let round = 0; round < 2_000; round += 1) {
      const base = items(['1:a', '2:b', '3:c', '4:d'].slice(0, next(5)).join(' | '));
      const [mine, theirs] = [edit(base, 'I'), edit(base, 'they')];
      const { items: merged, conflicts } = mergeDrafts({ base, mine, theirs });
      const kept = [...merged, ...conflicts.map((conflict) => conflict.theirs)].map(({ text }) => text);
      const written = [...mine, ...theirs].map(({ text }) => text).filter((text) => /wrote|added/.test(text));
      expect(kept).toEqual(expect.arrayContaining(written));
      expect(new Set(merged.map(({ key }) => key)).size).toBe(merged.length);
    }
  });
});
