import type { Dispatch } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Section } from '../ui/section.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { Table } from '../ui/table.tsx';
import { Tag } from '../ui/tag.tsx';
import type { PlanImportChange, PlanImportTask } from './plan-import-task.ts';

const PlanImportLeadsLead = graphql(`
  fragment PlanImportLeads_Lead on PreviewLead {
    text
    count
    match
    agency { id name shortName }
    candidates { score agency { id name shortName } }
  }
`);

const PlanImportLeadsBoard = graphql(`
  fragment PlanImportLeads_Board on Board {
    id
    agencies { id name }
  }
`);

interface PlanImportLeadsProps {
  leads: readonly FragmentType<typeof PlanImportLeadsLead>[];
  board: FragmentType<typeof PlanImportLeadsBoard> | null;
  /** What the person has said, though the preview may not have answered yet. */
  said: PlanImportTask['leads'];
  dispatch: Dispatch<PlanImportChange>;
}

const words = 'WORDS';

/** Who leads, as the table has it: an agency of the board, or the table's own words for a person or a role. */
export function PlanImportLeads({ leads: refs, board: ref, said, dispatch }: PlanImportLeadsProps) {
  const leads = readFragment(PlanImportLeadsLead, refs);
  const agencies = readFragment(PlanImportLeadsBoard, ref)?.agencies ?? [];
  if (leads.length === 0) return null;
  return (
    <Section title="Who leads">
      <Table caption="Who leads in the table, and as which agency">
        <thead>
          <tr>
            <th scope="col">In the table</th>
            <th scope="col">Agency</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {leads.map((lead, index) => {
            const likely = lead.candidates.map(({ agency }) => agency);
            const chosen = said.find(({ text }) => text === lead.text);
            const known = [...likely, ...(lead.agency ? [lead.agency] : []), ...agencies];
            return (
              <tr key={lead.text}>
                <th scope="row">
                  {lead.text} <span className="muted">({lead.count === 1 ? '1 row' : `${lead.count} rows`})</span>
                </th>
                <td className="wide-cell">
                  <SelectField
                    label={`Agency for ${lead.text}`}
                    hideLabel
                    size="sm"
                    width="fit"
                    name={`lead-${index}`}
                    value={(chosen ? chosen.agencyId : lead.agency?.id) ?? words}
                    onChange={(value) => dispatch({ kind: 'LEAD', text: lead.text, agencyId: value === words ? null : value })}
                    options={[
                      { value: words, label: 'No agency: keep the words' },
                      ...[...new Map(known.map((agency) => [agency.id, agency.name]))].map(([value, label]) => ({ value, label })),
                    ]}
                  />
                </td>
                <td>{stateOf(lead)}</td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Section>
  );
}

function stateOf({ match, agency, candidates }: { match: string; agency?: object | null; candidates: readonly object[] }) {
  if (!agency)
    return (
      <Tag tone={match === 'SIMILAR' && candidates.length > 0 ? 'amber' : 'grey'}>
        {match === 'SIMILAR' ? 'Alike: check it' : 'Words kept'}
      </Tag>
    );
  return <Tag tone="green">{match === 'CHOSEN' ? 'Chosen' : 'Matched by name'}</Tag>;
}
