import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { type Lens, lensOf } from './lens.ts';

const WhatFiguresMeanMatrix = graphql(`
  fragment WhatFiguresMean_Matrix on AttendanceMatrix {
    id
    gridStep
    group { id absenceRule }
    quorumRule { statement isExample deputiesCount }
  }
`);

/** The definitions beside the figures: what counts, what does not, and by which rules. */
export function WhatFiguresMean({ matrix: ref, lens }: { matrix: FragmentType<typeof WhatFiguresMeanMatrix>; lens: Lens }) {
  const { group, gridStep, quorumRule } = readFragment(WhatFiguresMeanMatrix, ref);
  const { heading, means } = lensOf(lens);
  return (
    <details className="what-figures-mean">
      <summary>What the figures mean</summary>
      <dl>
        <dt>{heading}</dt>
        <dd>
          {means} Apologies explain a miss and still count as one. ‘Not expected’ and ‘not recorded’ are left out.
          {gridStep !== null &&
            gridStep !== undefined &&
            ` One meeting is worth ${Number.isInteger(gridStep) ? gridStep : gridStep.toFixed(1)} percentage points.`}
        </dd>
        <dt>Missed</dt>
        <dd>
          Expected meetings missed in a row, up to the last one recorded. “!” marks the group's rule for persistent absence:{' '}
          {group.absenceRule}
        </dd>
        <dt>Quorum</dt>
        <dd>
          {quorumRule ? quorumRule.statement : 'This group has no quorum rule yet.'}
          {quorumRule?.isExample && ' This rule is an example; the published report does not print one.'}
          {' * means at the chair’s discretion.'}
        </dd>
      </dl>
    </details>
  );
}
