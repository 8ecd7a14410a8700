import { describe, expect, it } from 'vitest';
import { isAboutOneThing, isWithin } from './place.ts';

describe('a page about one thing', () => {
  it.each(['/meetings/42', '/meetings/42/roll-call', '/agencies/7', '/groups/1'])('%s is one', (path) => {
    expect(isAboutOneThing(path)).toBe(true);
  });

  it.each(['/', '/meetings', '/meetings/new', '/attendance', '/agencies', '/boards/settings'])('%s is not', (path) => {
    expect(isAboutOneThing(path)).toBe(false);
  });
});

describe('the part of the product that a page is in', () => {
  it.each([
    ['/', '/', true],
    ['/meetings', '/', false],
    ['/meetings/42/roll-call', '/meetings', true],
    ['/groups/7', '/agencies', true],
    ['/meetingsand', '/meetings', false],
  ])('%s within %s: %s', (path, part, within) => {
    expect(isWithin(path, part)).toBe(within);
  });
});
