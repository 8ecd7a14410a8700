import { describe, expect, it } from 'vitest';
import { type PartnerLine, partnerColumns, partnerRows, sortLines } from './partner-lines-columns.ts';

const line = (name: string, more: Partial<PartnerLine> = {}): PartnerLine => ({
  id: name,
  agency: { id: name, name, shortName: name },
  seats: 1,
  attendance: { covered: 3, expected: 4 },
  isMoneyShown: true,
  isInvented: false,
  agreed: null,
  received: null,
  share: null,
  inKindValue: null,
  lateActions: 0,
  ...more,
});
const cafcass = line('Cafcass', { attendance: { covered: 0, expected: 0 } });
const council = line('Council', { isMoneyShown: false });
const police = line('Police', { agreed: 4_200_000, received: 0, share: 1_293, isInvented: true, lateActions: 2 });
const all = [cafcass, council, police];

describe('the columns of partners', () => {
  it('tell hidden from not recorded, and neither from nought', () => {
    expect(partnerRows(all, partnerColumns(true))).toEqual([
      ['Partner', 'Seats', 'Attendance', 'Agreed', 'Received', 'Share', 'In kind', 'Late actions', 'Note'],
      ['Cafcass', '1', 'Not recorded', 'Not recorded', 'Not recorded', 'Not recorded', 'Not recorded', '0', ''],
      ['Council', '1', '3 of 4 (75.0%)', 'Hidden', 'Hidden', 'Hidden', 'Hidden', '0', ''],
      ['Police', '1', '3 of 4 (75.0%)', '42000.00', '0.00', '12.93%', 'Not recorded', '2', 'Invented for the sample'],
    ]);
  });

  it('take nothing recorded for nothing recorded, and not for nought or for no share', () => {
    const inKindOnly = line('Fire', { received: 0, share: 0, inKindValue: 120_000 });
    expect(partnerRows([inKindOnly], partnerColumns(true))[1]?.slice(3, 7)).toEqual([
      'Not recorded',
      'Not recorded',
      'Not recorded',
      '1200.00',
    ]);
  });

  it('leave percentages out where the board does, and hide a share whose total is hidden', () => {
    const row = partnerRows([{ ...police, share: null, isInvented: false }], partnerColumns(false))[1];
    expect(row).toEqual(['Police', '1', '3 of 4', '42000.00', '0.00', 'Hidden', 'Not recorded', '2']);
  });

  it.each([
    ['Partner', 'descending', ['Police', 'Council', 'Cafcass']],
    ['Attendance', 'ascending', ['Council', 'Police', 'Cafcass']],
    ['Attendance', 'descending', ['Council', 'Police', 'Cafcass']],
    ['Agreed', 'ascending', ['Police', 'Cafcass', 'Council']],
    ['Late actions', 'descending', ['Police', 'Cafcass', 'Council']],
  ] as const)('sort by %s, %s, with what is unknown last', (name, direction, order) => {
    const column = partnerColumns(true).find((one) => one.name === name);
    expect(column && sortLines(all, column, direction).map(({ agency }) => agency.name)).toEqual(order);
  });
});
