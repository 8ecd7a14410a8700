import { describeMovement, describeQuantity, describeTarget } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeDate } from '../platform/dates.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Table } from '../ui/table.tsx';

const PackMeasuresMeasure = graphql(`
  fragment PackMeasures_Measure on Measure {
    id
    name
    unit
    target
    direction
    isInvented
    status { latest previous isMet movement }
    values { id date }
  }
`);

interface PackMeasuresProps {
  measures: readonly FragmentType<typeof PackMeasuresMeasure>[];
  priority: string;
}

/** What tells whether a priority makes a difference: where it stands, where it stood, and what is wanted. */
export function PackMeasures({ measures: refs, priority }: PackMeasuresProps) {
  const measures = readFragment(PackMeasuresMeasure, refs);
  if (measures.length === 0) return <p>No measure tells yet whether it makes a difference.</p>;
  return (
    <Table caption={`Measures of ${priority}`} className="pack-measures">
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">Target</th>
          <th scope="col">Before</th>
          <th scope="col">Latest</th>
          <th scope="col">Movement</th>
        </tr>
      </thead>
      <tbody>
        {measures.map(({ id, name, unit, target = null, direction, isInvented, status, values }) => (
          <tr key={id}>
            <th scope="row">
              {name} {isInvented && <InventedNote />}
            </th>
            <td>{describeTarget({ target, direction }, unit)}</td>
            <td>{quantityOn(status.previous, unit, values.at(-2)?.date)}</td>
            <td>
              {quantityOn(status.latest, unit, values.at(-1)?.date)}
              {typeof status.isMet === 'boolean' && (status.isMet ? ': target met' : ': target not met')}
            </td>
            <td>{describeMovement({ movement: status.movement ?? null, isMet: status.isMet ?? null }) ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** "549 children on 31 March 2018" */
function quantityOn(value: number | null | undefined, unit: string, date: string | undefined): string {
  if (value === null || value === undefined) return '–';
  return `${describeQuantity(value, unit)}${date ? ` on ${writeDate(date)}` : ''}`;
}
