import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { type ImportedCell, importedCellWords } from './contribution-import-words.ts';

const ContributionImportCellCell = graphql(`
  fragment ContributionImportCell_Cell on PreviewContributionCell {
    text
    pence
    share
    isInKind
    before
    change
    isRecorded
    ledgerShare
  }
`);

interface ContributionImportCellProps {
  cell: FragmentType<typeof ContributionImportCellCell> | null;
  isWritten: boolean;
}

/** What a cell says, and below it what that changes. */
export function ContributionImportCell({ cell: ref, isWritten }: ContributionImportCellProps) {
  const cell: ImportedCell | null = ref && readFragment(ContributionImportCellCell, ref);
  const { says, changes } = importedCellWords(cell, isWritten);
  return (
    <>
      <span className={cell === null || says === 'Not recorded' ? 'muted' : undefined}>{says}</span>
      {changes && <span className="muted contribution-import-note">{changes}</span>}
    </>
  );
}
