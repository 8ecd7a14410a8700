import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normaliseName } from './normalise-name.ts';

it.each([
  ['Staffordshire POLICE', 'staffordshire police'],
  ['  Staffordshire   Police ', 'staffordshire police'],
  ['Staffordshire Fire & Rescue', 'staffordshire fire and rescue'],
  ['Fire&Rescue', 'fire and rescue'],
  ["Barnardo's", 'barnardos'],
  ['Barnardo’s', 'barnardos'],
  ['Staffordshire and Stoke-on-Trent', 'staffordshire and stoke on trent'],
  ['Birmingham Community Healthcare NHS FT', 'birmingham community healthcare nhs foundation trust'],
  ['Birmingham Community Healthcare NHS F.T.', 'birmingham community healthcare nhs foundation trust'],
  ['Birmingham Community Healthcare NHSFT', 'birmingham community healthcare nhs foundation trust'],
  ["St. Giles' Hospice", 'st giles hospice'],
  ['Saint Giles Hospice', 'st giles hospice'],
  ['N.S.P.C.C.', 'nspcc'],
  ['A.Z. Housing', 'az housing'],
  ['Group 1 2', 'group 1 2'],
  ['Named G.P. (North)', 'named gp north'],
  ['The National Probation Service', 'national probation service'],
  ['The', 'the'],
  ['Heddlu Dyfed-Powys ŵŷ', 'heddlu dyfed powys wy'],
  ['Café Æsop Ørsted', 'cafe aesop orsted'],
  ['Ｐｏｌｉｃｅ', 'police'],
  ['…', ''],
  ['', ''],
])('reads "%s" as "%s"', (name, normalised) => {
  expect(normaliseName(name)).toBe(normalised);
});

it('cuts a name over 200 characters', () => {
  expect(normaliseName('police '.repeat(1000))).toHaveLength('police '.repeat(29).length - 3);
});

it('does not change a name that is normalised already', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 6 }), (name) => {
      expect(normaliseName(normaliseName(name))).toBe(normaliseName(name));
    }),
  );
});
