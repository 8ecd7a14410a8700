import { beforeEach, describe, expect, it } from 'vitest';
import { mark, OutboxWorld } from './outbox-world.ts';

let world: OutboxWorld;
beforeEach(() => {
  world = new OutboxWorld();
});

describe('A conflict', () => {
  async function tabWithConflict() {
    world.server.marks.set('december:cafcass', { status: 'PRESENT', version: 4 });
    const outbox = world.openTab();
    outbox.record([mark('december:cafcass', 'APOLOGIES', 3)]);
    await world.clock.pass(1_000);
    return outbox;
  }

  it('is kept with both values, also after the page is opened again', async () => {
    await tabWithConflict();
    const conflict = { key: 'december:cafcass', mine: 'APOLOGIES', theirs: { status: 'PRESENT', version: 4 } };
    expect(world.openTab().getSnapshot()).toMatchObject({ state: 'conflict', waiting: 0, conflicts: [conflict] });
  });

  it('is sent again on the version of the server when the person keeps theirs against it', async () => {
    const outbox = await tabWithConflict();
    outbox.keepMine('december:cafcass');
    await world.clock.pass(1_000);
    expect(world.server.marks.get('december:cafcass')).toEqual({ status: 'APOLOGIES', version: 5 });
    expect(outbox.getSnapshot()).toMatchObject({ state: 'idle', conflicts: [] });
    expect(world.browser.stored.size).toBe(0);
  });

  it('is dropped when the person keeps what the server holds', async () => {
    const outbox = await tabWithConflict();
    outbox.keepTheirs('december:cafcass');
    await world.clock.pass(1_000);
    expect(world.server.marks.get('december:cafcass')).toEqual({ status: 'PRESENT', version: 4 });
    expect(outbox.getSnapshot().overlay.size).toBe(0);
    expect(world.browser.stored.size).toBe(0);
  });

  it('does not hold up other changes', async () => {
    const outbox = await tabWithConflict();
    outbox.record([mark('december:police', 'PRESENT')]);
    await world.clock.pass(1_000);
    expect(world.server.writes).toEqual(['december:police=PRESENT']);
    expect(outbox.getSnapshot()).toMatchObject({ state: 'conflict', waiting: 0 });
  });

  it('takes a later change of the same key as what the person wants', async () => {
    const outbox = await tabWithConflict();
    outbox.record([mark('december:cafcass', 'DEPUTY', 4)]);
    await world.clock.pass(1_000);
    expect(outbox.getSnapshot().conflicts).toMatchObject([{ mine: 'DEPUTY' }]);
    outbox.keepMine('december:cafcass');
    await world.clock.pass(1_000);
    expect(world.server.writes).toEqual(['december:cafcass=DEPUTY']);
    expect(world.browser.stored.size).toBe(0);
  });

  it('forgets a later change of the same key when the person keeps what the server holds', async () => {
    const outbox = await tabWithConflict();
    outbox.record([mark('december:cafcass', 'DEPUTY', 4)]);
    outbox.keepTheirs('december:cafcass');
    await world.clock.pass(1_000);
    expect(world.server.writes).toEqual([]);
    expect(world.browser.stored.size).toBe(0);
  });

  it('is none when both people recorded the same', async () => {
    world.server.marks.set('december:cafcass', { status: 'APOLOGIES', version: 4 });
    const outbox = world.openTab();
    outbox.record([mark('december:cafcass', 'APOLOGIES', 3)]);
    await world.clock.pass(1_000);
    expect(outbox.getSnapshot()).toMatchObject({ state: 'idle', conflicts: [] });
  });
});
