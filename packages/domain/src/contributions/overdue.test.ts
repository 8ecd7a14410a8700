import { expect, it } from 'vitest';
import { contributionFlagsOf } from './contribution-flags.ts';
import { contributionLine } from './contribution-line.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { overdue } from './overdue.ts';

const invoice = (pence: number, dueOn: string | null, date = '2017-04-10'): LedgerEntry => ({ kind: 'INVOICED', pence, date, dueOn });
const paid = (pence: number, date = '2017-06-01'): LedgerEntry => ({ kind: 'RECEIVED', pence, date });
const credited = (pence: number): LedgerEntry => ({ kind: 'CREDITED', pence, date: '2017-06-01' });

it.each([
  ['is nothing before the day', [invoice(100, '2017-07-02')], null],
  ['is nothing on the day itself', [invoice(100, '2017-07-01')], null],
  ['is everything the day after', [invoice(100, '2017-06-30')], { pence: 100, since: '2017-06-30' }],
  ['is what is left after payments and credits', [invoice(100, '2017-06-30'), paid(30), credited(20)], { pence: 50, since: '2017-06-30' }],
  ['is nothing without a day for payment', [invoice(100, null)], null],
  [
    'counts from the oldest invoice that is not paid: payments go to the oldest first',
    [invoice(100, '2017-06-20'), invoice(100, '2017-05-10'), paid(100)],
    { pence: 100, since: '2017-06-20' },
  ],
  [
    'leaves out an invoice whose day has not come',
    [invoice(100, '2017-05-10'), invoice(50, '2017-08-01'), paid(40)],
    { pence: 60, since: '2017-05-10' },
  ],
  ['leaves out an invoice that was taken back', [invoice(100, '2017-05-10'), invoice(-100, '2017-05-10')], null],
  ['is not paid by what comes later', [invoice(100, '2017-06-30'), paid(100, '2017-07-02')], { pence: 100, since: '2017-06-30' }],
])('what is overdue %s', (_, entries, expected) => {
  expect(overdue(entries as LedgerEntry[], '2017-07-01')).toEqual(expected);
});

it.each([
  ['nothing is wrong', [{ kind: 'AGREED', pence: 100, date: '2017-04-01' }, invoice(100, '2017-08-01')], []],
  [
    'more was received than agreed',
    [{ kind: 'AGREED', pence: 100, date: '2017-04-01' }, invoice(100, null), paid(130)],
    ['RECEIVED_ABOVE_AGREED', 'OVERPAID'],
  ],
  ['something was received and nothing agreed', [paid(5)], ['RECEIVED_ABOVE_AGREED']],
  ['an invoice is missing', [{ kind: 'AGREED', pence: 100, date: '2017-04-01' }], ['NOT_INVOICED']],
  [
    'a part is not invoiced and another is overdue',
    [{ kind: 'AGREED', pence: 100, date: '2017-04-01' }, invoice(60, '2017-05-01')],
    ['NOT_INVOICED', 'OVERDUE'],
  ],
])('where %s, the flags say so', (_, given, flags) => {
  const entries = given as LedgerEntry[];
  const today = '2017-07-01';
  const facts = { line: contributionLine(entries), overdue: overdue(entries, today), invoiceBy: '2017-06-30' };
  expect(contributionFlagsOf(facts, 'Cafcass', today).map(({ flag }) => flag)).toEqual(flags);
});

it('a flag is a whole sentence that names the agency and the amount', () => {
  const entries = [paid(12_345)];
  const facts = { line: contributionLine(entries), overdue: null, invoiceBy: '2017-06-30' };
  expect(contributionFlagsOf(facts, 'Cafcass', '2017-07-01')[0]?.sentence).toBe('Cafcass has paid £123.45 and nothing was agreed.');
});
