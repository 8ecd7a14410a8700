import { useId } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { ReportItems_ReportFragment } from '../gql/graphql.ts';
import { inReportOrder } from './draft-items.ts';
import { ReportItem } from './report-item.tsx';
import { reportParts } from './report-parts.ts';
import './highlights.css';

const ReportItemsReport = graphql(`
  fragment ReportItems_Report on HighlightReport {
    id
    isInvented
    items { id kind ...ReportItem_Item }
  }
`);

interface ReportItemsProps {
  report: FragmentType<typeof ReportItemsReport>;
  /** The level of the headings of its parts. */
  level: 2 | 3;
  mayPromote?: boolean;
}

/** What a report says, part by part. A part without items is left out: it is a report by exception. */
export function ReportItems({ report: ref, level, mayPromote = false }: ReportItemsProps) {
  const report = readFragment(ReportItemsReport, ref);
  const items = inReportOrder(report.items);
  if (items.length === 0) return <p className="muted">There is nothing in this report yet.</p>;
  return (
    <div className="report-parts">
      {reportParts.map(({ kind, heading }) => {
        const own = items.filter((item) => item.kind === kind);
        return own.length > 0 && <Part key={kind} heading={heading} level={level} items={own} mayPromote={mayPromote} report={report} />;
      })}
    </div>
  );
}

interface PartProps {
  heading: string;
  level: 2 | 3;
  items: ReportItems_ReportFragment['items'];
  mayPromote: boolean;
  report: { isInvented: boolean };
}

function Part({ heading, level, items, mayPromote, report }: PartProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="report-part" aria-labelledby={id}>
      <Heading id={id}>{heading}</Heading>
      <ul className="plain-list report-items">
        {items.map((item) => (
          <ReportItem key={item.id} item={item} mayPromote={mayPromote} tellsInvented={!report.isInvented} />
        ))}
      </ul>
    </section>
  );
}
