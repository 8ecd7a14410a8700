import { impactWord, likelihoodWord, sentenceCase } from '@quorate/domain';
import { writeTypedDate } from '../platform/typed-dates.ts';
import type { Difference } from '../ui/differences.ts';
import type { TypedScores } from './typed-scores.ts';

type Typed = TypedScores & { reviewOn: string };

/** A score as somebody else has saved it beside what is chosen, level by level. */
export function scoreDifferences(saved: Typed, typed: Typed): Difference[] {
  const say = (level: string, wordOf: (level: number) => string) => (level ? `${level} ${sentenceCase(wordOf(Number(level)))}` : '');
  const levels = (['before', 'after'] as const).flatMap((when) => [
    { name: `Likelihood ${when} controls`, field: `${when}.likelihood` as const, wordOf: likelihoodWord },
    { name: `Impact ${when} controls`, field: `${when}.impact` as const, wordOf: impactWord },
  ]);
  return [
    ...levels.map(({ name, field, wordOf }) => ({ name, saved: say(saved[field], wordOf), typed: say(typed[field], wordOf) })),
    { name: 'Review date', saved: writeTypedDate(saved.reviewOn), typed: writeTypedDate(typed.reviewOn) },
  ];
}
