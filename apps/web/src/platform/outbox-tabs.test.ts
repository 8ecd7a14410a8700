import { beforeEach, describe, expect, it } from 'vitest';
import { mark, OutboxWorld } from './outbox-world.ts';

let world: OutboxWorld;
beforeEach(() => {
  world = new OutboxWorld();
});

describe('Several tabs', () => {
  it('never send the same change twice', async () => {
    world.server.holdBack = [];
    const first = world.openTab();
    const second = world.openTab();
    first.record([mark('june:police', 'PRESENT')]);
    second.record([mark('june:cafcass', 'PRESENT')]);
    void first.sendNow();
    void second.sendNow();
    await world.clock.pass(1_000);
    expect(world.server.received).toHaveLength(1);
    for (const answer of world.server.holdBack) answer();
    world.server.holdBack = null;
    await world.clock.pass(60_000);
    expect(world.server.writes.toSorted()).toEqual(['june:cafcass=PRESENT', 'june:police=PRESENT']);
    expect(world.browser.stored.size).toBe(0);
  });

  it('see what another tab has recorded and not yet sent', () => {
    const first = world.openTab();
    const second = world.openTab();
    first.record([mark('june:police', 'PRESENT')]);
    expect(second.getSnapshot().overlay.get('june:police')).toBe('PRESENT');
  });

  it('learn what another tab was answered for a change of theirs', async () => {
    const first = world.openTab();
    const second = world.openTab();
    const told: unknown[] = [];
    second.onAnswers((answers) => told.push(...answers));
    second.record([mark('june:police', 'PRESENT')]);
    void first.sendNow();
    await world.clock.pass(70);
    expect(told).toEqual([{ key: 'june:police', outcome: 'RECORDED', held: { status: 'PRESENT', version: 1 } }]);
    expect(second.getSnapshot()).toMatchObject({ state: 'idle', waiting: 0 });
  });

  it('keep the order of changes when the clock is set back', () => {
    const first = world.openTab();
    first.record([mark('june:police', 'PRESENT')]);
    world.clock.time = 5;
    const second = world.openTab();
    second.record([mark('june:police', 'ABSENT')]);
    expect(world.openTab().getSnapshot().overlay.get('june:police')).toBe('ABSENT');
  });

  it('take over when the tab that was sending is gone', async () => {
    world.browser.shelf().write('lease', `a-tab-that-crashed ${world.clock.time + 45_000}`);
    const outbox = world.openTab();
    outbox.record([mark('june:police', 'PRESENT')]);
    await world.clock.pass(120_000);
    expect(world.server.writes).toEqual(['june:police=PRESENT']);
  });
});
