import { entryKindWord, formatPounds } from '@quorate/domain';
import { type FragmentType, readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { writeDate, writeMoment } from '../platform/dates.ts';
import { InventedNote } from '../ratings/invented-note.tsx';
import { Button } from '../ui/button.tsx';

const LedgerRowEntry = graphql(`
  fragment LedgerRow_Entry on LedgerEntry {
    id
    kind
    pence
    date
    dueOn
    budgetLine
    reference
    note
    reason
    correctsId
    isCorrected
    isInvented
    by
    at
  }
`);

interface LedgerRowProps {
  entry: FragmentType<typeof LedgerRowEntry>;
  whose: string;
  /** Says who recorded it and when; left out where the sample invented every entry shown. */
  showsRecorded: boolean;
  /** Null where the reader may not change the ledger. */
  onTakeBack: (() => void) | null;
}

export function LedgerRow({ entry: ref, whose, showsRecorded, onTakeBack }: LedgerRowProps) {
  const entry = readFragment(LedgerRowEntry, ref);
  const { kind, pence, date, correctsId, isCorrected, isInvented } = entry;
  const mayBeTakenBack = !isCorrected && !correctsId && kind !== 'CONFIRMED';
  const about = [
    entry.budgetLine && `For ${entry.budgetLine}`,
    entry.dueOn && `To be paid by ${writeDate(entry.dueOn)}`,
    entry.reference && `Reference ${entry.reference}`,
    entry.note,
    entry.reason && `Reason: ${entry.reason}`,
  ].filter((line) => typeof line === 'string' && line !== '');
  return (
    <tr className={isCorrected || correctsId ? 'muted' : undefined}>
      <td className="no-wrap">{writeDate(date)}</td>
      <td>
        {entryKindWord[kind]}
        {isCorrected && <div>Taken back</div>}
        {correctsId && <div>Takes an entry back</div>}
      </td>
      <td className="number no-wrap">{formatPounds(pence)}</td>
      <td>{whose}</td>
      <td className="wide-cell">
        {about.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </td>
      {showsRecorded && (
        <td>
          {isInvented ? <InventedNote /> : entry.by}
          {!isInvented && <div className="muted no-wrap">{writeMoment(entry.at)}</div>}
        </td>
      )}
      {onTakeBack && (
        <td className="no-print">
          {mayBeTakenBack && (
            <Button
              size="sm"
              hasPopup="dialog"
              label={`Take back: ${entryKindWord[kind]} ${formatPounds(pence)}, ${whose}, ${writeDate(date)}`}
              onClick={onTakeBack}
            >
              Take back
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}
