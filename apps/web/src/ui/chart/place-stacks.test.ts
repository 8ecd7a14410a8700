import { describe, expect, it } from 'vitest';
import { placeStacks } from './place-stacks.ts';

const part = (key: string, value: number) => ({ key, letter: key, value, text: String(value), look: '' });
const year = (name: string, values: Record<string, number>) => ({
  name,
  total: '',
  parts: Object.entries(values).map(([key, value]) => part(key, value)),
});

describe('stacked years', () => {
  it('share one scale: the highest year fills the room and half of it is half as high', () => {
    const { bars } = placeStacks([year('2016/17', { L: 50 }), year('2017/18', { L: 60, P: 40 })]);
    expect(bars.map(({ top }) => top)).toEqual([50, 8]);
    expect(bars[1]?.parts.map(({ y, height }) => [y, height])).toEqual([
      [41.6, 50.4],
      [8, 33.6],
    ]);
  });

  it('leave a part of nothing out, and a number that does not fit', () => {
    const [bar] = placeStacks([year('2017/18', { L: 95, P: 5, O: 0 })]).bars;
    expect(bar?.parts.map(({ key, fits }) => [key, fits])).toEqual([
      ['L', true],
      ['P', false],
    ]);
  });

  it('stand in the middle of equal slots, and none at all is no fault', () => {
    expect(placeStacks([year('a', {}), year('b', {})]).bars.map(({ middle }) => middle)).toEqual([25, 75]);
    expect(placeStacks([]).bars).toEqual([]);
  });
});
