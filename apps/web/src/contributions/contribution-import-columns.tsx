import type { Dispatch } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { Link } from '../ui/link.tsx';
import { Section } from '../ui/section.tsx';
import { ContributionImportColumn } from './contribution-import-column.tsx';
import type { ContributionImportChange, ContributionImportTask } from './contribution-import-task.ts';

const ContributionImportColumnsPreview = graphql(`
  fragment ContributionImportColumns_Preview on ContributionTablePreview {
    years { year label state budgetLines }
    columns {
      index
      kind
      ...ContributionImportColumn_Column
    }
  }
`);

interface ContributionImportColumnsProps {
  preview: FragmentType<typeof ContributionImportColumnsPreview>;
  startsInMonth: number;
  /** What the person has said, though the preview may not have answered yet. */
  said: ContributionImportTask['columns'];
  dispatch: Dispatch<ContributionImportChange>;
}

/** What each column is written as. Shares and totals are only shown, so nothing is asked about them. */
export function ContributionImportColumns({ preview: ref, startsInMonth, said, dispatch }: ContributionImportColumnsProps) {
  const { years, columns } = readFragment(ContributionImportColumnsPreview, ref);
  const { link } = useBoardAndYear();
  const written = columns.filter(({ kind }) => kind === 'AMOUNT' || kind === 'IN_KIND');
  const missing = years.find(({ state }) => state === null);
  if (columns.length === 0) return null;
  return (
    <Section title="What the columns are">
      {written.length === 0 ? (
        <p>This table has shares and no amounts. They are shown beside those of the ledger, and nothing is written.</p>
      ) : (
        <ul className="contribution-import-columns">
          {written.map((column) => (
            <ContributionImportColumn
              key={column.index}
              column={column}
              years={years}
              startsInMonth={startsInMonth}
              choice={said.find(({ index }) => index === column.index)}
              onChoose={(choice) => dispatch({ kind: 'COLUMN', index: column.index, choice })}
            />
          ))}
        </ul>
      )}
      {missing && (
        <p>
          {`${missing.label} has no budget yet. `}
          <Link to={link('/contributions', missing.year)}>Open the budget of that year</Link>, then come back. What you pasted stays.
        </p>
      )}
    </Section>
  );
}
