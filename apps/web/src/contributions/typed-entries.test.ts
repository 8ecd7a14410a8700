import { reportingYear } from '@quorate/domain';
import { describe, expect, it } from 'vitest';
import { readTypedEntries, type TypedEntry } from './typed-entries.ts';

const rules = { state: 'AGREED' as const, year: '2017/18', period: reportingYear(2017), today: '2018-02-01' };
const row = (more: Partial<TypedEntry> = {}): TypedEntry => ({
  key: 1,
  kind: 'RECEIVED',
  agencyId: 'police',
  budgetLineId: '',
  pence: '£1,234.50',
  date: '27/6/2017',
  dueOn: '',
  reference: ' P7 ',
  note: '',
  reason: '',
  ...more,
});
const fieldsOf = (rows: TypedEntry[], more: object = {}) => readTypedEntries(rows, { ...rules, ...more }).errors.map(({ field }) => field);

describe('the entries that are typed', () => {
  it('are read to the penny, each with its day', () => {
    const { entries, errors } = readTypedEntries([row(), row({ kind: 'INVOICED', pence: '42000', dueOn: '1 July 2017' })], rules);
    expect(errors).toEqual([]);
    expect(entries).toMatchObject([
      { kind: 'RECEIVED', agencyId: 'police', pence: 123_450, date: '2017-06-27', reference: 'P7', note: null },
      { kind: 'INVOICED', pence: 4_200_000, dueOn: '2017-07-01' },
    ]);
  });

  it('leave the agency out of spending, and the day for payment out of all but an invoice', () => {
    const { entries, errors } = readTypedEntries([row({ kind: 'SPENT', dueOn: 'nonsense' })], rules);
    expect(errors).toEqual([]);
    expect(entries[0]).toMatchObject({ agencyId: null, dueOn: null });
  });

  it.each([
    ['no agency', { agencyId: '' }, 'agencyId'],
    ['no amount', { pence: '' }, 'pence'],
    ['a payment of nothing', { pence: '0' }, 'pence'],
    ['three decimals', { pence: '1.234' }, 'pence'],
    ['no date', { date: '' }, 'date'],
    ['a day that does not exist', { date: '31/6/2017' }, 'date'],
    ['a day to come', { date: '2/2/2018' }, 'date'],
    ['a day before the year', { date: '31/3/2017' }, 'date'],
    ['payment due before the invoice', { kind: 'INVOICED', dueOn: '1/6/2017' }, 'dueOn'],
    ['a day for payment that is none', { kind: 'INVOICED', dueOn: 'soon' }, 'dueOn'],
    ['a change of what is agreed without a reason', { kind: 'AGREED' }, 'reason'],
  ] as const)('are refused beside the field: %s', (_, wrong, field) => {
    expect(fieldsOf([row(), row(wrong)])).toEqual([`entries.1.${field}`]);
  });

  it('need a reason in a closed year, and are pledges only in a draft', () => {
    expect(fieldsOf([row()], { state: 'CLOSED' })).toEqual(['entries.0.reason']);
    expect(fieldsOf([row({ reason: 'Found late' })], { state: 'CLOSED' })).toEqual([]);
    expect(fieldsOf([row()], { state: 'DRAFT' })).toEqual(['entries.0.kind']);
  });
});
