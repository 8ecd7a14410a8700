import { describe, expect, it } from 'vitest';
import { readAttendanceTables } from '../attendance/read-attendance-tables.ts';
import { describeTables } from './describe-tables.ts';
import { type Counts, countMarks, type ExpectedFile, expectedTables, printedDates, toWords } from './expected-json.ts';
import { publishedCases } from './published-case.ts';

describe.each(publishedCases('att-'))('the published table $name', ({ paste, file }) => {
  const { tables } = readAttendanceTables(paste);
  const expected = expectedTables(JSON.parse(file('expected.json')) as ExpectedFile);

  it('holds as many tables as were published', () => {
    expect(tables).toHaveLength(expected.length);
  });

  it.each(expected.map((table, index) => ({ table, index })))(
    'gives the meetings of table $index their headings, dates and whether they were held',
    ({ table, index }) => {
      const read = tables[index];
      if (table.title !== undefined) expect(read?.title).toBe(table.title);
      expect(read?.meetings.map(({ label }) => label)).toEqual(table.meetings);
      if (table.meetingDates !== undefined && read) expect(printedDates(read)).toEqual(table.meetingDates);
      if (table.held !== undefined) expect(read?.meetings.map(({ held }) => held)).toEqual(table.held);
    },
  );

  it.each(expected.map((table, index) => ({ table, index })))('gives every member of table $index its marks', ({ table, index }) => {
    const rows = tables[index]?.rows ?? [];
    expect(rows.map(({ member }) => member)).toEqual(table.rows.map(({ member }) => member));
    expect(rows.map(({ agency }) => agency)).toEqual(table.rows.map(({ agency }) => agency ?? null));
    expect(rows.map(({ marks }) => toWords(marks))).toEqual(table.rows.map(({ marks }) => marks));
    for (const [at, { raw }] of table.rows.entries()) if (raw !== undefined) expect(rows[at]?.raw).toEqual(raw);
    if (table.byAgency !== undefined) {
      expect(tables[index]?.byAgency?.map(({ agency, marks }) => ({ agency, marks: toWords(marks) }))).toEqual(table.byAgency);
    }
  });

  it.each(expected.map((table, index) => ({ table, index })))('adds up to the printed totals of table $index', ({ table, index }) => {
    const marks = (tables[index]?.rows ?? []).map((row) => toWords(row.marks));
    const columns = table.meetings.map((_, column) => marks.map((row) => row[column] ?? 'unknown'));
    expect(marks.map(countMarks)).toEqual((table.totals?.computed.perRow ?? marks.map(countMarks)).map(onlyCounts));
    expect(columns.map(countMarks)).toEqual((table.totals?.computed.perMeeting ?? columns.map(countMarks)).map(onlyCounts));
  });

  it('leaves no problem to solve', () => {
    expect(tables.flatMap(({ problems }) => problems)).toEqual([]);
  });
});

it.each(publishedCases('').filter(({ has }) => has('expected.txt')))('$name reads as its expected.txt says', ({ paste, file }) => {
  expect(describeTables(readAttendanceTables(paste))).toBe(file('expected.txt'));
});

function onlyCounts({ present, deputy, apologies, absent, not_applicable, unknown }: Counts): Counts {
  return { present, deputy, apologies, absent, not_applicable, unknown };
}
