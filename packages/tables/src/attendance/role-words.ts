/** What a column is for, by its heading. OTHER: something said of the member that is not who it is. */
export type Role = 'NUMBER' | 'AGENCY' | 'NAME' | 'INITIALS' | 'MEETING' | 'TOTAL' | 'OTHER';

const totals = new Set(
  (
    'total|totals|grand total|sub total|subtotal|%|total %|percentage|percent|overall|average|score|attended|out of|possible|actual|expected|' +
    'attendance|attendance %|% attendance|attendance rate|% attended|percentage attendance|attendance percentage|total attendance|' +
    'total attended|total present|total meetings|meetings attended|number attended|no attended|no of meetings|number of meetings|' +
    'possible attendance|actual attendance|possible meetings|overall attendance|attendance total|present|absent|apologies|deputies|' +
    'meetings missed|missed|quorate|quorum|quorate?|sum|count|attendance record|eligible|% present'
  ).split('|'),
);

// Looked for in this order, so that "Type of governor" is not a name and "Member agency" is an agency.
const roles: readonly (readonly [Role, RegExp])[] = [
  ['NUMBER', /^(?:no|nr|number|ref|s\/n|sn|item|seat no)?[.#]?$|^#$/],
  ['OTHER', /(?<!\p{L})(?:type|category|role|position|designation|job|post|title|capacity|status|appointed|term|start|end|from|until|expiry|e-?mail|telephone|phone|gender|ward|party|constituency|sector|interests?|responsib\p{L}*|comments?|notes?|reasons?|voting|dbs|appointment|office|time|venue|place|location|chair(?:ed)?|minutes|vacancies|link)(?!\p{L})/u],
  ['AGENCY', /(?<!\p{L})(?:agenc(?:y|ies)|organi[sz]ations?|compan(?:y|ies)|employer|representing|represents|institution|affiliation|partners?(?! names?)|bod(?:y|ies)|service|authority|department|school|trust)(?!\p{L})/u],
  ['INITIALS', /^initials?$/],
  ['MEETING', /^(?:meeting|meetings|date|dates|meeting date|date of meeting|meeting dates|dates of meetings?)s?$/],
  ['NAME', /(?<!\p{L})(?:names?|members?|membership|representatives?|reps?|governors?|trustees?|councillors?|cllrs?|directors?|persons?|people|attendees?|holders?|invitees?|delegates?|officers?|participants?|board members?|surname|forename)(?!\p{L})/u],
];

/** The role a heading gives its column; null when the heading says nothing known. */
export function roleOf(heading: string): Role | null {
  const text = heading.toLowerCase().replace(/[*:]+$/, '').replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > 60) return null;
  const plain = text.replace(/[?().]/g, '').trim();
  if (totals.has(plain) || /^(?:total|no of|number of|number|%|percentage) /.test(plain)) return 'TOTAL';
  return roles.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** "Meeting attendance Initials Agency" before the dates of a heading: the columns' names are the words at its end. */
export function splitRoleWords(text: string): string[] {
  if (text === '') return [];
  const words = text.split(' ');
  let start = words.length;
  while (start > 0 && isOneRole(words[start - 1] ?? '')) start -= 1;
  return words.length - start > 1 ? words.slice(start) : [text];
}

function isOneRole(word: string): boolean {
  return word === '%' || (/^\p{Lu}/u.test(word) && roleOf(word) !== null);
}
