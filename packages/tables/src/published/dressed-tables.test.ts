import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAttendanceTables } from '../attendance/read-attendance-tables.ts';
import { printedLayouts } from './printed-layouts.ts';

const dates = ['12/06/2017', '11/09/2017', '04/12/2017', '12/03/2018'];
const agencies = ['Police', 'Cafcass', 'Health Trust', 'Fire & Rescue', 'NSPCC'];
const symbolSets: string[][] = [
  ['✓', '✗'],
  ['Y', 'N', 'A'],
  ['P', 'A', 'X', 'D'],
];
const people = ['Ann Archer', 'Bob Baker', 'Cat Cole', 'Dee Dunn', 'Eve Early', 'Fay Finn'];

/** What a published table has around its marks. */
const dress = fc.record({
  people: fc.uniqueArray(fc.constantFrom(...people), { minLength: 3, maxLength: 6 }),
  seed: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  symbols: fc.constantFrom(...symbolSets),
  hasNumber: fc.boolean(),
  hasAgency: fc.boolean(),
  hasRole: fc.boolean(),
  hasTotal: fc.boolean(),
  hasTotalsRow: fc.boolean(),
  hasTitle: fc.boolean(),
  hasKey: fc.boolean(),
  hasPage: fc.boolean(),
  hasHeadingAgain: fc.boolean(),
});
type Dress = typeof dress extends fc.Arbitrary<infer Value> ? Value : never;

function marksOf({ people: names, seed, symbols }: Dress): string[][] {
  return names.map((_, row) =>
    dates.map((_date, column) => (column === 0 ? symbols[0] : symbols[(seed[row * 4 + column] ?? 0) % symbols.length]) ?? ''),
  );
}

function cellsOf(table: Dress): string[][] {
  const { people: names, seed, hasNumber, hasAgency, hasRole, hasTotal } = table;
  const wear = (isWorn: boolean, cell: string) => (isWorn ? [cell] : []);
  const heading = [
    ...wear(hasNumber, 'No.'),
    ...wear(hasAgency, 'Agency'),
    'Name',
    ...wear(hasRole, 'Role'),
    ...dates,
    ...wear(hasTotal, 'Total'),
  ];
  const rows = marksOf(table).map((marks, row) => [
    ...wear(hasNumber, String(row + 1)),
    ...wear(hasAgency, agencies[(seed[row] ?? 0) % agencies.length] ?? ''),
    names[row] ?? '',
    ...wear(hasRole, row === 0 ? 'Chair' : 'Officer'),
    ...marks,
    ...wear(hasTotal, `${(seed[row] ?? 0) % 5}/4`),
  ]);
  return [heading, ...rows];
}

function totalsRow(table: Dress): string[] {
  const [heading = []] = cellsOf(table);
  const first = heading.indexOf(dates[0] ?? '');
  return heading.map((_, column) =>
    column === (heading[0] === 'No.' ? 1 : 0) ? 'Total' : column >= first && column < first + 4 ? '3' : '',
  );
}

// Where spaces or line ends keep cells apart, empty cells and words around the table leave too little to tell.
describe.each(printedLayouts.filter(({ keepsBlanks, name }) => keepsBlanks && name !== 'label above its marks'))(
  'a dressed table printed with $name',
  ({ print, isHtml, name }) => {
    it('gives the same members, agencies and marks as without its dress', () => {
      fc.assert(
        fc.property(dress, (table) => {
          const isStream = name === 'one cell and a pipe a line';
          const [heading = [], ...rows] = cellsOf(table);
          const body = [...rows, ...(table.hasTotalsRow && !isStream ? [totalsRow(table)] : [])];
          const cells = table.hasHeadingAgain && !isStream ? [heading, ...body.slice(0, 2), heading, ...body.slice(2)] : [heading, ...body];
          const key = table.symbols.includes('X') ? 'Key: P = present, A = apologies, X = absent, D = deputy' : '';
          const loose = (isWorn: boolean, text: string) => (isWorn && !isStream ? [isHtml ? `<p>${text}</p>` : text] : []);
          const pasted = [
            ...loose(table.hasTitle, 'Board attendance 2017/18'),
            print(cells),
            ...loose(table.hasKey, key),
            ...loose(table.hasPage, 'Page 2 of 3'),
          ].join('\n');
          const { tables } = readAttendanceTables(isHtml ? { html: pasted } : { text: pasted });
          expect(tables).toHaveLength(1);
          expect(tables[0]?.meetings.map(({ label }) => label)).toEqual(dates);
          expect(tables[0]?.rows.map(({ member, raw }) => [member, ...raw])).toEqual(
            marksOf(table).map((marks, row) => [table.people[row], ...marks]),
          );
          const agency = heading.indexOf('Agency');
          expect(tables[0]?.rows.map((row) => row.agency)).toEqual(rows.map((row) => (agency === -1 ? null : row[agency])));
          if (table.hasTitle && !isStream) expect(tables[0]?.title).toBe('Board attendance 2017/18');
          expect(tables[0]?.problems).toEqual([]);
        }),
        { numRuns: 40 },
      );
    });
  },
);
