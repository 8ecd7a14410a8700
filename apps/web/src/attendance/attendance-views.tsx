import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { SelectField } from '../ui/select-field.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { attendanceViews, useAttendanceChoice } from './attendance-choice.ts';
import { AttendanceTable } from './attendance-table.tsx';
import { ByAgency } from './by-agency.tsx';
import { GroupSelect } from './group-select.tsx';
import { HeatMap } from './heat-map.tsx';
import { type Lens, lenses } from './lens.ts';
import { MarkKey } from './mark-key.tsx';
import { MarksRegion } from './marks-region.tsx';
import type { MarksStore } from './marks-store.ts';
import { WhatFiguresMean } from './what-figures-mean.tsx';
import './attendance.css';

const AttendanceViewsMatrix = graphql(`
  fragment AttendanceViews_Matrix on AttendanceMatrix {
    id
    ...WhatFiguresMean_Matrix
  }
`);

export interface AttendanceViewsProps {
  matrix: FragmentType<typeof AttendanceViewsMatrix>;
  store: MarksStore;
  /** Given to those who may record. */
}

/** The year's attendance to read: the table, the same marks as a map, and the figures of each agency. */
export function AttendanceViews({ matrix: ref, store }: AttendanceViewsProps) {
  const matrix = readFragment(AttendanceViewsMatrix, ref);
  const { view, set, board, group } = useAttendanceChoice();
  const [lens, setLens] = useState<Lens>('covered');
  const props = { store, lens, withPercentages: board.showsPercentages };
  return (
    <>
      <div className="row no-print attendance-choices">
        <GroupSelect />
        {view !== 'by-agency' && (
          <SelectField label="Count" name="attendance-lens" width="fit" value={lens} onChange={setLens} options={lenses} />
        )}
      </div>
      <Tabs label="Views" value={view} onChange={(next) => set('view', next)} tabs={attendanceViews}>
        <div className="stack" data-many={store.table.columns.length > 6 || undefined}>
          <MarksRegion label={`${group?.name ?? ''} attendance`}>
            {view === 'table' && <AttendanceTable {...props} />}
            {view === 'heat-map' && <HeatMap {...props} />}
            {view === 'by-agency' && <ByAgency {...props} />}
          </MarksRegion>
          <MarkKey />
          <WhatFiguresMean matrix={matrix} lens={lens} />
        </div>
      </Tabs>
    </>
  );
}
