import { describe, expect, it } from 'vitest';
import { readTypedNumber } from './typed-number.ts';

const read = (typed: string, unit = 'children', isOptional = false) => readTypedNumber('value', typed, { unit, isOptional });
const refused = (message: string) => ({ number: null, errors: [{ field: 'value', message }] });

describe('a number typed into a form', () => {
  it.each([
    ['1,992', 'children', 1992],
    [' 46.5 ', '%', 46.5],
    ['46%', '%', 46],
    ['46 %', 'per cent', 46],
  ])('%s of %s is %d', (typed, unit, number) => {
    expect(read(typed, unit)).toEqual({ number, errors: [] });
  });

  it('may be left out where it is optional, and nowhere else', () => {
    expect(read(' ', '%', true)).toEqual({ number: null, errors: [] });
    expect(read('')).toEqual(refused('Enter a number, such as 1,992 or 46.5.'));
  });

  it.each(['46,5', 'about 40', '1.992,5', '%'])('that is none is refused by name: %s', (typed) => {
    expect(read(typed, '%')).toEqual(refused(`‘${typed}’ is not a number. Enter one such as 1,992 or 46.5.`));
  });

  it('in per cent is refused where the measure counts something else', () => {
    expect(read('46%')).toEqual(refused('This measure does not count in per cent. Enter ‘46%’ without the % sign.'));
  });
});
