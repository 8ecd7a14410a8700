import type { ContributionTable, TableProblem } from '@quorate/tables';
import type { PreviewContributionColumn, PreviewContributionYear } from './contribution-table.types.ts';
import type { MatchedPartner } from './match-partners.ts';
import type { WantedCell } from './wanted-amounts.ts';

export interface PlannedRow extends MatchedPartner {
  wanted: WantedCell[];
}

export interface ContributionTableImport {
  tables: ContributionTable[];
  table: ContributionTable | undefined;
  years: PreviewContributionYear[];
  columns: PreviewContributionColumn[];
  rows: PlannedRow[];
  problems: TableProblem[];
  toDecide: string[];
  digest: string;
}

/** An agency is made only for a row of which something is written. */
export const isNewAgency = ({ match, wanted }: PlannedRow): boolean =>
  match === 'NEW' && wanted.some(({ entry, inKind }) => entry !== null || inKind !== null);

/** Whether a closed year would change, which takes a reason. */
export const needsReason = (rows: readonly PlannedRow[]): boolean =>
  rows.some(({ wanted }) => wanted.some(({ entry, inKind }) => entry?.isAdjustment || inKind?.isAdjustment));
