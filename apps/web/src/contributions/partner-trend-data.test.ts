import { describe, expect, it } from 'vitest';
import { chartCsv } from '../ui/chart/chart-csv.ts';
import { trendBars, trendData, trendTitle } from './partner-trend-data.ts';

const year = (label: string, agreed: number | null, received = 0, isInvented = false) => ({ label, agreed, received, isInvented });

describe('the trend of a partner', () => {
  it.each([
    [[year('2016/17', 4_000_000), year('2017/18', 4_200_000)], 'Agreed up from £40,000 in 2016/17 to £42,000 in 2017/18'],
    [[year('2016/17', 4_200_000), year('2017/18', 4_000_050)], 'Agreed down from £42,000 in 2016/17 to £40,000.50 in 2017/18'],
    [[year('2016/17', 5), year('2017/18', 5)], '£0.05 agreed in 2016/17 and in 2017/18'],
    [[year('2016/17', null), year('2017/18', 100)], 'Agreed £1 in 2017/18'],
    [[year('2017/18', null, 100)], 'Nothing is recorded as agreed'],
    [[], 'Nothing is recorded as agreed'],
  ])('says in one line what its years say: %#', (years, title) => {
    expect(trendTitle(years)).toBe(title);
  });

  it('draws no bar for what is not recorded, which is not nought', () => {
    expect(trendBars([year('2017/18', null, 100)])[0]).toMatchObject({
      planned: { value: null, text: 'not recorded' },
      done: { value: 100 },
    });
  });

  it('is filed in plain pounds, and says what was made up', () => {
    expect(chartCsv(trendData([year('2016/17', null), year('2017/18', 4_200_050, 100, true)]))).toBe(
      '\uFEFFFinancial year,Agreed,Received,Note\r\n2016/17,Not recorded,0.00,\r\n2017/18,42000.50,1.00,Invented for the sample\r\n',
    );
  });
});
