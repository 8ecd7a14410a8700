import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionLine, totalLine } from './contribution-line.ts';
import { contributionKinds, type LedgerEntry } from './ledger-entry.ts';

const on = (kind: LedgerEntry['kind'], pence: number): LedgerEntry => ({ kind, pence, date: '2017-05-01' });

describe('a contribution line', () => {
  it.each([
    ['nothing written down', [], { agreed: null, outstanding: 0, toInvoice: 0 }],
    ['agreed to pay nothing', [on('AGREED', 0)], { agreed: 0, toInvoice: 0 }],
    ['agreed only', [on('AGREED', 4_200_000)], { agreed: 4_200_000, toInvoice: 4_200_000, outstanding: 0 }],
    [
      'invoiced in two parts',
      [on('AGREED', 100), on('INVOICED', 60), on('INVOICED', 40)],
      { invoiced: 100, outstanding: 100, toInvoice: 0 },
    ],
    [
      'paid in several payments',
      [on('INVOICED', 100), on('RECEIVED', 30), on('RECEIVED', 70)],
      { received: 100, outstanding: 0, overpaid: 0 },
    ],
    ['credited in part', [on('AGREED', 100), on('INVOICED', 100), on('CREDITED', 25)], { outstanding: 75, toInvoice: 25 }],
    ['paid more than asked', [on('INVOICED', 100), on('RECEIVED', 130)], { outstanding: 0, overpaid: 30 }],
    ['agreed, then changed', [on('AGREED', 100), on('AGREED', -20)], { agreed: 80 }],
    ['a payment put right', [on('INVOICED', 100), on('RECEIVED', 100), on('RECEIVED', -100)], { received: 0, outstanding: 100 }],
    ['spending is no contribution', [on('SPENT', 500)], { agreed: null, received: 0 }],
  ])('%s', (_, entries, expected) => {
    expect(contributionLine(entries as LedgerEntry[])).toMatchObject(expected);
  });

  it('of one partner never pays what another owes', () => {
    const owes = contributionLine([on('INVOICED', 100)]);
    const overpaid = contributionLine([on('INVOICED', 100), on('RECEIVED', 200)]);
    expect(totalLine([owes, overpaid])).toMatchObject({ outstanding: 100, overpaid: 100, received: 200 });
  });

  it('of all is the sum of the parts, whatever the order, in every case', () => {
    const entry = fc.record({
      kind: fc.constantFrom(...contributionKinds),
      pence: fc.nat({ max: 1_000_000_000 }),
      date: fc.constant('2017-05-01'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(entry, { maxLength: 6 }), { maxLength: 12 }), (partners) => {
        const total = totalLine(partners.map(contributionLine));
        const all = contributionLine(partners.flat().reverse());
        for (const key of ['agreed', 'invoiced', 'credited', 'received'] as const) expect(total[key]).toBe(all[key]);
      }),
    );
  });
});
