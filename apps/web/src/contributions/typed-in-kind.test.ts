import { describe, expect, it } from 'vitest';
import { readTypedInKind, type TypedInKind, valueSoFar } from './typed-in-kind.ts';

const typed = (more: Partial<TypedInKind> = {}): TypedInKind => ({
  agencyId: 'police',
  what: 'Room hire',
  quantity: '7.5',
  unit: 'hours',
  valuing: 'RATE',
  rate: '£45.01',
  stated: '',
  basis: '',
  reason: '',
  ...more,
});

describe('what is typed about a thing in kind', () => {
  it.each([
    ['a rate', {}, 33_758],
    ['a value for the whole', { valuing: 'STATED', stated: '900' }, 90_000],
    ['a rate that is left over from before', { valuing: 'NONE' }, null],
    ['no quantity yet', { quantity: '' }, null],
    ['no rate yet', { rate: '' }, null],
  ] as const)('shows its value as it stands: %s', (_, more, value) => {
    expect(valueSoFar(typed(more))).toBe(value);
  });

  it('sends the rate or the value that is asked for, never both', () => {
    expect(readTypedInKind(typed({ stated: '900' })).fields).toMatchObject({ quantity: 750, rate: 4_501, stated: null });
    expect(readTypedInKind(typed({ valuing: 'STATED', stated: '900' })).fields).toMatchObject({ rate: null, stated: 90_000 });
  });

  it('tells every slip at once', () => {
    const { errors } = readTypedInKind(typed({ what: ' ', quantity: '0', unit: '', rate: 'fifty' }));
    expect(errors.map(({ field }) => field)).toEqual(['what', 'quantity', 'unit', 'rate']);
  });
});
