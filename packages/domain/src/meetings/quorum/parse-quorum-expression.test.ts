import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allThreePartners, education, fourOfSixDistricts, halfTheSeats } from './gloucestershire-rules.cases.ts';
import { parseQuorumExpression } from './parse-quorum-expression.ts';
import { someExpression } from './quorum.cases.ts';

const everyone = { every: true };
const chair = { kind: 'PRESENT', who: 'the chair', from: everyone };

describe('parseQuorumExpression', () => {
  it.each([[allThreePartners], [fourOfSixDistricts], [education], [halfTheSeats]])('reads the rule %j', (rule) => {
    expect(parseQuorumExpression(JSON.parse(JSON.stringify(rule)))).toEqual(rule);
  });

  it('reads every rule that can be written', () => {
    fc.assert(
      fc.property(someExpression, (expression) => {
        expect(parseQuorumExpression(JSON.parse(JSON.stringify(expression)))).toEqual(expression);
      }),
    );
  });

  it('leaves out what it does not know', () => {
    const json = JSON.parse('{"kind":"PRESENT","who":" the chair ","from":{"every":true},"extra":1,"__proto__":{"a":1}}');
    expect(parseQuorumExpression(json)).toEqual(chair);
  });

  it.each<[unknown, string | undefined, string]>([
    [null, undefined, 'Give the quorum rule as an object with a kind.'],
    [[], undefined, 'Give the quorum rule as an object with a kind.'],
    ['ALL', undefined, 'Give the quorum rule as an object with a kind.'],
    [{}, 'kind', 'Choose PRESENT, COUNT, SHARE, ALL, ANY or AT_LEAST for ‘kind’ in the quorum rule.'],
    [{ kind: 'NOT', of: [chair] }, 'kind', 'Choose PRESENT, COUNT, SHARE, ALL, ANY or AT_LEAST for ‘kind’ in the quorum rule.'],
    [{ ...chair, who: ' ' }, 'who', 'Enter ‘who’ in the quorum rule in words, using 200 characters or fewer.'],
    [{ ...chair, who: 'a'.repeat(201) }, 'who', 'Enter ‘who’ in the quorum rule in words, using 200 characters or fewer.'],
    [{ ...chair, kind: 'COUNT', atLeast: 0 }, 'atLeast', 'Enter a whole number from 1 to 1000 for ‘atLeast’ in the quorum rule.'],
    [{ ...chair, kind: 'COUNT', atLeast: 1.5 }, 'atLeast', 'Enter a whole number from 1 to 1000 for ‘atLeast’ in the quorum rule.'],
    [{ ...chair, kind: 'COUNT', atLeast: '2' }, 'atLeast', 'Enter a whole number from 1 to 1000 for ‘atLeast’ in the quorum rule.'],
    [
      { ...chair, kind: 'SHARE', numerator: 3, denominator: 2 },
      'numerator',
      'Enter a whole number from 1 to 2 for ‘numerator’ in the quorum rule.',
    ],
    [{ kind: 'ALL', of: [] }, 'of', 'List from 1 to 50 items in ‘of’ in the quorum rule.'],
    [{ kind: 'ANY', of: 'chair' }, 'of', 'List from 1 to 50 items in ‘of’ in the quorum rule.'],
    [{ kind: 'AT_LEAST', atLeast: 3, of: [chair, chair] }, 'atLeast', 'Enter a whole number from 1 to 2 for ‘atLeast’ in the quorum rule.'],
    [{ kind: 'ALL', of: [chair, 7] }, 'of[1]', 'Give ‘of[1]’ in the quorum rule as an object with a kind.'],
    [{ ...chair, from: 'every' }, 'from', 'Give ‘from’ in the quorum rule as one of: every (true), seatClass, agency or seat.'],
    [{ ...chair, from: { every: false } }, 'from', 'Give ‘from’ in the quorum rule as one of: every (true), seatClass, agency or seat.'],
    [
      { ...chair, from: { every: true, seat: ['a'] } },
      'from',
      'Give ‘from’ in the quorum rule as one of: every (true), seatClass, agency or seat.',
    ],
    [{ ...chair, from: { agency: [] } }, 'from.agency', 'List from 1 to 1000 items in ‘from.agency’ in the quorum rule.'],
    [{ ...chair, from: { seat: ['a', 7] } }, 'from.seat', 'Use only ids of up to 100 characters in ‘from.seat’ in the quorum rule.'],
  ])('refuses %j', (json, field, message) => {
    expect(parseQuorumExpression(json)).toEqual([{ code: 'INVALID', message, ...(field && { field }) }]);
  });

  it('names the seat classes there are when one is not known', () => {
    expect(parseQuorumExpression({ ...chair, from: { seatClass: ['GUEST'] } })).toMatchObject([
      { field: 'from.seatClass', message: expect.stringContaining('STATUTORY_PARTNER, RELEVANT_AGENCY, ') },
    ]);
  });

  it('takes eight levels and refuses nine', () => {
    expect(parseQuorumExpression(nested(8))).toMatchObject({ kind: 'ALL' });
    expect(parseQuorumExpression(nested(9))).toMatchObject([
      { code: 'TOO_LARGE', message: expect.stringMatching(/^Write ‘of.+’ in the quorum rule with 8 levels or fewer\.$/) },
    ]);
  });

  it('does not run out of room on a rule ten thousand levels deep', () => {
    expect(parseQuorumExpression(nested(10_000))).toHaveLength(1);
  });

  it('takes 100 conditions and refuses more, once', () => {
    const group = (length: number) => ({ kind: 'ANY', of: Array.from({ length }, () => chair) });
    const hundred = { kind: 'ALL', of: [group(48), group(49)] };
    expect(parseQuorumExpression(hundred)).toEqual(hundred);
    expect(parseQuorumExpression({ kind: 'ALL', of: [group(50), group(50), group(50)] })).toEqual([
      { code: 'TOO_LARGE', message: 'Write the quorum rule with 100 conditions or fewer.' },
    ]);
  });

  it.each([
    ['a'.repeat(100), true],
    ['a'.repeat(101), false],
    ['', false],
  ])('takes the id "%s": %s', (id, isTaken) => {
    expect(Array.isArray(parseQuorumExpression({ ...chair, from: { seat: [id] } }))).toBe(!isTaken);
  });

  it('takes 200 characters of words', () => {
    const rule = { ...chair, who: 'a'.repeat(200) };
    expect(parseQuorumExpression(rule)).toEqual(rule);
  });

  it('says when a list is too long', () => {
    const agency = Array.from({ length: 1001 }, (_, index) => `agency-${index}`);
    expect(parseQuorumExpression({ ...chair, from: { agency } })).toMatchObject([{ code: 'TOO_LARGE' }]);
  });

  it('gives every reason at once', () => {
    const json = { kind: 'ALL', of: [{ kind: 'COUNT', atLeast: -1, who: '', from: {} }, { kind: 'MOST' }] };
    const fields = parseQuorumExpression(json);
    expect(fields).toMatchObject([{ field: 'of[0].atLeast' }, { field: 'of[0].who' }, { field: 'of[0].from' }, { field: 'of[1].kind' }]);
  });

  it('answers any JSON with a rule or with whole sentences', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const answer = parseQuorumExpression(json);
        if (Array.isArray(answer)) for (const { message } of answer) expect(message).toMatch(/^[A-Z].+\.$/);
        else expect(answer.kind).toBeTypeOf('string');
      }),
    );
  });
});

function nested(levels: number): unknown {
  let json: unknown = chair;
  for (let level = 1; level < levels; level += 1) json = { kind: 'ALL', of: [json] };
  return json;
}
