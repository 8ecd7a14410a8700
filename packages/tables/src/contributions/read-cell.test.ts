import { describe, expect, it } from 'vitest';
import { readAmount, readShare } from './read-amount.ts';
import { readCell } from './read-cell.ts';
import { yearIn } from './read-year.ts';

describe('a printed amount', () => {
  it.each([
    ['£1,234.50', 123_450],
    ['1234.5', 123_450],
    ['(14,270)', 1_427_000],
    ['£(500)', 50_000],
    ['(£500.00)', 50_000],
    ['12 500', 1_250_000],
    ['£ 98 500', 9_850_000],
    ['-500', -50_000],
    ['−£500', -50_000],
    ['£-0.07', -7],
    ['£12.5k', 1_250_000],
    ['£1.2m', 120_000_000],
    ['0', 0],
    ['0.29', 29],
  ])('%j is %i pence', (text, pence) => {
    expect(readAmount(text)?.pence).toBe(pence);
  });

  it.each(['1.234', '12.345', '99999999999999999', '0.001'])('%j is not exact to the penny, and is not rounded', (text) => {
    expect(readAmount(text)).toMatchObject({ pence: null });
  });

  it.each(['', '£', '1,23', '12,34,567', '1.234,50', '(500', '500)', '5 to 6', '£5 £6', '--5', '500-', '5%'])('%j is no amount', (text) => {
    expect(readAmount(text)).toBeNull();
  });

  it.each([
    ['12.5', 1_250_000],
    ['36.04', 3_604_000],
    ['0.00001', 1],
    ['1,234', 123_400_000],
  ])('of thousands, %j is %i pence exactly', (text, pence) => {
    expect(readAmount(text, true)?.pence).toBe(pence);
  });
});

it.each([
  ['13%', 1_300],
  ['12.93 %', 1_293],
  ['12.935%', 1_294],
  ['100 per cent', 10_000],
  ['13', null],
  ['£13', null],
])('the share %j is %j hundredths of one per cent', (text, share) => {
  expect(readShare(text)).toBe(share);
});

describe('a cell', () => {
  it.each([
    ['', null],
    ['-', { pence: null, text: null }],
    ['–', { pence: null, text: null }],
    ['nil', { pence: 0 }],
    ['£0', { pence: 0 }],
    ['TBC', { pence: null, text: 'TBC' }],
    ['14,270*', { pence: 1_427_000 }],
    ['14,270 [2]', { pence: 1_427_000 }],
    ['14,270 (1)', { pence: 1_427_000 }],
    ['£5,000 (13%)', { pence: 500_000, share: 1_300 }],
    ['13%', { pence: null, share: 1_300 }],
    ['Room hire', { pence: null, text: 'Room hire', isInKind: true }],
    ['Officer time (in kind)', { pence: null, isInKind: true }],
    ['in kind £3,500', { pence: 350_000, isInKind: true }],
    ['20 hours of officer time', { pence: null, isInKind: true }],
    ['£5,000 plus room hire', { pence: 500_000, text: 'plus room hire', isInKind: false }],
    ['£5,000 / £6,000', { pence: null, text: '£5,000 / £6,000' }],
  ])('that says %j is read as %j', (raw, cell) => {
    const { cell: found } = readCell(raw, 'AMOUNT', false);
    if (cell === null) expect(found).toBeNull();
    else expect(found).toMatchObject({ raw, ...cell });
  });
});

it.each([
  ['2019/20', 2019, false],
  ['2020-21', 2020, false],
  ['2020–2021', 2020, false],
  ['19/20', 2019, false],
  ['FY 2021/22', 2021, false],
  ['Year ending 31 March 2016', 2015, false],
  ['FY21', 2020, true],
  ['2019', 2019, true],
])('%j is the year %i, in doubt: %j', (text, year, isDoubtful) => {
  expect(yearIn(text)).toMatchObject({ year, isDoubtful });
});

it.each(['Training', '2017/18 to 2019/20', '£2,019', '12/06/2017', '2019/21'])('%j names no one year', (text) => {
  expect(yearIn(text)?.isDoubtful ?? true).toBe(true);
});
