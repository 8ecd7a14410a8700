import { withoutFootnotes } from './cell-words.ts';

const body =
  'council|police|constabulary|trust|ccgs?|icb|probation|crc|nps|authority|commissioner|opcc|cafcass|yot|yjs|university|college|schools?|fire|services?|nhs|board|district|borough';
const endsInBody = new RegExp(`\\b(?:${body})$`, 'i');
const holdsBody = new RegExp(`\\b(?:${body})\\b`, 'i');

const bullet = /^[•·▪◦‣●○■*–-]\s+/;

/** The name of a partner as printed, without bullets, footnotes, leaders and colons. */
export function partnerName(text: string): string {
  return withoutFootnotes(
    text
      .replace(bullet, '')
      .replace(/(?:\s*\.){3,}$/, '')
      .replace(/\s*:$/, '')
      .trim(),
  );
}

/** Whether one cell seems to name several partners. Their amount is one, and is not split. */
export function namesSeveral(name: string): boolean {
  if (/\S(?: [/+|] |;\s?)\S/.test(name)) return true;
  const slash = /^(.{3,})\/(.{3,})$/.exec(name);
  if (slash !== null && endsInBody.test(slash[1] ?? '') && holdsBody.test(slash[2] ?? '')) return true;
  return name.split(/ (?:and|&) /).some((_, at, parts) => {
    const [left, right] = [parts.slice(0, at).join(' and '), parts.slice(at).join(' and ')];
    return (
      at > 0 && endsInBody.test(left) && holdsBody.test(right) && !/^(?:crime|rescue|fire|nhs services|social|community)\b/i.test(right)
    );
  });
}

/** Lines of a statement of accounts, which no partner pays. */
export function isNoPartner(name: string): boolean {
  return /^(?:balance|(?:amount )?brought forward|carr(?:y|ied)[- ]forward|b\/f|c\/f|(?:use of |from |contribution from )?reserves?|under ?spend|over ?spend|surplus|deficit|(?:total )?expenditure|opening|closing|shortfall|net )\b/i.test(
    name,
  );
}
