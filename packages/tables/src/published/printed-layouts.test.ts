import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAttendanceTables } from '../attendance/read-attendance-tables.ts';
import { type Cells, printedLayouts, transpose } from './printed-layouts.ts';

const members = [
  'Staffordshire Police',
  'Burton & South Derbyshire College',
  'South Staffordshire and Shropshire Healthcare NHS Foundation Trust',
  'HMYOI Werrington',
  'Cafcass',
  'Lead Member for Children and Families',
  'Designated Nurse for North Staffs CCG',
  'Designated Nurse for South Staffs CCG',
  'Member 1',
  'Dr O’Neill',
  'NSPCC',
];
const meetingRows = [
  ['12/06/2017', '11/09/2017', '04/12/2017', '12/03/2018'],
  ['June 2017', 'Sept 2017', 'Dec 2017', 'March 2018'],
  ['12 Jun 2017', '4 Sept 2017', '11 Dec 2017', '19 Mar 2018'],
  ['2017-06-12', '2017-09-11', '2017-12-04', '2018-03-12'],
  ['12.06.17', '11.09.17', '04.12.17', '12.03.18'],
];
const symbolSets = [
  ['✓', '✗'],
  ['Y', 'N', 'A'],
  ['P', 'A', 'X', 'D'],
  ['✓', 'A', 'D', 'n/a'],
];

const table = fc.record({
  names: fc.uniqueArray(fc.constantFrom(...members), { minLength: 2, maxLength: 8 }),
  dates: fc.constantFrom(...meetingRows).chain((dates) => fc.integer({ min: 2, max: 4 }).map((count) => dates.slice(0, count))),
  symbols: fc.constantFrom(...symbolSets),
  seed: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  hasBlanks: fc.boolean(),
});

describe.each(printedLayouts)('a table printed with $name', ({ print, keepsBlanks, losesNames, isHtml }) => {
  const read = (cells: Cells) => readAttendanceTables(isHtml ? { html: print(cells) } : { text: print(cells) });

  it('reads the same with members in rows and in columns', () => {
    fc.assert(
      fc.property(table, fc.boolean(), ({ names, dates, symbols, seed, hasBlanks }, mayTurn) => {
        const isTurned = mayTurn && !losesNames;
        const pool = hasBlanks && keepsBlanks ? [...symbols, ''] : symbols;
        const marks = names.map((_, row) =>
          dates.map((_, column) => (column === 0 ? symbols[0] : pool[(seed[row * 4 + column] ?? 0) % pool.length]) ?? ''),
        );
        const cells = [[isTurned ? 'Date' : 'Agency', ...dates], ...names.map((name, row) => [name, ...(marks[row] ?? [])])];
        const { tables, problems } = read(isTurned ? transpose(cells) : cells);
        expect(problems).toEqual([]);
        expect(tables).toHaveLength(1);
        expect(tables[0]?.orientation).toBe(isTurned ? 'MEMBERS_AS_COLUMNS' : 'MEMBERS_AS_ROWS');
        expect(tables[0]?.meetings.map(({ label }) => label)).toEqual(dates);
        expect(tables[0]?.meetings.every(({ date }) => date !== null)).toBe(true);
        expect(tables[0]?.rows.map(({ member, raw }) => [member, ...raw])).toEqual(cells.slice(1));
        expect(tables[0]?.problems).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
