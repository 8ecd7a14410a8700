import { describe, expect, it } from 'vitest';
import { browserShelf } from '../platform/outbox-shelf.ts';
import { FakeBrowser } from '../platform/outbox-world.ts';
import { addItem } from './draft-items.ts';
import { DraftStore } from './draft-store.ts';
import { DraftWorld } from './draft-world.ts';

describe('A draft that saves itself', () => {
  it('saves a second after the last key, once for a burst of them', async () => {
    const world = new DraftWorld();
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
    const world = new DraftWorld();
    const page = world.open();
    page.add('Audited.');
    expect(await page.store.saveNow()).toBe(true);
    expect(world.register.texts).toEqual(['Audited.']);
    expect(await page.store.saveNow()).toBe(true);
    expect(world.register.saves).toBe(1);
  });

  it('keeps what was typed while a save was on its way, and saves that too', async () => {
    const world = new DraftWorld();
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
    const world = new DraftWorld();
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

  it('keeps what two windows of one person typed offline apart, and saves both in turn', async () => {
    const world = new DraftWorld();
    const browser = new FakeBrowser();
    const [one, other] = [world.open('Asha', browser), world.open('Asha', browser)];
    world.register.network = 'down';
    one.add('In one window');
    other.add('In the other');
    await world.clock.pass(1_000);
    one.close();
    other.close();
    world.register.network = 'up';
    for (let visit = 0; visit < 2; visit += 1) {
      const again = world.open('Asha', browser);
      await world.clock.pass(5_000);
      again.close();
    }
    expect([...world.register.texts].sort()).toEqual(['In one window', 'In the other']);
    expect(browser.stored.size).toBe(0);
  });

  it('takes a save whose answer was lost as saved, also after a reload and more typing', async () => {
    for (const reloads of [false, true]) {
      const world = new DraftWorld();
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
    const world = new DraftWorld();
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
    const world = new DraftWorld();
    const shelf = { ...browserShelf(null, 'x.'), onOutsideChange: () => () => undefined };
    const send = world.register.save('Asha');
    const store = new DraftStore({ reportId: 'r', saved: world.register.report, shelf, clock: world.clock, send, newKey: world.newKey });
    store.change((items) => addItem(items, { key: 'k', id: null, kind: 'DONE', text: 'x', priorityId: null }));
    expect(store.getSnapshot().isKept).toBe(false);
  });
});
