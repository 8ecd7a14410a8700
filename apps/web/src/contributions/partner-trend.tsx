import { reportingYearLabel } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useBoardAndYear } from '../platform/board-and-year.tsx';
import { ChartFigure } from '../ui/chart/chart-figure.tsx';
import { PairedBars } from '../ui/chart/paired-bars.tsx';
import { Link } from '../ui/link.tsx';
import { Section } from '../ui/section.tsx';
import { trendBars, trendData, trendTitle } from './partner-trend-data.ts';

const PartnerTrendYear = graphql(`
  fragment PartnerTrend_Year on ContributionYear {
    id
    year
    partners(agencyId: $agencyId) { id agreed received isInvented }
  }
`);

export interface PartnerTrendProps {
  /** Oldest first. */
  years: readonly FragmentType<typeof PartnerTrendYear>[];
  /** Where the page of another year is. */
  path: string;
}

/** What one partner agreed and paid in the years up to the chosen one, with the way to each of them. */
export function PartnerTrend({ years: refs, path }: PartnerTrendProps) {
  const { board, year: chosen, link } = useBoardAndYear();
  const years = readFragment(PartnerTrendYear, refs).flatMap(({ year, partners: [line] }) =>
    line ? [{ ...line, year, label: reportingYearLabel(year, board.financialYearStartsInMonth) }] : [],
  );
  const others = years.filter(({ year }) => year !== chosen);
  if (others.length === 0) return null;
  const title = `${trendTitle(years)}${years.some(({ isInvented }) => isInvented) ? ' (invented)' : ''}`;
  return (
    <Section title="Over the years">
      <ChartFigure title={title} data={trendData(years)} fileName={`contributions-to-${years.at(-1)?.year}`}>
        <PairedBars pairs={trendBars(years)} />
      </ChartFigure>
      <nav className="row no-print" aria-label="Other years">
        <span>Other years:</span>
        {others.map(({ year, label }) => (
          <Link key={year} to={link(path, year)}>
            {label}
          </Link>
        ))}
      </nav>
    </Section>
  );
}
