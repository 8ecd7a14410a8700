import { sumPence } from '@quorate/domain';
import { describe, expect, it } from 'vitest';
import { readTypedScenario } from './typed-scenario.ts';

const payer = (id: string, agreed: number, isStatutoryPartner = true) => ({ agency: { id, name: id }, agreed, isStatutoryPartner });
const payers = [payer('Police', 4_200_000), payer('Council', 18_000_000), payer('Fire', 100_001, false)];

describe('a what-if that is being typed', () => {
  it.each([
    ['HISTORIC', {}],
    ['EQUAL', {}],
    ['POPULATION', { Police: '1,100,000', Council: '870,000', Fire: '' }],
    ['CUSTOM', { Police: '1', Council: '1', Fire: '1' }],
  ] as const)('shows what each would pay by %s, and it totals the same', (basis, weights) => {
    const { lines, errors } = readTypedScenario({ basis, weights }, payers);
    expect(errors).toEqual([]);
    expect(sumPence(lines.map(({ pence }) => pence))).toBe(22_300_001);
    expect(sumPence(lines.map(({ difference }) => difference))).toBe(0);
  });

  it('sends no weights where the basis does not go by them', () => {
    expect(readTypedScenario({ basis: 'EQUAL', weights: { Police: '5' } }, payers).weights).toEqual([]);
  });

  it.each(['-1', '1.5', 'many', '1234567890'])('names the field of %j, and shows no amounts', (text) => {
    const { lines, errors } = readTypedScenario({ basis: 'CUSTOM', weights: { Police: text, Council: '1' } }, payers);
    expect(errors.map(({ field }) => field)).toEqual(['weight-Police']);
    expect(lines).toEqual([]);
  });

  it('asks for a number above zero where there is none', () => {
    expect(readTypedScenario({ basis: 'CUSTOM', weights: {} }, payers).errors).toMatchObject([{ field: 'weights' }]);
  });
});
