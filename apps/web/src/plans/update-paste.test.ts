import { beforeEach, describe, expect, it } from 'vitest';
import type { Block } from '../ui/grid/grid-state.ts';
import { columnOf } from './update-columns.ts';
import type { UpdateTable } from './update-grid-actions.ts';
import { planUpdatePaste } from './update-paste.ts';
import { anUpdateTable } from './update-table-builder.ts';

let table: UpdateTable;
const at = (row: number, column: number): Block => ({ top: row, bottom: row, left: column, right: column });
const paste = (cells: string[][], block: Block = at(0, 0)) => {
  const { changes, refusals } = planUpdatePaste(cells, block, table);
  return { changes: changes.map(({ actionId, column, value }) => [actionId, column, value]), refusals };
};

beforeEach(() => {
  table = anUpdateTable(['1.1', '1.2', '2.1']);
});

describe('A block', () => {
  it('fills from the focus on: ratings by letter or word, how much is done with or without its sign, texts as they are', () => {
    const cells = [
      ['A', '40%', 'Two councils have no trainer.\nOne is found.'],
      ['Complete', '100', ''],
    ];
    expect(paste(cells)).toEqual({
      changes: [
        ['1.1', 'rating', 'AT_RISK'],
        ['1.1', 'percentage', '40'],
        ['1.1', 'narrative', 'Two councils have no trainer.\nOne is found.'],
        ['1.2', 'rating', 'COMPLETE'],
        ['1.2', 'percentage', '100'],
      ],
      refusals: [],
    });
  });

  it('changes nothing where a cell is blank', () => {
    expect(paste([['', ' '], ['G']]).changes).toEqual([['1.2', 'rating', 'ON_TRACK']]);
  });

  it('refuses in sentences what is no rating and no percentage, and takes the rest', () => {
    const { changes, refusals } = paste([
      ['Purple', '140'],
      ['G', 'most'],
    ]);
    expect(changes).toEqual([['1.2', 'rating', 'ON_TRACK']]);
    expect(refusals).toEqual([
      '‘Purple’ is no rating of this board, so the rating of 1.1 stays as it is. Use Complete, On track, At risk, Off track or Not started, or the letter.',
      '‘140’ is no whole number from 0 to 100, so how much of 1.1 is done stays as it is.',
      '‘most’ is no whole number from 0 to 100, so how much of 1.2 is done stays as it is.',
    ]);
  });

  it('says how much lies beyond the grid', () => {
    expect(paste([['G'], ['G'], ['A']], at(2, 0))).toEqual({
      changes: [['2.1', 'rating', 'ON_TRACK']],
      refusals: ['2 cells lie beyond the last action or the last column and are left out.'],
    });
    expect(paste([['x', 'y']], at(0, columnOf('impactStatement'))).refusals).toEqual([
      'One cell lies beyond the last action or the last column and is left out.',
    ]);
  });
});

it('One copied cell goes into every selected cell that it fits', () => {
  const everything = { top: 0, bottom: 1, left: columnOf('rating'), right: columnOf('narrative') };
  expect(paste([['Green']], everything)).toEqual({
    changes: [
      ['1.1', 'rating', 'ON_TRACK'],
      ['1.1', 'narrative', 'Green'],
      ['1.2', 'rating', 'ON_TRACK'],
      ['1.2', 'narrative', 'Green'],
    ],
    refusals: [
      '‘Green’ is no whole number from 0 to 100, so how much of 1.1 is done stays as it is.',
      '‘Green’ is no whole number from 0 to 100, so how much of 1.2 is done stays as it is.',
    ],
  });
});

describe('Lines that begin with the references of actions', () => {
  it('go to those actions, whatever their order', () => {
    const cells = [
      ['2.1', 'R', '10'],
      ['1.1', 'G', '70'],
    ];
    expect(paste(cells).changes).toEqual([
      ['2.1', 'rating', 'OFF_TRACK'],
      ['2.1', 'percentage', '10'],
      ['1.1', 'rating', 'ON_TRACK'],
      ['1.1', 'percentage', '70'],
    ]);
  });

  it.each([
    [
      'one is no reference',
      [
        ['1.1', 'a'],
        ['9.9', 'b'],
      ],
    ],
    [
      'one comes twice',
      [
        ['1.1', 'a'],
        ['1.1', 'b'],
      ],
    ],
    ['there is nothing beside them', [['1.1'], ['1.2']]],
  ])('fill from the focus like any others where %s', (_, cells) => {
    expect(paste(cells, at(0, columnOf('narrative'))).changes[0]).toEqual(['1.1', 'narrative', '1.1']);
  });
});
