import { describe, expect, it } from 'vitest';
import { browserShelf } from '../platform/outbox-shelf.ts';
import { FakeBrowser, FakeClock } from '../platform/outbox-world.ts';
import { addItem, changeItem, type DraftItem, type DraftItems, moveItem, removeItem } from './draft-items.ts';
import { DraftStore, type SaveOutcome } from './draft-store.ts';
import type { SavedDraft } from './written-draft.ts';

/** The register as the server keeps a report: a version, and ids for what is new. */
class FakeRegister {
  report: SavedDraft = { version: 1, items: [], savedAt: '2017-12-01T14:02:00Z', savedBy: 'Asha' };
  network: 'up' | 'down' | 'loses the answer' | 'refuses' = 'up';
  saves = 0;
  /** What an answer waits for. */
  held: Promise<void> | null = null;
  #ids = 0;

  save =
    (by: string) =>
    async (input: { expectedVersion: number; items: DraftItems }): Promise<SaveOutcome> => {
      if (this.network === 'down') return { kind: 'UNANSWERED' };
      if (this.network === 'refuses') return { kind: 'REFUSED', errors: [{ field: 'items.0.text', message: 'It is too long.' }] };
      if (input.expectedVersion !== this.report.version) return { kind: 'CONFLICT', saved: this.report };
      this.saves += 1;
      const items = input.items.map(({ id, kind, text, priorityId }) => ({ id: id ?? `id-${++this.#ids}`, kind, text, priorityId }));
      this.report = { version: this.report.version + 1, items, savedAt: `2017-12-01T14:0${2 + this.saves}:00Z`, savedBy: by };
      await this.held;
      return this.network === 'loses the answer' ? { kind: 'UNANSWERED' } : { kind: 'SAVED', saved: this.report };
    };

  get texts() {
    return this.report.items.map(({ text }) => text);
  }
}

class World {
  register = new FakeRegister();
  clock = new FakeClock();
  #keys = 0;
  newKey = () => `key-${++this.#keys}`;

  /** A page with the draft open; two pages of one browser share what it keeps. */
  open(by = 'Asha', browser = new FakeBrowser()) {
    const { register, clock, newKey } = this;
    const store = new DraftStore({ reportId: 'r', saved: register.report, shelf: browser.shelf(), clock, send: register.save(by), newKey });
    const close = store.open();
    const item = (text: string): DraftItem => ({ key: newKey(), id: null, kind: 'DONE', text, priorityId: null });
    const keyOf = (text: string) => store.getSnapshot().items.find((one) => one.text === text)?.key ?? '';
    return {
      store,
      close,
      add: (text: string) => store.change((items) => addItem(items, item(text))),
      rewrite: (from: string, to: string) => store.change((items) => changeItem(items, keyOf(from), { text: to })),
      remove: (text: string) => store.change((items) => removeItem(items, keyOf(text))),
      move: (text: string, step: 1 | -1) => store.change((items) => moveItem(items, keyOf(text), step)),
      choose: (text: string, choice: 'MINE' | 'THEIRS' | 'BOTH') => store.choose(keyOf(text), choice),
      texts: () => store.getSnapshot().items.map(({ text }) => text),
      state: () => store.getSnapshot().state,
    };
  }
}

describe('A draft that saves itself', () => {
  it('saves a second after the last key, once for a burst of them', async () => {
    const world = new World();
    const { register, clock } = world;
    const page = world.open();
    page.add('A');
    await clock.pass(900);
    page.rewrite('A', 'Au');
    await clock.pass(900);
    expect(register.saves).toBe(0);
    expect(page.state()).toBe('SAVING');
    await clock.pass(200);
    expect([register.saves, register.texts, page.state()]).toEqual([1, ['Au'], 'SAVED']);
  });

  it('saves at once when it is asked to, and says whether everything is saved', async () => {
    const world = new World();
    const page = world.open();
    page.add('Audited.');
    expect(await page.store.saveNow()).toBe(true);
    expect(world.register.texts).toEqual(['Audited.']);
    expect(await page.store.saveNow()).toBe(true);
    expect(world.register.saves).toBe(1);
  });

  it('keeps what was typed while a save was on its way, and saves that too', async () => {
    const world = new World();
    const page = world.open();
    page.add('One');
    let answer = () => {};
    world.register.held = new Promise((resolve) => {
      answer = resolve;
    });
    const saving = page.store.saveNow();
    await world.clock.pass(0);
    page.rewrite('One', 'One and a half');
    page.add('Two');
    answer();
    expect([await saving, world.register.texts]).toEqual([false, ['One']]);
    await world.clock.pass(1_000);
    expect([world.register.texts, world.register.report.items.map(({ id }) => id)]).toEqual([
      ['One and a half', 'Two'],
      ['id-1', 'id-2'],
    ]);
  });

  it('keeps what is typed through a lost connection and a reload, and saves it when it can', async () => {
    const world = new World();
    const browser = new FakeBrowser();
    world.register.network = 'down';
    const page = world.open('Asha', browser);
    page.add('Typed offline');
    await world.clock.pass(1_000);
    expect(page.state()).toBe('UNANSWERED');
    page.close();
    const again = world.open('Asha', browser);
    expect(again.texts()).toEqual(['Typed offline']);
    world.register.network = 'up';
    await world.clock.pass(60_000);
    expect([world.register.texts, again.state(), browser.stored.size]).toEqual([['Typed offline'], 'SAVED', 0]);
  });

  it('takes a save whose answer was lost as saved, also after a reload and more typing', async () => {
    for (const reloads of [false, true]) {
      const world = new World();
      const browser = new FakeBrowser();
      world.register.network = 'loses the answer';
      let page = world.open('Asha', browser);
      page.add('Once');
      await world.clock.pass(1_000);
      page.rewrite('Once', 'Once only');
      world.register.network = 'up';
      if (reloads) {
        page.close();
        page = world.open('Asha', browser);
      }
      await world.clock.pass(60_000);
      expect([world.register.texts, page.store.getSnapshot().conflicts, page.store.getSnapshot().news]).toEqual([['Once only'], [], null]);
    }
  });

  it('says what the register refuses, and tries again with the next change only', async () => {
    const world = new World();
    const page = world.open();
    world.register.network = 'refuses';
    page.add('Too long');
    await world.clock.pass(120_000);
    expect(page.store.getSnapshot()).toMatchObject({ state: 'REFUSED', errors: [{ message: 'It is too long.' }] });
    world.register.network = 'up';
    page.rewrite('Too long', 'Short');
    await world.clock.pass(1_000);
    expect([world.register.texts, page.state()]).toEqual([['Short'], 'SAVED']);
  });

  it('says when this device keeps nothing', () => {
    const world = new World();
    const shelf = { ...browserShelf(null, 'x.'), onOutsideChange: () => () => undefined };
    const send = world.register.save('Asha');
    const store = new DraftStore({ reportId: 'r', saved: world.register.report, shelf, clock: world.clock, send, newKey: world.newKey });
    store.change((items) => addItem(items, { key: 'k', id: null, kind: 'DONE', text: 'x', priorityId: null }));
    expect(store.getSnapshot().isKept).toBe(false);
  });
});

describe('Two people on one draft', () => {
  const start = async () => {
    const world = new World();
    const first = world.open('Asha');
    first.add('Audit');
    first.add('Training');
    await world.clock.pass(1_000);
    return { world, asha: first, ben: world.open('Ben') };
  };

  it('who write in different items both keep theirs, and the second is told', async () => {
    const { world, asha, ben } = await start();
    asha.rewrite('Audit', 'Audit of neglect');
    ben.rewrite('Training', 'Training in May');
    await world.clock.pass(5_000);
    expect(world.register.texts).toEqual(['Audit of neglect', 'Training in May']);
    expect([ben.texts(), ben.store.getSnapshot().news?.by]).toEqual([world.register.texts, 'Asha']);
  });

  it('who write in the same item: the second sees both, and nothing is saved over the first until they choose', async () => {
    const { world, asha, ben } = await start();
    asha.rewrite('Audit', 'Audit by Asha');
    await world.clock.pass(1_000);
    ben.rewrite('Audit', 'Audit by Ben');
    await world.clock.pass(60_000);
    expect(world.register.texts).toEqual(['Audit by Asha', 'Training']);
    expect([ben.state(), ben.texts(), ben.store.getSnapshot().conflicts[0]?.theirs.text]).toEqual([
      'CONFLICT',
      ['Audit by Ben', 'Training'],
      'Audit by Asha',
    ]);
  });

  it.each([
    ['MINE', ['Audit by Ben', 'Training']],
    ['THEIRS', ['Audit by Asha', 'Training']],
    ['BOTH', ['Audit by Ben', 'Audit by Asha', 'Training']],
  ] as const)('who then keep %s: the register holds that', async (choice, texts) => {
    const { world, asha, ben } = await start();
    asha.rewrite('Audit', 'Audit by Asha');
    ben.rewrite('Audit', 'Audit by Ben');
    await world.clock.pass(5_000);
    ben.choose('Audit by Ben', choice);
    await world.clock.pass(5_000);
    expect([world.register.texts, ben.texts(), ben.state()]).toEqual([texts, texts, 'SAVED']);
  });

  it('who close the page before they choose find the choice when they come back', async () => {
    const { world, asha } = await start();
    const browser = new FakeBrowser();
    const ben = world.open('Ben', browser);
    asha.rewrite('Audit', 'Audit by Asha');
    ben.rewrite('Audit', 'Audit by Ben');
    await world.clock.pass(5_000);
    ben.close();
    const again = world.open('Ben', browser);
    expect([again.state(), again.texts()[0], again.store.getSnapshot().conflicts[0]?.theirs.text]).toEqual([
      'CONFLICT',
      'Audit by Ben',
      'Audit by Asha',
    ]);
  });

  it('see the newest words of the other while they choose', async () => {
    const { world, asha, ben } = await start();
    asha.rewrite('Audit', 'Audit by Asha');
    ben.rewrite('Audit', 'Audit by Ben');
    await world.clock.pass(5_000);
    asha.rewrite('Audit by Asha', 'Audit by Asha, again');
    await world.clock.pass(5_000);
    ben.store.hear(world.register.report);
    expect(ben.store.getSnapshot().conflicts.map(({ theirs }) => theirs.text)).toEqual(['Audit by Asha, again']);
    ben.choose('Audit by Ben', 'MINE');
    await world.clock.pass(5_000);
    expect(world.register.texts).toEqual(['Audit by Ben', 'Training']);
  });

  it('keep an older copy of the page from taking anything back', async () => {
    const { world, asha } = await start();
    const older = world.register.report;
    asha.rewrite('Audit', 'Audit of neglect');
    await world.clock.pass(1_000);
    asha.store.hear(older);
    expect([asha.texts(), asha.state()]).toEqual([['Audit of neglect', 'Training'], 'SAVED']);
  });
});
