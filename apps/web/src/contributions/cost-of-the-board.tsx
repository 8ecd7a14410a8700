import { costEach, counted, countsInTotals, formatPounds } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { yearName } from './budget-words.ts';

const CostOfTheBoardMatrix = graphql(`
  fragment CostOfTheBoard_Matrix on AttendanceMatrix {
    id
    rows { id }
    columns { id date state }
  }
`);

interface CostOfTheBoardProps {
  spent: number;
  matrix: FragmentType<typeof CostOfTheBoardMatrix>;
}

/** What a seat and a meeting of the board came to. Only for showing: it is rounded to the penny and never added up. */
export function CostOfTheBoard({ spent, matrix: ref }: CostOfTheBoardProps) {
  const { board, year } = useBoardAndYear();
  const { rows, columns } = readFragment(CostOfTheBoardMatrix, ref);
  const held = columns.filter(countsInTotals).length;
  const perSeat = costEach(spent, rows.length);
  const perMeeting = costEach(spent, held);
  return (
    <dl className="money-facts">
      <div>
        <dt>Spent for each seat</dt>
        <dd data-words={perSeat === null || undefined}>{perSeat === null ? 'No seats' : formatPounds(perSeat)}</dd>
        {perSeat !== null && (
          <dd className="muted">{`${formatPounds(spent)} over ${counted(rows.length, 'seat')} on the board in ${yearName(year, board)}`}</dd>
        )}
      </div>
      <div>
        <dt>Spent for each meeting</dt>
        <dd data-words={perMeeting === null || undefined}>{perMeeting === null ? 'No meeting held' : formatPounds(perMeeting)}</dd>
        {perMeeting !== null && <dd className="muted">{`${formatPounds(spent)} over ${counted(held, 'board meeting')} held`}</dd>}
      </div>
    </dl>
  );
}
