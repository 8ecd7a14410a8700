import { entryKindWord, formatDate, formatPounds } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { PartnerEntries_ContributionFragment } from '../gql/graphql.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Section } from '../ui/section.tsx';
import { Table } from '../ui/table.tsx';

const PartnerEntriesContribution = graphql(`
  fragment PartnerEntries_Contribution on PartnerContribution {
    id
    entries { id kind pence date dueOn budgetLine reference note reason correctsId isCorrected isInvented by }
  }
`);

type Entry = PartnerEntries_ContributionFragment['entries'][number];

/** The ledger of one partner's year. Nothing in it is ever altered: what was wrong is taken back by an entry of its own. */
export function PartnerEntries({ contribution: ref }: { contribution: FragmentType<typeof PartnerEntriesContribution> }) {
  const { entries } = readFragment(PartnerEntriesContribution, ref);
  const areAllInvented = entries.every(({ isInvented }) => isInvented);
  const hasLines = entries.some(({ budgetLine }) => budgetLine !== null);
  return (
    <Section title="Entries">
      {entries.length === 0 ? (
        <p className="muted">Nothing is entered for this year.</p>
      ) : (
        <Table caption="Entries of this year, oldest first" className="partner-entries">
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">What</th>
              <th scope="col" className="number">
                Amount
              </th>
              {hasLines && <th scope="col">Budget line</th>}
              <th scope="col">Details</th>
              {!areAllInvented && <th scope="col">Recorded by</th>}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.id}>
                <th scope="row">{formatDate(entry.date)}</th>
                <td>{entryInWords(entry)}</td>
                <td className="number">{formatPounds(entry.pence)}</td>
                {hasLines && <td>{entry.budgetLine}</td>}
                <td className="wide-cell">{detailsOf(entry)}</td>
                {!areAllInvented && <td>{entry.isInvented ? <InventedNote /> : entry.by}</td>}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {entries.length > 0 && areAllInvented && <p className="muted">Every entry in this table is invented for the sample.</p>}
    </Section>
  );
}

function entryInWords({ kind, correctsId, isCorrected }: Entry): string {
  const word = entryKindWord[kind];
  if (correctsId) return `${word}, taken back`;
  return isCorrected ? `${word} (taken back by a later entry)` : word;
}

const detailsOf = ({ dueOn, reference, note, reason }: Entry): string =>
  [dueOn && `To be paid by ${formatDate(dueOn)}`, reference, note, reason && `Reason: ${reason}`].filter(Boolean).join('. ');
