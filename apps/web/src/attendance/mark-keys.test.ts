import { describe, expect, it } from 'vitest';
import { startAt } from '../ui/grid/grid-state.ts';
import { pressKey } from '../ui/grid/press-key.ts';
import { markKeys } from './mark-keys.ts';

const commandOf = (key: string, shift = false) =>
  pressKey(startAt(0, 0), { key, shift, control: false, alt: false, at: 0 }, { rows: 29, columns: 4, pageRows: 12 }, markKeys)?.command;

describe('Given the focus on a mark', () => {
  it.each([
    ['p', 'PRESENT'],
    ['P', 'PRESENT'],
    ['a', 'APOLOGIES'],
    ['d', 'DEPUTY'],
    ['x', 'ABSENT'],
    ['n', 'NOT_EXPECTED'],
  ])('when %s is pressed, then the mark is to be %s', (key, status) => {
    expect(commandOf(key)).toEqual({ do: 'MARK', status });
  });

  it('when Shift+P is pressed, then the rest is to be marked present', () => {
    expect(commandOf('P', true)).toEqual({ do: 'REST_PRESENT' });
  });

  it.each(['q', 'é'])('when %s is pressed, then it goes on to the browser', (key) => {
    expect(commandOf(key)).toBeUndefined();
  });

  it('when A is pressed with Shift, then it goes on to the browser', () => {
    expect(commandOf('A', true)).toBeUndefined();
  });
});
