import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FileRefusal } from '../file-refusal.ts';
import { OfficeParts } from './office-parts.ts';

const zip = (parts: Record<string, Uint8Array>) => zipSync(parts);
const reasonOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    return error instanceof FileRefusal ? error.reason : String(error);
  }
  return null;
};

describe('the parts of a file', () => {
  it('are read whether they are packed or only stored, and whatever the case and the slashes of their names', () => {
    const parts = new OfficeParts(zipSync({ 'xl/Workbook.xml': strToU8('one'), 'xl\\styles.xml': [strToU8('two'), { level: 0 }] }));
    expect([parts.text('xl/workbook.xml'), parts.text('/xl/styles.xml'), parts.text('xl/none.xml')]).toEqual(['one', 'two', null]);
  });

  it('are read where they are written in UTF-16', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, ...[...'£1'].flatMap((character) => [character.charCodeAt(0), 0])]);
    expect(new OfficeParts(zip({ a: bytes })).text('a')).toBe('£1');
  });

  it('are refused where they unpack to more than 20 MB, all together', () => {
    const half = new Uint8Array(12_000_000);
    expect(reasonOf(() => new OfficeParts(zip({ a: new Uint8Array(20_000_001) })).text('a'))).toBe('TOO_LARGE');
    const parts = new OfficeParts(zip({ a: half, b: half }));
    expect([reasonOf(() => parts.text('a')), reasonOf(() => parts.text('b'))]).toEqual([null, 'TOO_LARGE']);
  });

  it('are refused where they unpack to more than the zip says', () => {
    const bomb = zip({ a: new Uint8Array(40_000_000) });
    const directory = bomb.length - 22 - 46 - 1;
    new DataView(bomb.buffer).setUint32(directory + 24, 10, true);
    const begin = performance.now();
    expect(reasonOf(() => new OfficeParts(bomb).text('a'))).toBe('TOO_LARGE');
    expect(performance.now() - begin).toBeLessThan(2_000);
  });

  it('are never read beyond the end of a file that was cut off, wherever that was', () => {
    const whole = zip({ a: strToU8('one two three four five') });
    for (let length = 4; length < whole.length; length += 1)
      expect(
        reasonOf(() => new OfficeParts(whole.subarray(0, length))),
        `${length} bytes`,
      ).toBe('BROKEN');
  });

  it('are found among 10,000', () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`part${index}`, strToU8('x')]));
    expect(new OfficeParts(zipSync(many, { level: 0 })).text('part9999')).toBe('x');
  });
});
