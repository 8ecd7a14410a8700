import { formatDate } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

const PlanImportRowFactsRow = graphql(`
  fragment PlanImportRowFacts_Row on PreviewAction {
    match
    leadAgency { id name shortName }
    leadPerson
    supportingAgencies { id name shortName }
    start
    due
    dueRaw
    measure
    changes { field before after }
  }
`);

/** What a new action will hold, or what changes in one that is in the plan: old and new. */
export function PlanImportRowFacts({ row: ref }: { row: FragmentType<typeof PlanImportRowFactsRow> }) {
  const row = readFragment(PlanImportRowFactsRow, ref);
  if (row.match !== 'NEW') return <Changes changes={row.changes} />;
  const lead = [row.leadAgency?.name, row.leadPerson].filter(Boolean).join(', ');
  const facts = [
    ['Led by', lead],
    ['Supported by', row.supportingAgencies.map(({ name }) => name).join(', ')],
    ['Start', row.start && formatDate(row.start)],
    ['Due', row.due ? formatDate(row.due) : row.dueRaw && `No date: ‘${row.dueRaw}’`],
    ['Measure', row.measure],
  ].filter(([, value]) => value);
  if (facts.length === 0) return <p className="muted">Only its title.</p>;
  return (
    <dl className="plan-import-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const fields: Record<string, string> = {
  title: 'Title',
  leadAgency: 'Lead agency',
  leadPerson: 'Led by',
  supportingAgencies: 'Supported by',
  start: 'Start',
  due: 'Due',
  measure: 'Measure',
};

const written = (field: string, value: string): string => (field === 'start' || field === 'due' ? formatDate(value) : value);

function Changes({ changes }: { changes: readonly { field: string; before?: string | null; after: string }[] }) {
  if (changes.length === 0) return <p className="muted">Nothing changes in the action itself.</p>;
  return (
    <dl className="plan-import-facts">
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{fields[field] ?? field}</dt>
          <dd>
            <span className="muted">{before ? written(field, before) : 'Blank'}</span> <span aria-hidden="true">→</span>
            <VisuallyHidden> becomes </VisuallyHidden> {written(field, after)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
