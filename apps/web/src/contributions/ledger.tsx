import { useState } from 'react';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { Table } from '../ui/table.tsx';
import { LedgerRow } from './ledger-row.tsx';
import { TakeBackDialog } from './take-back-dialog.tsx';

const LedgerYear = graphql(`
  fragment Ledger_Year on ContributionYear {
    id
    boardId
    year
    partners {
      id
      agency { id name }
      entries { id date at isInvented ...LedgerRow_Entry ...TakeBackDialog_Entry }
    }
    spending { id date at isInvented ...LedgerRow_Entry ...TakeBackDialog_Entry }
  }
`);

interface LedgerProps {
  year: FragmentType<typeof LedgerYear>;
  mayChange: boolean;
}

/** How many entries are shown before the reader asks for all. */
const shownAtFirst = 10;
const everybody = 'every';
const theBoard = 'board';

/** Every entry of a year that the reader may see, the one written last first. */
export function Ledger({ year: ref, mayChange }: LedgerProps) {
  const { boardId, year, partners, spending } = readFragment(LedgerYear, ref);
  const [whose, setWhose] = useState(everybody);
  const [showsAll, setShowsAll] = useState(false);
  const [takingBack, setTakingBack] = useState<string | null>(null);
  const all = [
    ...partners.flatMap(({ agency, entries }) => entries.map((entry) => ({ entry, agencyId: agency.id, whose: agency.name }))),
    ...spending.map((entry) => ({ entry, agencyId: theBoard, whose: 'The board' })),
  ].sort((one, other) => other.entry.at.localeCompare(one.entry.at) || other.entry.date.localeCompare(one.entry.date));
  const chosen = all.filter(({ agencyId }) => whose === everybody || agencyId === whose);
  const shown = showsAll ? chosen : chosen.slice(0, shownAtFirst);
  const areAllInvented = shown.every(({ entry }) => entry.isInvented);
  const taken = all.find(({ entry }) => entry.id === takingBack);
  if (all.length === 0) return <p className="muted">Nothing is written in the ledger of this year yet.</p>;
  return (
    <>
      <div className="no-print">
        <SelectField
          label="Entries of"
          name="ledger-of"
          value={whose}
          onChange={setWhose}
          options={[
            { value: everybody, label: 'Everybody' },
            { value: theBoard, label: "The board's spending" },
            ...partners.map(({ agency }) => ({ value: agency.id, label: agency.name })),
          ]}
        />
      </div>
      {chosen.length === 0 ? (
        <p className="muted">Nothing is written here in this year.</p>
      ) : (
        <Table caption="The ledger, what was written last first" className="ledger-table">
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Entry</th>
              <th scope="col" className="number">
                Amount
              </th>
              <th scope="col">Whose</th>
              <th scope="col">About it</th>
              {!areAllInvented && <th scope="col">Recorded</th>}
              {mayChange && (
                <th scope="col" className="no-print">
                  Change
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ entry, whose: name }) => (
              <LedgerRow
                key={entry.id}
                entry={entry}
                whose={name}
                showsRecorded={!areAllInvented}
                onTakeBack={mayChange ? () => setTakingBack(entry.id) : null}
              />
            ))}
          </tbody>
        </Table>
      )}
      {shown.length > 0 && areAllInvented && <p className="muted">Every entry in this table is invented for the sample.</p>}
      {shown.length < chosen.length && <p className="muted">{`The last ${shown.length} of ${chosen.length} entries.`}</p>}
      {chosen.length > shownAtFirst && (
        <div className="no-print">
          <Button onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? 'Show the last ones only' : `Show all ${chosen.length} entries`}
          </Button>
        </div>
      )}
      {taken && (
        <TakeBackDialog entry={taken.entry} whose={taken.whose} boardId={boardId} year={year} onClose={() => setTakingBack(null)} />
      )}
    </>
  );
}
