import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { BurnUpFigure } from '../ratings/burn-up-figure.tsx';
import { InventedNote } from '../ratings/invented-note.tsx';
import { ProgressFigure } from '../ratings/progress-bar.tsx';
import { RatingStripFigure } from '../ratings/rating-strip.tsx';
import { SampleRatingsNote } from '../ratings/sample-ratings-note.tsx';
import { WhyRating } from '../ratings/why-rating.tsx';
import { Section } from '../ui/section.tsx';
import { PackActions, type PackActionsProps } from './pack-actions.tsx';
import { PackMeasures } from './pack-measures.tsx';

const PackPriorityPriority = graphql(`
  fragment PackPriority_Priority on Priority {
    id
    name
    position
    description
    isInvented
    leadGroup { id name }
    rating { ...WhyRating_Rating }
    strip(year: $year) { ...RatingStrip_Period }
    progress { ...ProgressBar_Progress }
    burnUp(year: $year) { ...BurnUpFigure_Point }
    measures { ...PackMeasures_Measure }
  }
`);

interface PackPriorityProps extends PackActionsProps {
  priority: FragmentType<typeof PackPriorityPriority>;
}

/** One priority in the board pack: its rating and why, its figures, its measures, and what is late or off track. */
export function PackPriority({ priority: ref, actions }: PackPriorityProps) {
  const { name, description, isInvented, leadGroup, rating, strip, progress, burnUp, measures } = readFragment(PackPriorityPriority, ref);
  return (
    <div className="pack-sheet">
      <Section title={name}>
        <div className="pack-pair">
          <div className="stack">
            <p>{description}</p>
            <p className="muted">
              {leadGroup ? `Led by ${leadGroup.name}` : 'No group leads on it'} {isInvented && <InventedNote />}
            </p>
          </div>
          <div className="stack">
            <WhyRating rating={rating} />
            <SampleRatingsNote />
          </div>
        </div>
        <div className="pack-pair">
          <div className="stack">
            <RatingStripFigure periods={strip} title="Rating at the end of each quarter" fileName={`${name} ratings`} />
            <ProgressFigure progress={progress} fileName={`${name} actions`} />
          </div>
          <BurnUpFigure points={burnUp} fileName={`${name} burn-up`} />
        </div>
        <h3>Measures</h3>
        <PackMeasures measures={measures} priority={name} />
        <h3>Late or off track</h3>
        <PackActions actions={actions} of={name} />
      </Section>
    </div>
  );
}
