import { reportingYearLabel } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { BurnUpFigure } from '../ratings/burn-up-figure.tsx';
import { ProgressFigure } from '../ratings/progress-bar.tsx';
import { RatingStripFigure } from '../ratings/rating-strip.tsx';
import { Section } from '../ui/section.tsx';

const PriorityFiguresPriority = graphql(`
  fragment PriorityFigures_Priority on Priority {
    id
    name
    strip(year: $year) { ...RatingStrip_Period }
    progress { ...ProgressBar_Progress }
    burnUp(year: $year) { ...BurnUpFigure_Point }
  }
`);

/** How far the work is: where its actions stand, done against planned, and the rating by quarters. */
export function PriorityFigures({ priority }: { priority: FragmentType<typeof PriorityFiguresPriority> }) {
  const { name, strip, progress, burnUp } = readFragment(PriorityFiguresPriority, priority);
  const { board, year } = useBoardAndYear();
  const label = reportingYearLabel(year, board.yearStartsInMonth);
  return (
    <Section title="Progress">
      <div className="figures">
        <div className="stack">
          <ProgressFigure progress={progress} fileName={`${name}, actions today`} />
          <RatingStripFigure periods={strip} title={`Rating at the end of each quarter, ${label}`} fileName={`${name}, ratings ${label}`} />
        </div>
        <BurnUpFigure points={burnUp} fileName={`${name}, burn-up ${label}`} />
      </div>
    </Section>
  );
}
