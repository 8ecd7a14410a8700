import { nameForms } from './name-forms.ts';

const longest = 28;

/** Tried in turn, each on the whole name, until it fits: from what is missed least to what is missed most. */
const cuts: readonly ((name: string) => string)[] = [
  (name) => name.replace(/ NHS (Foundation Trust|FT|Trust)$/i, ''),
  (name) => swapWords(name, { and: '&' }),
  (name) => swapWords(name, { Staffordshire: 'Staffs', Derbyshire: 'Derbys', Gloucestershire: 'Glos', Shropshire: 'Shrops' }),
  (name) => swapWords(name, { North: 'N', South: 'S', East: 'E', West: 'W' }),
  (name) => swapWords(name, { for: '', of: '', the: '', on: '' }),
  (name) => swapWords(name, { University: 'Univ.', Hospitals: 'Hosp.', College: 'Coll.', Designated: 'Desig.', Company: 'Co.' }),
  (name) => swapWords(name, { Community: 'Comm.', National: 'Nat.', Independent: 'Ind.', Partnership: 'Part.', Service: '' }),
  (name) => swapWords(name, { Rehabilitation: 'Rehab', Commissioning: 'Comm.', Association: 'Assoc.', Safeguarding: 'Safeg.' }),
  (name) => name.replaceAll(' & ', '/'),
];

/**
 * A name of at most 28 characters for a narrow screen, cut so that "North" and "Nurse" stay in it. An acronym that the
 * name itself gives is the short name already.
 * Source: domain arithmetic, the seat column of the grid holds 28 characters.
 */
export function shortNameFor(name: string): string {
  const tidy = name.slice(0, 400).trim().split(/\s+/).join(' ');
  if (tidy.length <= longest) return tidy;
  const { acronym } = nameForms(tidy);
  if (acronym !== null) return acronym.toUpperCase();
  let short = tidy;
  for (const cut of cuts) {
    if (short.length <= longest) return short;
    short = cut(short);
  }
  return short.length <= longest ? short : cutAtWord(short);
}

function swapWords(name: string, swaps: Record<string, string>): string {
  const words = name.split(' ').map((word) => (Object.hasOwn(swaps, word) ? swaps[word] : word));
  return words.filter((word) => word !== '').join(' ');
}

// At the end of a word when one is near, and always with a mark that something is missing.
function cutAtWord(name: string): string {
  const start = name.slice(0, longest - 1);
  const space = start.lastIndexOf(' ');
  return `${start.slice(0, longest - space < 8 ? space : start.length).trimEnd()}…`;
}
