import { type Progress, type Rating, ratings } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { ChartFigure } from '../ui/chart/chart-figure.tsx';
import { StackedBar } from '../ui/chart/stacked-bar.tsx';
import { ratingLook } from './rating-look.ts';
import { useRatingWords } from './use-rating-words.ts';

const ProgressBarProgress = graphql(`
  fragment ProgressBar_Progress on Progress {
    total
    complete
    onTrack
    atRisk
    offTrack
    notStarted
    noUpdate
  }
`);

interface ProgressBarProps {
  progress: FragmentType<typeof ProgressBarProgress>;
}

const countOf: Record<Rating, keyof Progress> = {
  COMPLETE: 'complete',
  ON_TRACK: 'onTrack',
  AT_RISK: 'atRisk',
  OFF_TRACK: 'offTrack',
  NOT_STARTED: 'notStarted',
  NO_UPDATE: 'noUpdate',
};

/** How many actions stand at this rating. */
export const progressCount = (progress: Progress, rating: Rating): number => progress[countOf[rating]];

/** Where actions stand, as one bar: complete first, not known last. */
export function ProgressBar({ progress: ref }: ProgressBarProps) {
  const progress = readFragment(ProgressBarProgress, ref);
  const words = useRatingWords();
  const parts = ratings.map((rating) => ({
    key: rating,
    count: progressCount(progress, rating),
    letter: words[rating].letter,
    look: ratingLook(rating),
  }));
  return <StackedBar parts={parts} />;
}

/** "8 of 17 actions done" */
export function progressTitle({ complete, total }: Pick<Progress, 'complete' | 'total'>): string {
  if (total === 0) return 'No actions yet';
  return `${complete} of ${total} ${total === 1 ? 'action' : 'actions'} done`;
}

/** The bar as a chart, with its numbers as a table and a file. */
export function ProgressFigure({ progress: ref, fileName }: ProgressBarProps & { fileName: string }) {
  const progress = readFragment(ProgressBarProgress, ref);
  const words = useRatingWords();
  const rows = ratings.map((rating) => [words[rating].word, progressCount(progress, rating)] as const);
  return (
    <ChartFigure
      title={progressTitle(progress)}
      fileName={fileName}
      data={{ columns: ['Rating', 'Actions'], rows: [...rows, ['All', progress.total]] }}
    >
      <ProgressBar progress={ref} />
    </ChartFigure>
  );
}
