import { reportingYearLabel, reportingYearOf } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { BurnUpFigure } from '../ratings/burn-up-figure.tsx';
import { ProgressFigure } from '../ratings/progress-bar.tsx';
import { RatingStripFigure } from '../ratings/rating-strip.tsx';
import { Section } from '../ui/section.tsx';
import { fileNameOf } from './file-name.ts';

const PlanFiguresPlan = graphql(`
  fragment PlanFigures_Plan on Plan {
    id
    name
    progress { ...ProgressBar_Progress }
    strip(year: $year) { from ...RatingStrip_Period }
    burnUp(year: $year) { ...BurnUpFigure_Point }
  }
`);

/** How far a plan is: where its actions stand today, and how the chosen reporting year went. */
export function PlanFigures({ plan: ref }: { plan: FragmentType<typeof PlanFiguresPlan> }) {
  const plan = readFragment(PlanFiguresPlan, ref);
  const { board, year } = useBoardAndYear();
  // The year of the figures themselves: right after another year is chosen, those of the year before still stand here.
  const shownYear = plan.strip[0] ? reportingYearOf(plan.strip[0].from, board.yearStartsInMonth) : year;
  const label = reportingYearLabel(shownYear, board.yearStartsInMonth);
  const file = (what: string) => fileNameOf(plan.name, what, label);
  return (
    <Section title="Progress">
      <div className="figures">
        <div className="stack">
          <ProgressFigure progress={plan.progress} fileName={fileNameOf(plan.name, 'progress')} />
          <RatingStripFigure periods={plan.strip} title={`Rating at the end of each quarter, ${label}`} fileName={file('rating')} />
        </div>
        <BurnUpFigure points={plan.burnUp} fileName={file('done')} />
      </div>
    </Section>
  );
}
