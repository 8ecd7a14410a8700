import type { TableProblem } from '../table-problem.ts';

/** AMOUNT: cash. SHARE: a part of the whole in per cent. IN_KIND: what is given and not paid. TOTAL: a sum of other columns. */
export type ContributionColumnKind = 'AMOUNT' | 'SHARE' | 'IN_KIND' | 'TOTAL';

export interface ContributionColumn {
  /** Without the unit: "Strategic Planning". */
  label: string;
  kind: ContributionColumnKind;
  /** By its first calendar year: 2022 is 2022/23. Null where neither the column nor the title says. */
  year: number | null;
  /** What the money is for, where the column says: "Training". */
  budgetLine: string | null;
}

export interface ContributionCell {
  /** Null is not recorded, which is not zero. */
  pence: number | null;
  /** Hundredths of one per cent. */
  share: number | null;
  /** As printed. */
  raw: string;
  /** What it says in words: "Room hire". */
  text: string | null;
  /** True of what is given in kind; its pence are a stated value and no part of cash. */
  isInKind: boolean;
}

export interface ContributionRow {
  line: number;
  partner: string;
  /** One for each column; null where the cell is empty. */
  cells: (ContributionCell | null)[];
  isTotal: boolean;
  /** Whether a person has to say which partner it is: it names several, stands below the total, or is no partner by its words. */
  isDoubtful: boolean;
}

/** What is printed below a column, and what its amounts add up to. Shares are in hundredths of one per cent. */
export interface ContributionTotal {
  printed: number | null;
  computed: number | null;
  differs: boolean;
}

export interface ContributionTable {
  title: string | null;
  columns: ContributionColumn[];
  rows: ContributionRow[];
  /** One for each column. */
  totals: ContributionTotal[];
  unit: 'POUNDS' | 'THOUSANDS';
  problems: TableProblem[];
}

export interface ContributionTables {
  tables: ContributionTable[];
  problems: TableProblem[];
}

export interface ReadContributionOptions {
  /** The year of a table that does not say: 2022 is 2022/23. */
  year?: number | null;
}
