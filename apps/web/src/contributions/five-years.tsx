import { describeChange, formatPounds, formatShortPounds, plainPounds, yearOnYear } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import type { ChartData } from '../ui/chart/chart-data.ts';
import { ChartFigure } from '../ui/chart/chart-figure.tsx';
import { ChartKey } from '../ui/chart/chart-key.tsx';
import { StackedYears } from '../ui/chart/stacked-years.tsx';
import { yearName } from './budget-words.ts';
import { type ContributorGroup, contributorGroups } from './contributor-groups.ts';

const FiveYearsYear = graphql(`
  fragment FiveYears_Year on ContributionYear {
    id
    year
    hiddenPartners
    isInvented
    totals { agreed }
    partners { id isOwn sector agreed }
  }
`);

/** What partners agreed over the years, by the kind of partner. */
export function FiveYears({ years: refs }: { years: readonly FragmentType<typeof FiveYearsYear>[] }) {
  const { board } = useBoardAndYear();
  const years = readFragment(FiveYearsYear, refs).map((year) => ({
    ...year,
    name: yearName(year.year, board),
    groups: contributorGroups(year),
  }));
  const last = years.at(-1);
  if (!last) return null;
  const before = years.at(-2);
  const change = yearOnYear(before?.totals.agreed ?? null, last.totals.agreed ?? null);
  const title = change && before ? `What partners agreed: ${describeChange(change)} on ${before.name}` : 'What partners agreed';
  return (
    <ChartFigure
      title={years.some(({ isInvented }) => isInvented) ? `${title} (invented)` : title}
      fileName={`${board.shortName}-contributions-to-${last.name}`.replace(/[^\w-]+/g, '-')}
      data={dataOf(years)}
    >
      <ChartKey items={groupsOf(years)} />
      <StackedYears
        years={years.map(({ name, totals, groups }) => ({
          name,
          total: totals.agreed ? formatShortPounds(totals.agreed) : '',
          parts: groups.map((group) => ({ ...group, key: group.letter, value: group.pence, text: formatShortPounds(group.pence) })),
        }))}
      />
    </ChartFigure>
  );
}

interface Year {
  name: string;
  groups: readonly ContributorGroup[];
  isInvented: boolean;
  totals: { agreed?: number | null };
}

/** Every group that any year has, in their order: what is hidden may differ from year to year. */
function groupsOf(years: readonly Year[]): ContributorGroup[] {
  const all = years.flatMap(({ groups }) => groups).filter(({ pence, isOwn }) => pence > 0 || isOwn);
  return ['Y', 'L', 'P', 'H', 'O', 'A'].flatMap((letter) => all.find((group) => group.letter === letter) ?? []);
}

function dataOf(years: readonly Year[]): ChartData {
  const groups = groupsOf(years);
  const written = (pence: number | null | undefined) =>
    pence === null || pence === undefined ? null : { shown: formatPounds(pence), inFile: plainPounds(pence) };
  return {
    columns: ['Financial year', ...groups.map(({ word }) => word), 'All partners', 'Amounts'],
    rows: years.map((year) => [
      year.name,
      ...groups.map(({ letter }) => written(year.groups.find((group) => group.letter === letter)?.pence)),
      written(year.totals.agreed),
      year.isInvented ? 'Invented' : 'Recorded',
    ]),
  };
}
