import type { GivenRating } from '@quorate/domain';
import { describe, expect, it } from 'vitest';
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

describe('the meaning of symbols', () => {
  const text = 'Recommendation\tLead\tAssessment of progress\nWrite a plan\tChair\t1\nSend it\tOffice\t3\nFile it\tOffice\tn/k';
  const ratings = (legend?: ReadonlyMap<string, GivenRating | null>) => readPlanTables({ text }, { legend }).tables[0];

  it('is asked for where no key gives it, and never guessed', () => {
    expect(ratings()?.rows.map(({ rating }) => rating)).toEqual([null, null, null]);
    expect(ratings()?.legend.every(({ needsConfirming }) => needsConfirming)).toBe(true);
  });

  it('is what the person says, also that a symbol means nothing', () => {
    const table = ratings(
      new Map<string, GivenRating | null>([
        ['1', 'COMPLETE'],
        ['3', 'AT_RISK'],
        ['n/k', null],
      ]),
    );
    expect(table?.rows.map(({ rating }) => rating)).toEqual(['COMPLETE', 'AT_RISK', null]);
    expect(table?.legend.some(({ needsConfirming }) => needsConfirming)).toBe(false);
  });

  it('is what the person says before what the printed key says', () => {
    const keyed = { text: `${text}\nKey: 1 fully achieved; 3 slipped` };
    const { tables } = readPlanTables(keyed, { legend: new Map([['3', 'OFF_TRACK' as const]]) });
    expect(tables[0]?.rows.map(({ rating }) => rating)).toEqual(['COMPLETE', 'OFF_TRACK', null]);
    expect(tables[0]?.legend[1]).toEqual({ symbol: '3', rating: 'OFF_TRACK', count: 1, needsConfirming: false, meaning: 'slipped' });
  });

  it('is read from the colour of an empty cell, and asked about', () => {
    const html = '<table><tr><td>Action<td>Lead<td>RAG<tr><td>Train<td>Police<td bgcolor="#C00000"><tr><td>Audit<td>Health<td></table>';
    const [table] = readPlanTables({ html, text: 'Action\tLead\tRAG\nTrain\tPolice\t\nAudit\tHealth\t' }).tables;
    expect(table?.rows.map(({ statusRaw, rating }) => [statusRaw, rating])).toEqual([
      ['Red (colour)', 'OFF_TRACK'],
      [null, null],
    ]);
    expect(table?.legend[0]?.needsConfirming).toBe(true);
  });
});

it.each([
  ['nothing', {}, 'The paste is empty. Copy the action plan table and paste again.'],
  [
    'prose',
    { text: 'The Board met.' },
    'No action plan table was found in the paste. Copy the whole table with its heading row and paste again.',
  ],
  [
    'too much',
    { text: 'a'.repeat(1_000_001) },
    'The paste is longer than 1,000,000 characters. Copy only the action plan table and paste again.',
  ],
])('%s gives one problem and no plan', (_, paste, message) => {
  expect(readPlanTables(paste)).toEqual({ tables: [], problems: [{ line: null, message }] });
});
