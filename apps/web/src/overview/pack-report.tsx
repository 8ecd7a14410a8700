import { highlightKinds, highlightKindWord, sentenceCase } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { PackReport_ReportFragment } from '../gql/graphql.ts';
import { writeDayOf, writeTerm } from '../platform/dates.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { PackReportAttendance } from './pack-report-attendance.tsx';

const PackReportReport = graphql(`
  fragment PackReport_Report on HighlightReport {
    id
    from
    to
    submittedAt
    presentedAt
    isInvented
    group { id name }
    items { id kind text isInvented priority { id name } }
    attendance(boardId: $boardId) { ...PackReportAttendance_Attendance }
  }
`);

/** What one group told its board last, with who came to its meetings in that period. */
export function PackReport({ report: ref }: { report: FragmentType<typeof PackReportReport> }) {
  const report = readFragment(PackReportReport, ref);
  return (
    <article className="pack-report">
      <h3>{`${report.group.name}, ${writeTerm(report)}`}</h3>
      <ReportSteps report={report} />
      <dl className="pack-items">
        {highlightKinds.map((kind) => (
          <ItemsOfKind
            key={kind}
            heading={highlightKindWord(kind)}
            items={report.items.filter((item) => item.kind === kind)}
            isAllInvented={report.isInvented}
          />
        ))}
        <div className="contents">
          <dt>Attendance</dt>
          <dd>
            <PackReportAttendance attendance={report.attendance} />
          </dd>
        </div>
      </dl>
    </article>
  );
}

interface ItemsOfKindProps {
  heading: string;
  items: PackReport_ReportFragment['items'];
  /** Then the report says so once. */
  isAllInvented: boolean;
}

function ItemsOfKind({ heading, items, isAllInvented }: ItemsOfKindProps) {
  if (items.length === 0) return null;
  return (
    <div className="contents">
      <dt>{heading}</dt>
      <dd>
        <ul>
          {items.map(({ id, text, isInvented, priority }) => (
            <li key={id}>
              {text} {priority && <span className="muted">({priority.name})</span>} {isInvented && !isAllInvented && <InventedNote />}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** "Handed in on 10 October 2026, presented on 18 October 2026" */
function ReportSteps({ report: { submittedAt, presentedAt, isInvented } }: { report: PackReport_ReportFragment }) {
  const steps = [submittedAt && `handed in on ${writeDayOf(submittedAt)}`, presentedAt && `presented on ${writeDayOf(presentedAt)}`];
  const said = sentenceCase(steps.filter(Boolean).join(', '));
  if (!said && !isInvented) return null;
  return (
    <p className="muted">
      {said}
      {said && isInvented && '. '}
      {isInvented && <InventedNote />}
    </p>
  );
}
