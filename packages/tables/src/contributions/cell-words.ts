const mark = '[*†‡§¶^⁰¹²³⁴⁵⁶⁷⁸⁹]';
const footnotes = new RegExp(`(?:\\s*(?:${mark}|\\[(?:\\d{1,2}|[a-z]|note \\d{1,2})\\]|\\((?:note )?\\d{1,2}\\)))+$`, 'i');
const longestCell = 300;
const bareNote = /^\((?:\d{1,2}|\d{1,3}(?:,\d{3})+)\)$/;

export const isDash = (text: string): boolean => /^£?\s*[-–—−]{1,3}$/.test(text);

export const isNil = (text: string): boolean => /^£?\s*(?:nil|zero|none)\.?$/i.test(text);

/** Words that stand where an amount is not known or not asked for. */
export const isNotRecorded = (text: string): boolean =>
  /^(?:n\/?a|n\/?k|tb[acd]|\?+|not (?:yet )?(?:known|confirmed|recorded|applicable|agreed|available|requested|received)|to be (?:confirmed|agreed|determined|advised)|unknown|pending|awaited|awaiting \w+(?: \w+)?|(?:un|not )confirmed)$/i.test(
    text,
  );

/** What partners give instead of money. */
export const saysInKind = (text: string): boolean =>
  /\bin[- ]?kind\b|\bnon[- ]?cash\b|\b(?:room|hall|venue|accommodation|premises|office space|office accommodation|hosting|second(?:ment|ed)|(?:officer|staff|staffing|trainer)(?:s|['’]s?)? (?:time|resource|hours|days)|admin(?:istrative|istration)? support|(?:meeting|training) (?:room|venue|facilit\w+)|refreshments|catering|printing|use of \w+)\b/i.test(
    text,
  );

/** Without the marks of footnotes: "Police*", "14,270¹", "Probation [2]". An amount in brackets is none. */
export function withoutFootnotes(text: string): string {
  if (text.length > longestCell) return text;
  const plain = text.replace(new RegExp(`^${mark}+\\s*(?=\\S)`), '');
  if (bareNote.test(plain)) return plain;
  const stripped = plain.replace(footnotes, '').trim();
  return stripped === '' ? plain : stripped;
}

/** An aside beside an amount that changes nothing about it. */
export const isAside = (text: string): boolean =>
  /^\(?(?:est(?:imated?|\.)?|provisional|p\.?a\.?|per (?:annum|year)|cash|agreed|paid|received|invoiced|confirmed|budget(?:ed)?|forecast|actual|pledged)\)?\.?$/i.test(
    text,
  );
