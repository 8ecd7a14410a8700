import { type Rating, ratings } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { PrioritiesInNumbers_PriorityFragment } from '../gql/graphql.ts';
import { progressCount } from '../ratings/progress-bar.tsx';
import { quarterWords } from '../ratings/rating-strip.tsx';
import { useRatingWords } from '../ratings/use-rating-words.ts';
import type { ChartData } from '../ui/chart/chart-data.ts';
import { ChartNumbers } from '../ui/chart/chart-numbers.tsx';

const PrioritiesInNumbersPriority = graphql(`
  fragment PrioritiesInNumbers_Priority on OverviewPriority {
    id
    name
    before
    rating { rating }
    strip { from to rating }
    progress { total complete onTrack atRisk offTrack notStarted noUpdate }
  }
`);

type Numbers = readonly PrioritiesInNumbers_PriorityFragment[];

/** What the cards draw, as two tables: the ratings by quarter, and where the actions stand. */
export function PrioritiesInNumbers({ priorities: refs }: { priorities: readonly FragmentType<typeof PrioritiesInNumbersPriority>[] }) {
  const priorities = readFragment(PrioritiesInNumbersPriority, refs);
  const words = useRatingWords();
  const wordOf = (rating?: Rating | null) => (rating ? words[rating].word : null);
  return (
    <>
      <ChartNumbers
        summary="Ratings as a table"
        title="Ratings by quarter"
        fileName="priorities-ratings"
        data={ratingsOf(priorities, wordOf)}
      />
      <ChartNumbers
        summary="Actions as a table"
        title="Where the actions stand"
        fileName="priorities-actions"
        data={actionsOf(priorities, wordOf)}
      />
    </>
  );
}

type WordOf = (rating?: Rating | null) => string | null;

const ratingsOf = (priorities: Numbers, wordOf: WordOf): ChartData => ({
  columns: ['Priority', ...(priorities[0]?.strip ?? []).map(quarterWords), 'At the last meeting', 'Now'],
  rows: priorities.map(({ name, strip, before, rating }) => [
    name,
    ...strip.map((period) => wordOf(period.rating)),
    wordOf(before),
    wordOf(rating.rating),
  ]),
});

const actionsOf = (priorities: Numbers, wordOf: WordOf): ChartData => ({
  columns: ['Priority', ...ratings.map((rating) => wordOf(rating) ?? ''), 'All'],
  rows: priorities.map(({ name, progress }) => [name, ...ratings.map((rating) => progressCount(progress, rating)), progress.total]),
});
