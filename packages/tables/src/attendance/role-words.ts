/** What a column is for, by its heading. OTHER: something said of the member that is not who it is. */
export type Role = 'NUMBER' | 'AGENCY' | 'NAME' | 'INITIALS' | 'MEETING' | 'TOTAL' | 'OTHER';

const totals = new Set([
  ...'total|totals|grand total|sub total|subtotal|%|total %|percentage|percent|overall|average|score|sum|count|out of|eligible'.split('|'),
  ...'attended|possible|actual|expected|present|absent|apologies|deputies|missed|quorate|quorum|% present|% attended'.split('|'),
  ...'attendance|attendance %|% attendance|attendance rate|percentage attendance|attendance percentage|attendance total'.split('|'),
  ...'total attendance|total attended|total present|total meetings|meetings attended|meetings missed|number attended|no attended'.split(
    '|',
  ),
  ...'possible attendance|actual attendance|possible meetings|overall attendance|attendance record'.split('|'),
]);

const countsMeetings = /^(?:(?:total|no of|number of|number|%|percentage|possible|expected|apologies|absences|attendances) |present as )/;

// Words that tell the role wherever they stand in a heading. They are looked for in this order, so that
// "Type of governor" is not a name and "Member agency" is an agency.
const words: readonly (readonly [Role, string])[] = [
  [
    'OTHER',
    'type category role position designation job post title capacity status appointed appointment term start end from until expiry',
  ],
  [
    'OTHER',
    'email e-mail telephone phone gender ward party constituency sector interest interests responsibility responsibilities comment',
  ],
  [
    'OTHER',
    'comments note notes reason reasons voting dbs office time venue place location chair chaired host hosted minutes vacancies link',
  ],
  [
    'AGENCY',
    'agency agencies org organisation organisations organization organizations company companies employer representing represents',
  ],
  ['AGENCY', 'institution affiliation partner partners body bodies service authority department school trust'],
  ['NAME', 'name names member members membership representative representatives rep reps governor governors trustee trustees councillor'],
  ['NAME', 'councillors cllr cllrs director directors person persons people attendee attendees holder holders invitee invitees delegate'],
  ['NAME', 'delegates officer officers participant participants surname forename'],
];

const patterns: readonly (readonly [Role, RegExp])[] = [
  ['NUMBER', /^(?:(?:no|nr|number|ref|s\/n|sn|item|seat no)[.#]?|#)$/],
  ['INITIALS', /^initials?$/],
  ['MEETING', /^(?:meetings?|dates?|meeting dates?|dates? of meetings?)$/],
  ...words.map(([role, list]): [Role, RegExp] => [role, new RegExp(`(?<![\\p{L}-])(?:${list.split(' ').join('|')})(?!\\p{L})`, 'u')]),
];

/** The role a heading gives its column; null when the heading says nothing known. */
export function roleOf(heading: string): Role | null {
  if (heading === '' || heading.length > 60) return null;
  const text = heading.toLowerCase().replace(/[*:]/g, '').replace(/\s+/g, ' ').trim();
  const plain = text.replace(/[?().]/g, '').trim();
  if (totals.has(plain) || countsMeetings.test(plain)) return 'TOTAL';
  return patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** "Meeting attendance Initials Agency" before the dates of a heading: the columns' names are the words at its end. */
export function splitRoleWords(text: string): string[] {
  if (text === '') return [];
  const parts = text.split(' ');
  let start = parts.length;
  while (start > 0 && isOneRole(parts[start - 1] ?? '')) start -= 1;
  return parts.length - start > 1 ? parts.slice(start) : [text];
}

function isOneRole(word: string): boolean {
  return word === '%' || (/^\p{Lu}/u.test(word) && roleOf(word) !== null);
}
