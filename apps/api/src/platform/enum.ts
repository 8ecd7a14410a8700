import { registerEnumType } from 'type-graphql';

/** Makes a GraphQL enum of a list of words, so that the list is written once. */
export function wordsAsEnum<Word extends string>(name: string, words: readonly Word[], description?: string) {
  const values = Object.fromEntries(words.map((word) => [word, word])) as { [W in Word]: W };
  registerEnumType(values, { name, description });
  return values;
}
