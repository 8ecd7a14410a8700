import { expect, it } from 'vitest';
import { readAttendanceTables } from './attendance/read-attendance-tables.ts';

const table = (heading: string, first: string, second: string) =>
  `Name\t${heading}\t12/06/2017\nAnn\t${first}\tY\nBob\t${second}\tN\nCat\t03/03/2001\tN\nDee\t04/04/2009\tN`;

it.each([
  ['a heading that says NHS number', table('NHS No', '1', '2'), 'NHS numbers'],
  ['valid NHS numbers', table('Ref', '943 476 5919', '401 023 2137'), 'NHS numbers'],
  ['a heading that says date of birth', table('D.O.B.', '01/02/2010', '03/04/2012'), 'dates of birth'],
  ['a column of dates years apart without a heading', table('', '01/02/1995', '03/04/2012'), 'dates of birth'],
])('refuses a paste with %s, and says why', (_, text, what) => {
  const { tables, problems } = readAttendanceTables({ text });
  expect(tables).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toContain(what);
  expect(problems[0]?.message).toContain('Take the column out and paste the attendance table again.');
});

it('refuses what the HTML shows, though the text beside it would do', () => {
  const html = '<table><tr><td>Name<td>DOB<td>12/06/2017<tr><td>Ann<td>01/02/2010<td>Y</table>';
  expect(readAttendanceTables({ html, text: 'Name\t12/06/2017\t11/09/2017\nAnn\tY\tN' }).tables).toEqual([]);
});

it.each([
  ['terms of office', 'Name\tAppointed\tTerm ends\t12/06/2017\nAnn\t01/09/2012\t31/08/2020\tY\nBob\t01/10/2017\t30/09/2021\tN'],
  ['telephone numbers', 'Name\tTelephone\t12/06/2017\nAnn\t01785 123456\tY\nBob\t01782 654321\tN'],
])('lets %s through', (_, text) => {
  expect(readAttendanceTables({ text }).tables).toHaveLength(1);
});
