import { isTaken, longestReference, nextReference } from '@quorate/domain';
import type { MatchedRow } from './match-rows.ts';

/** The reference of each new row: the table's own where it is free, else the next free number. Printed ones come first. */
export function newReferences(rows: readonly MatchedRow[], stored: readonly string[]): Map<MatchedRow, string> {
  const taken = [...stored];
  const references = new Map<MatchedRow, string>();
  const fresh = rows.filter(({ match }) => match === 'NEW');
  const give = (row: MatchedRow, reference: string) => {
    references.set(row, reference);
    taken.push(reference);
  };
  for (const row of fresh) {
    const printed = printedReference(row);
    if (printed && printed.length <= longestReference && !isTaken(printed, taken)) give(row, printed);
  }
  for (const row of fresh) if (!references.has(row)) give(row, nextReference(taken));
  return references;
}

/** Why a new row is called otherwise than the table has it. */
export const referenceNote = (row: MatchedRow, reference: string): string[] => {
  const printed = printedReference(row);
  if (row.match !== 'NEW' || !printed || printed === reference) return [];
  const why = printed.length > longestReference ? 'is too long' : 'is taken in this plan';
  return [`Its reference ‘${printed}’ ${why}, so it becomes ${reference}.`];
};

const printedReference = ({ row }: MatchedRow): string => (row.reference ?? '').trim().replace(/\.$/, '');
