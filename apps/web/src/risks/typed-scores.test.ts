import { expect, it } from 'vitest';
import { chosenLevels, nothingScored, readTypedScores, type TypedScores, typeScores } from './typed-scores.ts';

const scores = { before: { likelihood: 4, impact: 5 }, after: { likelihood: 2, impact: 5 } };

it('reads back the scores it types', () => {
  expect(readTypedScores(typeScores(scores))).toEqual({ ...scores, errors: [] });
});

it.each<[TypedScores, string[]]>([
  [nothingScored, ['before.likelihood', 'before.impact', 'after.likelihood', 'after.impact']],
  [{ ...typeScores(scores), 'after.impact': '' }, ['after.impact']],
  [{ ...typeScores(scores), 'after.likelihood': '5' }, ['after.likelihood']],
])('refuses %o at each field that the rules name', (typed, fields) => {
  expect(readTypedScores(typed).errors.map(({ field }) => field)).toEqual(fields);
});

it('knows the levels once both are chosen', () => {
  expect(chosenLevels({ ...nothingScored, 'after.impact': '5' }, 'after')).toBeNull();
  expect(chosenLevels(typeScores(scores), 'after')).toEqual(scores.after);
});
