import { beforeEach, describe, expect, it } from 'vitest';
import { mark, OutboxWorld, seats } from './outbox-world.ts';

let world: OutboxWorld;
beforeEach(() => {
  world = new OutboxWorld();
});

describe('An outbox with a network', () => {
  it('sends a change and is idle once the server has answered', async () => {
    const outbox = world.openTab();
    outbox.record([mark('june:police', 'PRESENT')]);
    expect(outbox.getSnapshot()).toMatchObject({ state: 'saving', waiting: 1 });
    expect(outbox.getSnapshot().overlay.get('june:police')).toBe('PRESENT');
    await world.clock.pass(1_000);
    expect(outbox.getSnapshot()).toMatchObject({ state: 'idle', waiting: 0 });
    expect(outbox.getSnapshot().savedAt).toBeGreaterThan(1_000);
    expect(world.browser.stored.size).toBe(0);
  });

  it('sends changes made close together as one batch, in the order they were first made', async () => {
    const outbox = world.openTab();
    for (const seat of seats.slice(0, 5)) outbox.record([mark(seat, 'PRESENT')]);
    await world.clock.pass(1_000);
    expect(world.server.received.map(({ items }) => items.map(({ key }) => key))).toEqual([seats.slice(0, 5)]);
  });

  it('keeps only the last intention for a key, on the version of the first unsent change', async () => {
    world.server.marks.set('june:police', { status: 'ABSENT', version: 7 });
    const outbox = world.openTab();
    outbox.record([mark('june:police', 'PRESENT', 7)]);
    outbox.record([mark('june:police', 'DEPUTY', 99)]);
    await world.clock.pass(1_000);
    expect(world.server.writes).toEqual(['june:police=DEPUTY']);
    expect(world.server.received[0]?.items).toEqual([mark('june:police', 'DEPUTY', 7)]);
  });

  it('leaves changes made while a batch is under way for the next batch, on the version the first one made', async () => {
    world.server.holdBack = [];
    const outbox = world.openTab();
    outbox.record([mark('june:police', 'PRESENT')]);
    await world.clock.pass(500);
    outbox.record([mark('june:police', 'APOLOGIES')]);
    outbox.record([mark('june:cafcass', 'PRESENT')]);
    expect(outbox.getSnapshot().overlay.get('june:police')).toBe('APOLOGIES');
    world.server.holdBack.shift()?.();
    world.server.holdBack = null;
    await world.clock.pass(1_000);
    expect(world.server.received.map(({ items }) => items)).toEqual([
      [mark('june:police', 'PRESENT', 0)],
      [mark('june:police', 'APOLOGIES', 1), mark('june:cafcass', 'PRESENT', 0)],
    ]);
    expect(outbox.getSnapshot()).toMatchObject({ state: 'idle', conflicts: [] });
  });

  it('splits what is over the limit into batches and records each change once', async () => {
    const outbox = world.openTab(10);
    outbox.record(seats.map((seat) => mark(seat, 'PRESENT')));
    await world.clock.pass(1_000);
    expect(world.server.received.map(({ items }) => items.length)).toEqual([10, 10, 9]);
    expect(world.server.writes).toHaveLength(29);
    expect(world.browser.stored.size).toBe(0);
  });

  it('keeps a refused change with its reason until the person has read it', async () => {
    const outbox = world.openTab();
    outbox.record([mark('june:police', 'FORBIDDEN'), mark('june:cafcass', 'PRESENT')]);
    await world.clock.pass(1_000);
    expect(world.server.writes).toEqual(['june:cafcass=PRESENT']);
    expect(world.openTab().getSnapshot().refusals).toEqual([
      { key: 'june:police', value: 'FORBIDDEN', message: 'You may not record for this group.' },
    ]);
    outbox.dismissRefusal('june:police');
    expect(world.openTab().getSnapshot().refusals).toEqual([]);
  });

  it('tells what the server holds before the change leaves the overlay', async () => {
    const outbox = world.openTab();
    const seen: unknown[] = [];
    outbox.onAnswers((answers) => seen.push([answers, outbox.getSnapshot().overlay.get('june:police')]));
    outbox.record([mark('june:police', 'PRESENT')]);
    await world.clock.pass(1_000);
    expect(seen).toEqual([[[{ key: 'june:police', outcome: 'RECORDED', held: { status: 'PRESENT', version: 1 } }], 'PRESENT']]);
  });
});
