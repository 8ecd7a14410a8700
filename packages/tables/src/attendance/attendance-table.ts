import type { AttendanceStatus } from '@quorate/domain';
import type { LegendEntry } from '../marks/read-legend.ts';
import type { TableProblem } from '../table-problem.ts';

export interface ReadOptions {
  /** Symbols whose meaning the person has confirmed. They win over anything read or guessed. */
  legend?: ReadonlyMap<string, AttendanceStatus>;
}

export interface TableMeeting {
  label: string;
  /** YYYY-MM-DD; the first of the month when only the month is known. */
  date: string | null;
  dateKnownTo: 'DAY' | 'MONTH' | null;
  /** true: has a mark. false: a template column, or cancelled. null: cannot tell. */
  held: boolean | null;
}

export interface TableRow {
  line: number;
  member: string;
  agency: string | null;
  /** The cells as printed, aligned to the meetings. */
  raw: string[];
  marks: AttendanceStatus[];
}

export interface AgencyMarks {
  agency: string;
  marks: AttendanceStatus[];
}

export type Orientation = 'MEMBERS_AS_ROWS' | 'MEMBERS_AS_COLUMNS';

export interface AttendanceTable {
  title: string | null;
  orientation: Orientation;
  meetings: TableMeeting[];
  rows: TableRow[];
  legend: LegendEntry[];
  problems: TableProblem[];
  byAgency: AgencyMarks[] | null;
}

export interface AttendanceTables {
  tables: AttendanceTable[];
  problems: TableProblem[];
}
