import type { GivenRating } from '@quorate/domain';
import { colourRatings, type RatingColour } from './rating-colours.ts';
import type { RatingReading } from './rating-reading.ts';

const colourWords: Record<string, RatingColour> = {
  green: 'Green',
  amber: 'Amber',
  yellow: 'Amber',
  orange: 'Amber',
  red: 'Red',
  blue: 'Blue',
  grey: 'Grey',
  gray: 'Grey',
  white: 'White',
  g: 'Green',
  a: 'Amber',
  r: 'Red',
  b: 'Blue',
  w: 'White',
  y: 'Amber',
};
const signs: readonly (readonly [string, RatingColour])[] = [
  ['🟢🟩💚', 'Green'],
  ['🟠🟡🟧🟨🧡💛', 'Amber'],
  ['🔴🟥❤', 'Red'],
  ['🔵🟦💙', 'Blue'],
  ['⚪⬜◻', 'White'],
  ['⚫⬛', 'Grey'],
];

type Phrase = readonly [rating: GivenRating | null, words: string, isDoubtful?: boolean];

// In this order: what is denied before what is said.
const phrases: readonly Phrase[] = [
  [
    null,
    'n/?a|not (?:applicable|known|rated|assessed|measured|reported)|unknown|to be (?:confirmed|advised)|tb[ca]|no (?:data|update)|no longer (?:required|relevant|applicable|needed)|superseded|withdrawn|cancelled|removed|not (?:accepted|agreed)|rejected',
  ],
  ['ON_TRACK', 'on[- ]?(?:track|target|schedule),? (?:and |but )?not (?:yet )?(?:due|complete\\w*)'],
  [
    'NOT_STARTED',
    '(?:not|hasn.t|has not|have not|yet) (?:yet )?(?:been )?(?:to )?(?:be )?(?:start\\w*|begun|begin|commenc\\w*|initiated|progressed)|no (?:action|progress|work)(?: taken| made)?(?: yet| to date)?|outstanding[- ]not started|unstarted',
  ],
  [
    'NOT_STARTED',
    'not (?:yet )?due(?: (?:to|for) (?:start|begin|commence)\\w*)?|future|planned|scheduled|pending|to (?:start|begin|commence|do)|yet to|awaiting|to be (?:started|done|progressed|scheduled)|proposed|open|new',
    true,
  ],
  ['ON_TRACK', '(?:not complete\\w*|incomplete|not due),? (?:but )?on (?:track|target|schedule)'],
  [
    'OFF_TRACK',
    'not (?:be )?(?:fully )?(?:on (?:track|target|schedule)|achiev\\w*|met|delivered|implemented)|off (?:track|target|schedule)|unachiev\\w*|unlikely to|fail\\w*|missed|unmet|no recovery|(?:significant|serious|major|severe|critical|considerable)(?:ly)? (?:delay\\w*|slip\\w*|concern\\w*|issue\\w*|problem\\w*|risk\\w*|behind|off)|unacceptable|critical|blocked|unsatisfactory|inadequate|abandoned|stopped',
  ],
  ['AT_RISK', '(?:not complete\\w*|incomplete)(?: or| and|,|/)? ?(?:delayed|slipped|late|behind)'],
  ['OFF_TRACK', 'over ?-?due|not (?:been )?complet\\w*|incomplete|deadline (?:passed|exceeded)|late', true],
  [
    'AT_RISK',
    '(?:at|some|moderate|medium) risk|risks? of|slipp\\w*|slipping|behind(?: schedule| target| plan)?|off[- ]track with|delay\\w*|some (?:delay\\w*|concern\\w*|issue\\w*|slippage|problem\\w*)|minor (?:delay\\w*|concern\\w*|issue\\w*|slippage|problem\\w*)|concerns?|in danger|may (?:not|miss)|partial\\w* (?:achiev\\w*|met|complete\\w*|implement\\w*|deliver\\w*)|part(?:ly)?[- ](?:achiev\\w*|met|complete\\w*|implement\\w*|deliver\\w*)|rescheduled|re-?scheduled|revised|needs? (?:attention|action)|requires? (?:attention|action|improvement)',
  ],
  ['AT_RISK', 'on hold|paused|deferred|postponed|suspended|partial(?:ly)?|stalled|limited progress', true],
  ['ON_TRACK', '(?:nearly|almost|mostly|substantially|largely|near(?:ing)?) (?:complete\\w*|done|finished|achiev\\w*)', true],
  ['ON_TRACK', '(?:due to|will|to|should|expected to|likely to) (?:be )?(?:achiev\\w*|complet\\w*|deliver\\w*|met|finish\\w*)'],
  [
    'COMPLETE',
    '(?:fully |now |all |been |action |actions |already |successfully )*(?:complet(?:e|ed|ion)|achieved|done|implemented|delivered|closed|finished|fulfilled|discharged|embedded|signed off|met|accomplished|resolved|actioned|archived)|action closed|in place|business as usual|bau',
  ],
  [
    'ON_TRACK',
    'on[- ]?(?:track|target|schedule|course|plan|time)|(?:good|acceptable|satisfactory|significant|strong) progress|progressing(?: well| to plan| as planned)|to plan|as planned|proceeding|no (?:concerns?|issues?|problems?)|going well|within (?:timescale|target)s?|achievable|in line with',
  ],
  [
    'ON_TRACK',
    'in[- ]?(?:progress|hand|process|train|development)|under ?-?way|on-?going|progressing|started|commenced|active|continu\\w*|partially started|work(?:ing)? (?:has )?(?:begun|started)|begun|live|initiated|some progress|being \\w+',
    true,
  ],
];

const patterns = phrases.map(([rating, words, isDoubtful = false]) => ({
  rating,
  isSure: !isDoubtful,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}])`, 'u'),
}));

const longestPhrase = 300;

/** The colour a word, letter or coloured sign names: "AMBER", "g", "🔴". */
export function colourOf(symbol: string): RatingColour | null {
  const sign = signs.find(([glyphs]) => symbol !== '' && [...symbol].every((glyph) => glyphs.includes(glyph)));
  if (sign !== undefined) return sign[1];
  const word = symbol.toLowerCase();
  return Object.hasOwn(colourWords, word) ? (colourWords[word] ?? null) : null;
}

export function colourReading(colour: RatingColour): RatingReading {
  return { rating: colourRatings[colour], isSure: colour !== 'White' };
}

/** What words say of how work stands, "On track, not yet due": its first part that says something decides. */
export function readRatingWords(text: string): (RatingReading & { rest: string }) | null {
  if (text.length > longestPhrase) return null;
  const parts = text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .split(/[,;:.()\n]|\s[-–—/]\s|\bbut\b/);
  for (const part of parts) {
    const found = patterns.map((phrase) => ({ ...phrase, match: phrase.pattern.exec(part) })).find(({ match }) => match !== null);
    if (found === undefined) continue;
    return { rating: found.rating, isSure: found.isSure, rest: part.replace(found.match?.[0] ?? '', '').trim() };
  }
  return null;
}
