import { expect, it } from 'vitest';
import { Announcer } from './announcer.ts';

function world() {
  const timers: { at: number; callback: () => void }[] = [];
  const said: string[] = [];
  const clock = {
    time: 0,
    now: () => clock.time,
    after(milliseconds: number, callback: () => void) {
      timers.push({ at: clock.time + milliseconds, callback });
      return () => undefined;
    },
    pass(milliseconds: number) {
      clock.time += milliseconds;
      for (const timer of timers.filter(({ at }) => at <= clock.time)) timer.callback();
    },
  };
  return { clock, said, announcer: new Announcer(clock, (message) => said.push(message)) };
}

it('says a first message at once', () => {
  const { announcer, said } = world();
  announcer.say('Cafcass: Apologies.');
  expect(said).toEqual(['Cafcass: Apologies.']);
});

it('says at most one message a second, and then the latest', () => {
  const { announcer, said, clock } = world();
  for (const message of ['one', 'two', 'three']) announcer.say(message);
  clock.pass(999);
  expect(said).toEqual(['one']);
  clock.pass(1);
  expect(said).toEqual(['one', 'three']);
});
