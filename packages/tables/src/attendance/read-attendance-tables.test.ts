import { describe, expect, it } from 'vitest';
import type { AttendanceTable } from './attendance-table.ts';
import { readAttendanceTables } from './read-attendance-tables.ts';

function only(text: string, legend?: ReadonlyMap<string, 'ABSENT' | 'APOLOGIES' | 'PRESENT'>): AttendanceTable {
  const { tables } = readAttendanceTables({ text }, { legend });
  expect(tables).toHaveLength(1);
  return tables[0] as AttendanceTable;
}

const messages = (table: AttendanceTable) => table.problems.map(({ message }) => message);
const marks = (table: AttendanceTable) => table.rows.map(({ member, marks: read }) => [member, ...read]);

describe('a row with the wrong number of cells', () => {
  const heading = 'Agency\tJune 2017\tSept 2017\tDec 2017\tMarch 2018';
  const rows = Array.from({ length: 12 }, (_, row) => `Member ${row + 1}\t✓\t✓\t✗\t✓`);

  it('is refused by its line and name when it has too many, and the rest is read', () => {
    const table = only([heading, ...rows, 'Cafcass\t✗\t✗\t✓\t✗\t✓', 'Entrust\t✓\t✓\t✓\t✓'].join('\n'));
    expect(table.rows).toHaveLength(13);
    expect(table.problems).toEqual([
      {
        line: 14,
        message: "Line 14, 'Cafcass', has 5 marks but the table has 4 meetings. Correct the line and paste again, or leave the row out.",
      },
    ]);
  });

  it('is refused when it has too few and nothing shows that blanks were dropped', () => {
    expect(messages(only([heading, ...rows, 'Cafcass\t✗'].join('\n')))).toEqual([
      "Line 14, 'Cafcass', has 1 mark but the table has 4 meetings. Correct the line and paste again, or leave the row out.",
    ]);
  });

  it('is filled with blanks when the table drops empty cells at the end of its lines', () => {
    const table = only([heading, 'Police\t✓\t\t✓\t✓', 'Cafcass\t\t✗', 'Fire\t✓\t✓\t✓'].join('\n'));
    expect(table.problems).toEqual([]);
    expect(table.rows.map(({ raw }) => raw)).toEqual([
      ['✓', '', '✓', '✓'],
      ['', '✗', '', ''],
      ['✓', '✓', '✓', ''],
    ]);
  });

  it('is refused where only spaces keep cells apart, however many rows are short', () => {
    const table = only('Agency   June 2017   Sept 2017\nPolice   ✓   ✓\nFire   ✓\nHealth   ✓\nCafcass   ✗   ✗');
    expect(table.rows.map(({ member }) => member)).toEqual(['Police', 'Cafcass']);
    expect(table.problems.map(({ line }) => line)).toEqual([3, 4]);
  });

  it('leaves out a meeting when meetings are the rows', () => {
    const table = only('Date | Ann | Bob | Cat |\n12/06/2017 | Y | Y | N |\n11/09/2017 | Y | N |\n04/12/2017 | Y | Y | Y |');
    expect(table.meetings.map(({ label }) => label)).toEqual(['12/06/2017', '04/12/2017']);
    expect(messages(table)).toEqual([
      "Line 3, '11/09/2017', has 2 marks but the table has 3 members. Correct the line and paste again, or leave the row out.",
    ]);
  });

  it('is called a row, and counted in its table, when the paste is HTML', () => {
    const html = '<p>Board</p><table><tr><th>Agency<th>12/06/2017<th>11/09/2017<tr><td>Police<td>Y<td>Y<tr><td>Fire<td>Y</table>';
    expect(readAttendanceTables({ html }).tables[0]?.problems).toEqual([
      {
        line: 3,
        message: "Row 3, 'Fire', has 1 mark but the table has 2 meetings. Correct the row and paste again, or leave the row out.",
      },
    ]);
  });

  it('without a name is refused', () => {
    expect(messages(only('Agency\tJune 2017\tSept 2017\nPolice\t✓\t✓\n\t✓\t✗'))).toEqual([
      'Line 3 has marks but no name before them. Add the name and paste again, or leave the row out.',
    ]);
  });
});

describe('the legend', () => {
  const text = 'Name\t12/06/2017\t11/09/2017\t04/12/2017\nAnn\tY\tA\tZ\nBob\tX\t\tY';

  it('counts every symbol, and asks about the doubtful and the unknown', () => {
    expect(only(text).legend).toEqual([
      { symbol: 'Y', status: 'PRESENT', count: 2, needsConfirming: false },
      { symbol: 'A', status: 'APOLOGIES', count: 1, needsConfirming: true },
      { symbol: 'Z', status: 'NOT_RECORDED', count: 1, needsConfirming: true },
      { symbol: 'X', status: 'ABSENT', count: 1, needsConfirming: true },
    ]);
  });

  it('asks nothing once the person has said what the symbols mean', () => {
    const legend = new Map([
      ['A', 'ABSENT'],
      ['X', 'APOLOGIES'],
      ['Z', 'PRESENT'],
    ] as const);
    const table = only(text, legend);
    expect(table.legend.some(({ needsConfirming }) => needsConfirming)).toBe(false);
    expect(marks(table)).toEqual([
      ['Ann', 'PRESENT', 'ABSENT', 'PRESENT'],
      ['Bob', 'APOLOGIES', 'NOT_RECORDED', 'PRESENT'],
    ]);
  });

  it('never takes a blank for an absence, whatever the key says', () => {
    const table = only('Name\t12/06/2017\t11/09/2017\nAnn\tY\t\nBob\t\tY\nKey: Y = present, blank = absent');
    expect(marks(table)).toEqual([
      ['Ann', 'PRESENT', 'NOT_RECORDED'],
      ['Bob', 'NOT_RECORDED', 'PRESENT'],
    ]);
  });
});

describe('a paste that offers text and HTML', () => {
  const text = 'Agency\tJune 2017\tSept 2017\nPolice\tP\tO';

  it('is read from its HTML, where the ticks are', () => {
    const html =
      '<table><tr><td>Agency<td>June 2017<td>Sept 2017<tr><td>Police<td><font face="Wingdings 2">P<td><font face="Wingdings 2">O</table>';
    expect(readAttendanceTables({ text, html }).tables[0]?.rows[0]?.raw).toEqual(['✓', '✗']);
  });

  it('is read from its text when the HTML holds no table', () => {
    expect(readAttendanceTables({ text, html: '<p>Agency June</p>' }).tables[0]?.rows[0]?.raw).toEqual(['P', 'O']);
  });
});

it.each([
  ['nothing', {}, 'The paste is empty. Copy the attendance table and paste again.'],
  ['blank text', { text: ' \n ' }, 'The paste is empty. Copy the attendance table and paste again.'],
  [
    'prose',
    { text: 'The Board met in June.' },
    'No attendance table was found in the paste. Copy the whole table with its heading row and paste again.',
  ],
  [
    'a table of totals',
    { text: 'Member\tPossible\tActual\t%\nPolice\t4\t3\t75%' },
    'No attendance table was found in the paste. Copy the whole table with its heading row and paste again.',
  ],
  [
    'too much',
    { text: 'a'.repeat(1_000_001) },
    'The paste is longer than 1,000,000 characters. Copy only the attendance table and paste again.',
  ],
])('%s gives one problem and no table', (_, paste, message) => {
  expect(readAttendanceTables(paste)).toEqual({ tables: [], problems: [{ line: null, message }] });
});

it('says so when an action plan was pasted instead', () => {
  const text = 'Action\tLead\tBy when\tProgress\tRAG\nTrain staff\tPolice\tJune 2018\tHalf are trained\tG';
  const message = 'This looks like an action plan and not an attendance table. Paste it where action plans are imported.';
  expect(readAttendanceTables({ text })).toEqual({ tables: [], problems: [{ line: null, message }] });
});
