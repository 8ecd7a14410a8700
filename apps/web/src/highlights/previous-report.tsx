import { useId } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { PreviousReport_ReportFragment } from '../gql/graphql.ts';
import { newId } from '../platform/outbox-browser.ts';
import { Button } from '../ui/button.tsx';
import { showToast } from '../ui/toast.ts';
import { addItem, removeItem } from './draft-items.ts';
import type { DraftSnapshot, DraftStore } from './draft-store.ts';
import { reportParts } from './report-parts.ts';
import { firstWords, writePeriod } from './report-words.ts';

const PreviousReportReport = graphql(`
  fragment PreviousReport_Report on HighlightReport {
    id
    from
    to
    items { id kind text priority { id name } }
  }
`);

interface PreviousReportProps {
  report: FragmentType<typeof PreviousReportReport>;
  store: DraftStore;
  draft: DraftSnapshot;
}

/** What the group said last time, to go on from: nobody types again what is still true. */
export function PreviousReport({ report: ref, store, draft }: PreviousReportProps) {
  const report = readFragment(PreviousReportReport, ref);
  const id = useId();
  return (
    <aside className="previous-report" aria-labelledby={id}>
      <h2 id={id}>Last report: {writePeriod(report)}</h2>
      {report.items.length === 0 && <p className="muted">There is nothing in it.</p>}
      {reportParts.map(({ kind, heading }) => {
        const own = report.items.filter((item) => item.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind}>
            <h3>{heading}</h3>
            <ul className="plain-list report-items">
              {own.map((item) => (
                <PreviousItem key={item.id} item={item} heading={heading} store={store} draft={draft} />
              ))}
            </ul>
          </section>
        );
      })}
    </aside>
  );
}

interface PreviousItemProps {
  item: PreviousReport_ReportFragment['items'][number];
  heading: string;
  store: DraftStore;
  draft: DraftSnapshot;
}

function PreviousItem({ item: { kind, text, priority }, heading, store, draft }: PreviousItemProps) {
  const isCopied = draft.items.some((item) => item.kind === kind && item.text === text);

  function copy() {
    const key = newId();
    store.change((items) => addItem(items, { key, id: null, kind, text, priorityId: priority?.id ?? null }));
    showToast(`Copied to ${heading}`, () => store.change((items) => removeItem(items, key)));
  }

  return (
    <li className="report-item">
      <p className="report-text">{text}</p>
      <div className="row report-about">
        {priority && <span>Priority: {priority.name}</span>}
        {isCopied && <span className="muted">In this report</span>}
        <Button size="sm" label={`Copy to this report: ${firstWords(text)}`} onClick={copy}>
          Copy
        </Button>
      </div>
    </li>
  );
}
