import fc from 'fast-check';
import { expect, it } from 'vitest';
import { publishedRows } from '../attendance/published-matrix.cases.ts';
import { shortNameFor } from './short-name-for.ts';

it.each([
  ['Staffordshire Police', 'Staffordshire Police'],
  ['West Midlands Ambulance Service NHS Foundation Trust', 'W Midlands Ambulance Service'],
  ['Staffordshire Council of Voluntary Youth Services (SCVYS)', 'SCVYS'],
  ['Staffordshire County Council', 'Staffordshire County Council'],
  ['Burton & South Derbyshire College', 'Burton & S Derbys College'],
  ['Staffordshire and Stoke National Probation Service', 'Staffs/Stoke Nat. Probation'],
  ['Staffordshire and Stoke Community Rehabilitation Company', 'Staffs/Stoke Comm. Rehab Co.'],
  ['Designated Nurse for North Staffs CCG', 'Desig. Nurse N Staffs CCG'],
  ['Lead Member for Children and Families', 'Lead Member Children/Famili…'],
  ['Keele Voluntary Carers Federation Limited', 'Keele Voluntary Carers…'],
  ['', ''],
  ['Averyveryveryveryverylongoneword', 'Averyveryveryveryverylongon…'],
])('shortens "%s" to "%s"', (name, short) => {
  expect(shortNameFor(name)).toBe(short);
});

it('gives each of the 29 published seats a name of its own', () => {
  const names = publishedRows.map(({ name }) => shortNameFor(name));
  expect(new Set(names).size).toBe(29);
});

it('never gives more than 28 characters, and never nothing for something', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 300 }), fc.lorem({ maxCount: 12 })), (name) => {
      const short = shortNameFor(name);
      expect(short.length).toBeLessThanOrEqual(28);
      expect(short === '').toBe(name.trim() === '');
    }),
  );
});
