import { describeQuantity, formatDate } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { MeasureFigure_MeasureFragment } from '../gql/graphql.ts';
import type { ChartData } from '../ui/chart/chart-data.ts';
import { ChartFigure } from '../ui/chart/chart-figure.tsx';
import { DatedLine } from '../ui/chart/dated-line.tsx';
import { writeShortDate } from './short-date.ts';

const MeasureFigureMeasure = graphql(`
  fragment MeasureFigure_Measure on Measure {
    id
    name
    unit
    target
    values { id date value note isInvented }
  }
`);

/** The values of a measure over time: as a picture, a table with their notes, and a file. */
export function MeasureFigure({ measure: ref }: { measure: FragmentType<typeof MeasureFigureMeasure> }) {
  const { name, unit, target, values } = readFragment(MeasureFigureMeasure, ref);
  return (
    <ChartFigure title={titleOf(values, unit)} fileName={name} data={tableOf(values, unit)}>
      <DatedLine values={values} target={target} writeDate={writeShortDate} />
    </ChartFigure>
  );
}

type Values = MeasureFigure_MeasureFragment['values'];

/** "549 children on 31 March 2018, was 423" */
function titleOf(values: Values, unit: string): string {
  const [latest, previous] = values.toReversed();
  if (!latest) return 'No value yet';
  const now = `${describeQuantity(latest.value, unit)} on ${formatDate(latest.date)}`;
  return previous ? `${now}, was ${describeQuantity(previous.value, unit)}` : now;
}

function tableOf(values: Values, unit: string): ChartData {
  const notes = values.map(({ note, isInvented }) => [note, isInvented && 'Invented for the sample'].filter(Boolean).join('. '));
  const hasNotes = notes.some(Boolean);
  const rows = values.map(({ date, value }, index) => [formatDate(date), value, ...(hasNotes ? [notes[index] || null] : [])] as const);
  return { columns: ['Up to', unit, ...(hasNotes ? ['Note'] : [])], rows: rows as ChartData['rows'] };
}
