import { formatShortMonth, type Rating } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { RatingStrip_PeriodFragment } from '../gql/graphql.ts';
import type { ChartData } from '../ui/chart/chart-data.ts';
import { ChartFigure } from '../ui/chart/chart-figure.tsx';
import { Squares } from '../ui/chart/squares.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { ratingLook } from './rating-look.ts';
import { useRatingWords } from './use-rating-words.ts';

const RatingStripPeriod = graphql(`
  fragment RatingStrip_Period on RatingInPeriod {
    from
    to
    rating
  }
`);

interface RatingStripProps {
  periods: readonly FragmentType<typeof RatingStripPeriod>[];
}

/** The rating at the end of each quarter, as lettered squares in a line of text. */
export function RatingStrip({ periods: refs }: RatingStripProps) {
  const periods = readFragment(RatingStripPeriod, refs);
  const words = useRatingWords();
  const squares = periods.map(({ from, rating }) => ({ key: from, letter: rating ? words[rating].letter : '', look: ratingLook(rating) }));
  const said = periods.map((period) => `${quarterWords(period)}: ${period.rating ? words[period.rating].word : 'not begun'}`);
  return (
    <>
      <Squares squares={squares} />
      <VisuallyHidden>{said.join(', ')}</VisuallyHidden>
    </>
  );
}

/** The same as a chart, with its numbers as a table and a file. */
export function RatingStripFigure({ periods: refs, title, fileName }: RatingStripProps & { title: string; fileName: string }) {
  const periods = readFragment(RatingStripPeriod, refs);
  const words = useRatingWords();
  return (
    <ChartFigure title={title} fileName={fileName} data={stripData(periods, (rating) => words[rating].word)}>
      <RatingStrip periods={refs} />
    </ChartFigure>
  );
}

function stripData(periods: readonly RatingStrip_PeriodFragment[], wordOf: (rating: Rating) => string): ChartData {
  return {
    columns: ['Quarter', 'Rating at its end'],
    rows: periods.map((period) => [quarterWords(period), period.rating ? wordOf(period.rating) : null]),
  };
}

/** "Apr 2017 to Jun 2017" */
export const quarterWords = ({ from, to }: { from: string; to: string }): string => `${formatShortMonth(from)} to ${formatShortMonth(to)}`;
