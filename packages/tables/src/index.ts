export type {
  AgencyMarks,
  AttendanceTable,
  AttendanceTables,
  Orientation,
  ReadOptions,
  TableMeeting,
  TableRow,
} from './attendance/attendance-table.ts';
export { readAttendanceTables } from './attendance/read-attendance-tables.ts';
export { readCells } from './cells/read-cells.ts';
export { writeCsv } from './cells/write-csv.ts';
export { writeTsv } from './cells/write-tsv.ts';
export type {
  ContributionCell,
  ContributionColumn,
  ContributionColumnKind,
  ContributionRow,
  ContributionTable,
  ContributionTables,
  ContributionTotal,
  ReadContributionOptions,
} from './contributions/contribution-table.ts';
export { readContributionTables } from './contributions/read-contribution-tables.ts';
export type { GridPaste, GridPasteCell } from './grid/grid-paste.ts';
export { readGridPaste } from './grid/read-grid-paste.ts';
export type { LegendEntry } from './marks/read-legend.ts';
export { type PastedTable, pasteLimit } from './pasted-table.ts';
export type { PlanDate, PlanLegendEntry, PlanRow, PlanTable, PlanTables, ReadPlanOptions } from './plans/plan-table.ts';
export { readPlanTables } from './plans/read-plan-tables.ts';
export type { TableProblem } from './table-problem.ts';
