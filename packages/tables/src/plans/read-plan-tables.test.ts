import { expect, it } from 'vitest';
import { readPlanTables } from './read-plan-tables.ts';

it('reads an action plan copied from a spreadsheet', () => {
  const text = [
    'Neglect plan 2017/18',
    'Ref\tAction\tLead\tTimescale\tProgress at Dec 2017\tRAG',
    '1.1\tDevelop a policy.\tPolice\tMarch 2018\t"Drafted\nand out to partners"\tG',
  ].join('\n');
  const { tables, problems } = readPlanTables({ text });
  expect(problems).toEqual([]);
  expect(tables).toMatchObject([
    {
      title: 'Neglect plan 2017/18',
      asOf: '2017-12',
      rows: [
        {
          line: 3,
          reference: '1.1',
          action: 'Develop a policy',
          lead: 'Police',
          due: { raw: 'March 2018', date: '2018-03' },
          progress: 'Drafted\nand out to partners',
          statusRaw: 'G',
          rating: 'ON_TRACK',
        },
      ],
      legend: [{ symbol: 'G', rating: 'ON_TRACK', count: 1, needsConfirming: false, meaning: null }],
      problems: [],
    },
  ]);
});
