import { beforeEach, describe, expect, it } from 'vitest';
import { mark, OutboxWorld, seats } from './outbox-world.ts';

let world: OutboxWorld;
beforeEach(() => {
  world = new OutboxWorld();
});

describe('An outbox without a network', () => {
  it('keeps 29 marks and sends each once, as one batch, when the network is back', async () => {
    world.server.network = 'down';
    const outbox = world.openTab();
    for (const seat of seats) {
      outbox.record([mark(seat, 'PRESENT')]);
      await world.clock.pass(300);
    }
    expect(outbox.getSnapshot()).toMatchObject({ state: 'offline', waiting: 29 });
    world.server.network = 'up';
    void outbox.sendNow();
    await world.clock.pass(100);
    expect(world.server.writes).toEqual(seats.map((seat) => `${seat}=PRESENT`));
    expect(outbox.getSnapshot()).toMatchObject({ state: 'idle', waiting: 0 });
  });

  it('keeps everything when the tab is closed and sends it when the page is opened again', async () => {
    world.server.network = 'down';
    const closed = world.openTab();
    for (const seat of seats) closed.record([mark(seat, 'PRESENT')]);
    await world.clock.pass(500);
    closed.close();
    world.server.network = 'up';
    const reopened = world.openTab();
    expect(reopened.getSnapshot().overlay.size).toBe(29);
    void reopened.sendNow();
    await world.clock.pass(60_000);
    expect(world.server.writes).toHaveLength(29);
    expect(world.browser.stored.size).toBe(0);
  });

  it('sends the same batch with the same cells again when the answer was lost, and records nothing twice', async () => {
    const outbox = world.openTab();
    world.server.network = 'loses the answer';
    outbox.record(seats.map((seat) => mark(seat, 'PRESENT')));
    await world.clock.pass(500);
    outbox.record([mark('june:seat-1', 'APOLOGIES', 0)]);
    expect(outbox.getSnapshot()).toMatchObject({ state: 'offline', waiting: 29 });
    world.server.network = 'up';
    await world.clock.pass(60_000);
    expect(world.server.received).toHaveLength(3);
    expect(world.server.received[1]).toEqual(world.server.received[0]);
    expect(world.server.received[2]?.items).toEqual([mark('june:seat-1', 'APOLOGIES', 1)]);
    expect(world.server.writes).toHaveLength(30);
    expect(outbox.getSnapshot()).toMatchObject({ state: 'idle', conflicts: [] });
  });

  it('sends the same batch again after the tab was closed while it was under way', async () => {
    world.server.holdBack = [];
    const closed = world.openTab();
    closed.record([mark('june:police', 'PRESENT')]);
    await world.clock.pass(500);
    closed.close();
    world.server.holdBack = null;
    void world.openTab().sendNow();
    await world.clock.pass(120_000);
    expect(world.server.received[1]?.id).toBe(world.server.received[0]?.id);
    expect(world.server.writes).toEqual(['june:police=PRESENT']);
  });

  it('waits longer after each failure, up to half a minute', async () => {
    world.server.network = 'down';
    let attempts = 0;
    const send = world.server.send;
    world.server.send = (batch) => {
      attempts += 1;
      return send(batch);
    };
    world.openTab().record([mark('june:police', 'PRESENT')]);
    await world.clock.pass(10_000);
    const early = attempts;
    await world.clock.pass(300_000);
    expect(early).toBeGreaterThanOrEqual(4);
    expect(attempts - early).toBeLessThan(14);
  });

  it('says that it waits when the server answers but cannot serve', async () => {
    world.server.network = 'failing';
    const outbox = world.openTab();
    outbox.record([mark('june:police', 'PRESENT')]);
    await world.clock.pass(500);
    expect(outbox.getSnapshot()).toMatchObject({ state: 'waiting', waiting: 1 });
  });

  it('keeps everything when the person is signed out and sends it after they sign in', async () => {
    world.server.network = 'signed out';
    const outbox = world.openTab();
    outbox.record([mark('june:police', 'PRESENT')]);
    await world.clock.pass(120_000);
    outbox.record([mark('june:cafcass', 'PRESENT')]);
    await world.clock.pass(120_000);
    expect(outbox.getSnapshot()).toMatchObject({ state: 'signed-out', waiting: 2 });
    world.server.network = 'up';
    void outbox.sendNow();
    await world.clock.pass(1_000);
    expect(world.server.writes).toHaveLength(2);
  });
});
