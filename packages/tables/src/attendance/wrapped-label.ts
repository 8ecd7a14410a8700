const joiners = new Set('and of for the in on with to by at from nhs & -'.split(' '));

// Words that end a body's name. Only the first group stand alone: "Health" on a line of its own is a heading.
const firmEndings = 'trust ft council company authority partnership committee association service services board group ltd limited cic inc';
const looseEndings =
  'foundation healthcare society ccg icb team union university college hospital hospitals school schools constabulary commissioner organisation ' +
  'academy health care department agency centre federation network forum manager officer director representative';
const firm = new Set(firmEndings.split(' '));
const endings = new Set([...firm, ...joiners, ...looseEndings.split(' ')]);

/** Whether `next` reads as the rest of a name that `start` began on the line above. */
export function continuesLabel(start: string, next: string): boolean {
  if (start === '' || next === '') return false;
  const lastWord = start.toLowerCase().split(' ').at(-1) ?? '';
  if (joiners.has(lastWord) || /[,/–(-]$/.test(start) || start.lastIndexOf('(') > start.lastIndexOf(')')) return true;
  if (/\bpolice (?:and|&) crime$/i.test(start) && /^commissioner/i.test(next)) return true;
  return /^[\p{Ll}&(),–-]/u.test(next) || isEndingOnly(next);
}

function isEndingOnly(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[().,]/g, ' ')
    .trim()
    .split(/\s+/);
  return words.length === 1 ? firm.has(words[0] ?? '') : words.every((word) => endings.has(word));
}
