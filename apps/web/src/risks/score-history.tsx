import { formatShortMonth, riskBandWord } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeDate } from '../platform/dates.ts';
import { ChartFigure } from '../ui/chart/chart-figure.tsx';
import { StepLines } from '../ui/chart/step-lines.tsx';

const ScoreHistoryRisk = graphql(`
  fragment ScoreHistory_Risk on Risk {
    id
    title
    scores { id date note by before { score } after { score band } }
  }
`);

/** How a risk was scored each time, before controls as a dashed line and after them as a full one. */
export function ScoreHistory({ risk: ref }: { risk: FragmentType<typeof ScoreHistoryRisk> }) {
  const { title, scores } = readFragment(ScoreHistoryRisk, ref);
  const before = scores.map((score) => score.before.score);
  const after = scores.map((score) => score.after.score);
  const rows = scores.map(
    (score) =>
      [writeDate(score.date), score.before.score, score.after.score, riskBandWord(score.after.band), score.by, score.note ?? null] as const,
  );
  return (
    <ChartFigure
      title={historyTitle(after)}
      fileName={`Scores of ${title}`}
      data={{ columns: ['Scored on', 'Before controls', 'After controls', 'Band after controls', 'Scored by', 'Note'], rows }}
    >
      <StepLines
        places={scores.map(({ date }) => formatShortMonth(date))}
        lines={[
          { name: 'Before', values: before, look: 'line-planned' },
          { name: 'After', values: after, look: 'line-done', labelBelow: (before.at(-1) ?? 0) - (after.at(-1) ?? 0) < 4 },
        ]}
      />
    </ChartFigure>
  );
}

/** "After controls: from 10 to 15 in 2 scores" */
function historyTitle(after: readonly number[]): string {
  if (after.length < 2) return `After controls: ${after[0] ?? 0}, scored once`;
  return `After controls: from ${after[0]} to ${after.at(-1)} in ${after.length} scores`;
}
