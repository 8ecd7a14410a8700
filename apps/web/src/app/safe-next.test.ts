import { describe, expect, it } from 'vitest';
import { safeNext } from './safe-next.ts';

describe('where to go after sign-in', () => {
  it.each(['/meetings?board=b1&year=2017', '/attendance', '/'])('goes on to the path %s', (next) => {
    expect(safeNext(next)).toBe(next);
  });

  it.each([
    null,
    '',
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
    '/sign-in?next=/sign-in',
  ])('goes to the landing page for %s', (next) => {
    expect(safeNext(next)).toBe('/');
  });
});
