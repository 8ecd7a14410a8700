import { describe, expect, it } from 'vitest';
import { FakeBrowser } from '../platform/outbox-world.ts';
import { DraftWorld } from './draft-world.ts';

describe('Two people on one draft', () => {
  const start = async () => {
    const world = new DraftWorld();
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
