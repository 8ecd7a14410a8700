import type { GivenRating } from '@quorate/domain';
import type { RatingLegendEntry } from '../ratings/rating-legend.ts';
import type { TableProblem } from '../table-problem.ts';

export interface ReadPlanOptions {
  /** Symbols whose meaning the person has confirmed; null when they say nothing of how an action stands. */
  legend?: ReadonlyMap<string, GivenRating | null>;
}

export interface PlanDate {
  /** As printed, also where it is no date: "Ongoing". */
  raw: string;
  /** YYYY-MM-DD, or YYYY-MM when only the month is known. */
  date: string | null;
}

export interface PlanRow {
  line: number;
  reference: string | null;
  action: string;
  /** The priority, objective or heading the action stands under. */
  section: string | null;
  lead: string | null;
  support: string | null;
  start: PlanDate | null;
  due: PlanDate | null;
  /** How it will be known that the action worked: outcome, output, success measure. */
  measure: string | null;
  /** The update in words, with its line breaks. */
  progress: string | null;
  evidence: string | null;
  impact: string | null;
  percentage: number | null;
  /** How the action stands, as printed. */
  statusRaw: string | null;
  rating: GivenRating | null;
  dependency: string | null;
  carriedFrom: string | null;
}

export type PlanLegendEntry = RatingLegendEntry;

export interface PlanTable {
  title: string | null;
  /** YYYY-MM or YYYY-MM-DD: the day the progress was reported at, where the table or its title says so. */
  asOf: string | null;
  rows: PlanRow[];
  legend: PlanLegendEntry[];
  problems: TableProblem[];
}

export interface PlanTables {
  tables: PlanTable[];
  problems: TableProblem[];
}
