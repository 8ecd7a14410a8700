import fc from 'fast-check';
import { it } from 'vitest';
import type { PastedTable } from '../pasted-table.ts';
import type { PublishedCase } from './published-case.ts';

interface Material {
  /** Words, cells and signs that tables of this kind are made of. */
  pieces: readonly string[];
  tags: readonly string[];
  /** Real tables, to be damaged. */
  cases: readonly PublishedCase[];
}

/** Tests that a reader answers whatever it is given. `check` reads a paste and fails where the answer breaks a promise. */
export function testWhateverIsPasted(check: (paste: PastedTable) => void, { pieces, tags, cases }: Material): void {
  const joined = (parts: fc.Arbitrary<string>) => fc.array(parts, { maxLength: 80 }).map((chosen) => chosen.join(''));
  const text = joined(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })));
  const anything = fc.array(fc.nat(0xffff), { maxLength: 300 }).map((codes) => String.fromCharCode(...codes));
  const html = joined(fc.constantFrom(...tags, ...pieces));
  const holds = <Value>(values: fc.Arbitrary<Value>, numRuns: number, test: (value: Value) => void) =>
    fc.assert(fc.property(values, test), { numRuns });

  it('as text is read or refused in sentences', () => holds(text, 200, (pasted) => check({ text: pasted })));

  it('as any characters at all is read or refused in sentences', () =>
    holds(anything, 100, (pasted) => check({ text: pasted, html: pasted })));

  it('as HTML is read or refused in sentences', () => holds(html, 200, (pasted) => check({ html: pasted })));

  it.each(cases)('and however $name is damaged', ({ paste }) => {
    const source = paste.html ?? paste.text ?? '';
    const cut = fc.tuple(fc.nat(source.length), fc.nat(12), fc.constantFrom('', ...pieces));
    holds(fc.array(cut, { minLength: 1, maxLength: 6 }), 15, (cuts) => {
      const damaged = cuts.reduce((damage, [at, length, piece]) => damage.slice(0, at) + piece + damage.slice(at + length), source);
      check(paste.html === null ? { text: damaged } : { html: damaged });
    });
  });
}
