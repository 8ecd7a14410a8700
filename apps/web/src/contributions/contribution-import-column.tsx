import { reportingYearLabel } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { ContributionColumnDecisionInput } from '../gql/graphql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { ColumnChoice } from './contribution-import-task.ts';

const ContributionImportColumnColumn = graphql(`
  fragment ContributionImportColumn_Column on PreviewContributionColumn {
    index
    label
    kind
    writtenAs
    year
    budgetLine
    isNewLine
    isIgnored
  }
`);

interface ContributionImportColumnProps {
  column: FragmentType<typeof ContributionImportColumnColumn>;
  /** The years that the table has amounts for, with the lines of their budgets. */
  years: readonly { year: number; budgetLines: readonly string[] }[];
  startsInMonth: number;
  choice: ContributionColumnDecisionInput | undefined;
  onChoose: (choice: ColumnChoice) => void;
}

type Purpose = 'AGREED' | 'RECEIVED' | 'IN_KIND' | 'IGNORE' | '';

/** One column: what it is written as, for which year, and on which budget line. */
export function ContributionImportColumn({ column: ref, years, startsInMonth, choice, onChoose }: ContributionImportColumnProps) {
  const column = readFragment(ContributionImportColumnColumn, ref);
  const { years: offered } = useBoardAndYear();
  const { index, label, kind } = column;
  const isCash = kind === 'AMOUNT';
  const isIgnored = choice?.ignore ?? column.isIgnored;
  const writtenAs = choice?.writtenAs ?? column.writtenAs ?? '';
  const year = choice?.year ?? column.year ?? null;
  const line = choice?.budgetLine ?? column.budgetLine ?? '';
  const purpose: Purpose = isIgnored ? 'IGNORE' : isCash ? writtenAs : 'IN_KIND';
  const choices = [...new Set([...offered, ...years.map((one) => one.year), ...(year === null ? [] : [year])])].sort(
    (one, other) => other - one,
  );
  const lines = years.find((one) => one.year === year)?.budgetLines ?? [];
  return (
    <li className="contribution-import-column">
      <h3>{label}</h3>
      <SelectField<Purpose>
        label={`Write ‘${label}’ as`}
        name={`column-${index}-purpose`}
        value={purpose}
        onChange={(chosen) =>
          onChoose(chosen === 'AGREED' || chosen === 'RECEIVED' ? { ignore: false, writtenAs: chosen } : { ignore: chosen === 'IGNORE' })
        }
        options={[
          ...(purpose === '' ? [{ value: '' as const, label: 'Choose what it is' }] : []),
          ...(isCash
            ? [
                { value: 'AGREED' as const, label: 'Agreed' },
                { value: 'RECEIVED' as const, label: 'Received' },
              ]
            : [{ value: 'IN_KIND' as const, label: 'In kind' }]),
          { value: 'IGNORE' as const, label: 'Leave the column out' },
        ]}
      />
      {!isIgnored && (
        <SelectField
          label={`Financial year of ‘${label}’`}
          name={`column-${index}-year`}
          value={year === null ? '' : String(year)}
          onChange={(chosen) => onChoose({ year: chosen === '' ? null : Number(chosen) })}
          options={[
            ...(year === null ? [{ value: '', label: 'Choose a year' }] : []),
            ...choices.map((one) => ({ value: String(one), label: reportingYearLabel(one, startsInMonth) })),
          ]}
        />
      )}
      {isCash && !isIgnored && (
        <SelectField
          label={`Budget line of ‘${label}’`}
          name={`column-${index}-line`}
          value={line}
          onChange={(chosen) => onChoose({ budgetLine: chosen })}
          options={[
            { value: '', label: 'No line in particular' },
            ...lines.map((name) => ({ value: name, label: name })),
            ...newLines(lines, [line, label]).map((name) => ({ value: name, label: `New line: ${name}` })),
          ]}
        />
      )}
    </li>
  );
}

/** A line that is not in the budget may be made: the one that the column names, or the column's own heading. */
function newLines(lines: readonly string[], names: readonly string[]): string[] {
  const known = lines.map((name) => name.toLowerCase());
  return [...new Set(names)].filter((name) => name !== '' && !known.includes(name.toLowerCase()));
}
