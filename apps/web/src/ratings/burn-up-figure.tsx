import { formatMonth, formatShortMonth } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { ChartFigure } from '../ui/chart/chart-figure.tsx';
import { StepLines } from '../ui/chart/step-lines.tsx';

const BurnUpFigurePoint = graphql(`
  fragment BurnUpFigure_Point on BurnUpPoint {
    month
    planned
    done
  }
`);

interface BurnUpFigureProps {
  points: readonly FragmentType<typeof BurnUpFigurePoint>[];
  fileName: string;
}

/** Actions that were to be done, and were done, by the end of each month. */
export function BurnUpFigure({ points: refs, fileName }: BurnUpFigureProps) {
  const points = readFragment(BurnUpFigurePoint, refs);
  const planned = points.map((point) => point.planned);
  const done = points.map((point) => point.done ?? null);
  const doneNow = done.findLast((count) => count !== null) ?? 0;
  const plannedNow = planned[done.findLastIndex((count) => count !== null)] ?? 0;
  const rows = points.map((point) => [formatMonth(firstOf(point.month)), point.planned, point.done ?? null] as const);
  return (
    <ChartFigure
      title={`${doneNow} done by now, ${plannedNow} planned`}
      fileName={fileName}
      data={{ columns: ['By the end of', 'Planned', 'Done'], rows }}
    >
      <StepLines
        places={points.map((point) => formatShortMonth(firstOf(point.month)).slice(0, 3))}
        lines={[
          { name: 'Planned', values: planned, look: 'line-planned' },
          { name: 'Done', values: done, look: 'line-done', labelBelow: plannedNow >= doneNow },
        ]}
      />
    </ChartFigure>
  );
}

const firstOf = (month: string): string => `${month}-01`;
