import { coverage, deputyRate, memberInPerson, type Share, type Tally } from '@quorate/domain';

/** Three ways to look at the same marks: agencies owe the seat, people hold it. */
export const lenses = [
  {
    value: 'covered',
    label: 'Seat covered',
    heading: 'Attended',
    means: 'The member or a deputy came, of the meetings the seat was expected at.',
  },
  {
    value: 'in-person',
    label: 'Member in person',
    heading: 'In person',
    means: 'The member came, not a deputy, of the meetings the seat was expected at.',
  },
  { value: 'deputies', label: 'Deputy rate', heading: 'By deputy', means: 'A deputy came, of the meetings where the seat was covered.' },
] as const;

export type Lens = (typeof lenses)[number]['value'];

const shares: Record<Lens, (tally: Tally) => Share> = { covered: coverage, 'in-person': memberInPerson, deputies: deputyRate };

export function shareUnder(lens: Lens, tally: Tally): Share {
  return shares[lens](tally);
}

export function lensOf(lens: Lens) {
  return lenses.find(({ value }) => value === lens) ?? lenses[0];
}
