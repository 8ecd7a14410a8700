import { withoutFootnotes } from './cell-words.ts';
import type { ContributionColumnKind } from './contribution-table.ts';
import { type YearReading, yearIn } from './read-year.ts';

export interface ColumnLabel {
  label: string;
  /** TEXT: words beside the amounts, or figures that are no money. */
  kind: ContributionColumnKind | 'TEXT' | null;
  year: YearReading | null;
  budgetLine: string | null;
  inThousands: boolean;
}

const thousands = /£\s?k\b|(?<![\d,.])£?\s?['’‘]?0{3}['’]?s?(?!\d)|(?:\bin |£\s?)thousands?\b|\bthousands of pounds\b/i;
const unit =
  /\(?\s*(?:£\s?k\b|£\s?['’‘]?0{3}['’]?s?|['’]?0{3}['’]?s\b|\(['’]?000['’]?s?\)|in £?\s?thousands?|£\s?thousands?|(?:in )?(?:£|GBP|pounds))\s*\)?/gi;
const total = /^(?:grand |overall |sub[- ]?|annual |combined |cash |partner )*totals?\b|^(?:sum|overall)\b|\btotals?$/i;
const percent = /%|\bper ?cent|percentage|\bshare\b|\bproportion\b|\bsplit\b/i;
const noMoney =
  /^(?:no\.?|#|ref(?:erence)?|notes?|comments?|remarks?|contact|status|sector|type|category|frequency|po number|invoice (?:no\.?|number|date)|date\b.*|.*\bdate|.*(?:population|tax ?base|dwellings|households|residents|electors).*|.*\b(?:pupils|children(?!['’]?s? (?:board|safeguarding|partnership|services))|headcount|fte)\b.*|number of .*|weight(?:ing)?|band|basis)$/i;
const changes = /\b(?:change|increase|decrease|variance|difference|uplift|movement)\b|\+\/-/i;
const plainWords =
  /\b(?:annual|agency|partner|member|partners['’]?|board|cash|financial|final|revised|proposed|requested|current|previous|original|agreed|actual|received|paid|invoiced|pledged|confirmed|forecast|indicative|provisional|estimated?|outturn|budget(?:ed)?|contributions?|contributed|amounts?|payments?|income|funding|levy|levies|value|sums?|year|fy|for|the|of|in|to|per|annum|made|due|expected|non[- ]?cash)\b/gi;

/** What the heading of a column says it holds. */
export function readColumnLabel(heading: string): ColumnLabel {
  const text = withoutFootnotes(heading.trim());
  const year = yearIn(text);
  const label = text
    .replace(unit, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s:,–-]+$/, '')
    .trim();
  const kind = kindOf(label, text);
  const inThousands = kind !== 'SHARE' && thousands.test(text);
  return {
    label: label === '' ? text : label,
    kind,
    year,
    budgetLine: kind === 'AMOUNT' || kind === null ? budgetLineOf(label, year) : null,
    inThousands,
  };
}

function kindOf(label: string, text: string): ColumnLabel['kind'] {
  if (changes.test(label)) return 'TEXT';
  if (percent.test(text)) return 'SHARE';
  if (/\b(?:estimated|notional|equivalent|in[- ]kind) (?:cash )?value\b|\bcash equivalent\b/i.test(label)) return 'IN_KIND';
  if (/\bin[- ]?kind\b|\bnon[- ]?cash\b/i.test(label) || /^(?:other|resources?) (?:contributions?|support)$/i.test(label)) return 'IN_KIND';
  if (noMoney.test(label)) return 'TEXT';
  if (total.test(label)) return 'TOTAL';
  const isMoney =
    text !== label ||
    yearIn(label) !== null ||
    /contribut|amount|\bcash\b|levy|paid|received|agreed|funding|budget|income|payment|subscription|\bactuals?\b|forecast|outturn|invoiced|pledged?|requested|proposed/i.test(
      label,
    );
  return isMoney ? 'AMOUNT' : null;
}

/** What is left of a heading without its year and the words that any column of money may have. */
function budgetLineOf(label: string, year: YearReading | null): string | null {
  const rest = label.replace(year?.raw ?? '', ' ');
  const words = rest
    .replace(plainWords, ' ')
    .replace(/[\s()/:,.&£'’–-]+/g, ' ')
    .trim();
  return /\p{L}{2}/u.test(words)
    ? rest
        .replace(/\(\s*\)/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[\s:,–/-]+|[\s:,–/-]+$/g, '')
    : null;
}

/** "£000", "£k", "in thousands" in a title or a heading. */
export function saysThousands(text: string): boolean {
  return thousands.test(text);
}

export function isTotalLabel(label: string): boolean {
  return total.test(label) && !percent.test(label);
}

/** What heads the column of partners. */
export function isPartnerWord(label: string): boolean {
  return /^(?:(?:statutory|safeguarding|funding|member|constituent|contributing|partner|name of|lead|the) )*(?:partners?|agency|agencies|organi[sz]ations?|contributors?|bod(?:y|ies)|authorit(?:y|ies)|members?|names?|source|funders?|partner(?:ship)? (?:agency|organi[sz]ation|body|name)|agency name|council|sources? of (?:income|funding)|income|contribution(?:s)? from|contributions by (?:agency|partner))\/?(?: ?(?:organi[sz]ation|agency|partner|name))?$/i.test(
    label.trim(),
  );
}
