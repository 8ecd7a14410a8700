import type { AttendanceStatus } from '@quorate/domain';
import type { MarkReading } from './mark-reading.ts';

type Phrase = readonly [status: AttendanceStatus, words: string, isDoubtful?: boolean];

// Tried in this order: what is denied before what is said, and somebody coming in another's place before the rest.
const phrases: readonly Phrase[] = [
  ['NOT_RECORDED', 'not (?:yet )?recorded|not known|unknown'],
  ['NOT_EXPECTED', 'not (?:required|applicable|expected|eligible|invited|appointed|elected|in post|yet|an?|on|part of)'],
  ['NOT_EXPECTED', 'no longer|non[- ]member'],
  ['ABSENT', '(?:no|without|nil) apolog\\w*|apolog\\w*[ (,–-]{1,3}(?:were )?not (?:sent|given|received|accepted)|unexcused'],
  ['APOLOGIES', '(?:unable to|could not|cannot|can.t) (?:attend|make it|come)'],
  ['ABSENT', '^(?:no|nobody|no[- ]one|neither|none) (?!.*apol).*(?:attend|present|represent)\\w*'],
  [
    'DEPUTY',
    '(?<!no |not )(?:deputy|deputi[sz]\\w*|dep|substitut\\w*|subs?|rep|represent\\w*|alternate|delegat\\w*|nominee|stand[- ]?in|proxy|on behalf)',
  ],
  ['APOLOGIES', 'apols?|apol[io]g\\w*|regrets|excused'],
  ['APOLOGIES', '(?:on|sick|annual|maternity|paternity|parental) leave|leave of absence|on holiday|sick|illness', true],
  ['ABSENT', 'not (?:present|attend\\w*|rep(?:resent\\w*)?|in attendance|there|here)|unrepresented'],
  ['ABSENT', '(?:did|does) ?n[o.]t (?:attend|come|join)|did not'],
  ['ABSENT', 'absen(?:t|ce)|abs|dna|non[- ]?attend\\w*|no[- ]?show|failed to attend'],
  ['PRESENT', 'present|attend(?:s|ed|ing|ance)?|att|yes|virtual\\w*|remote\\w*|online|in person|observ\\w*'],
  [
    'PRESENT',
    'teams|zoom|skype|(?:by|via) (?:tele)?phone|telephone|dialled in|late|left (?:early|at|during|after|before|part)|arrived|part',
  ],
  ['NOT_EXPECTED', 'vacan(?:t|cy)|resign\\w*|retired|left|st(?:oo|epp?e)d down|deceased|term (?:of office )?(?:ended|expired)|end of term'],
  ['NOT_EXPECTED', 'removed|disqualified|n/a|cancel\\w*|postponed|suspended|no meeting|holiday'],
  ['NOT_EXPECTED', 'appointed|elected|joined|started|co-opted', true],
  ['ABSENT', 'no'],
];

const patterns = phrases.map(([status, words, isDoubtful]) => ({
  pattern: new RegExp(`(?<![a-z])(?:${words})(?![a-z])`),
  status,
  isDoubtful: isDoubtful === true,
}));

/** Reads words such as "Present, as expected" or "Resigned 12/12/17"; null when they say nothing about attendance. */
export function readPhrase(text: string): MarkReading | null {
  const words = text.slice(0, 200).toLowerCase().replace(/\s+/g, ' ');
  const found = patterns.find(({ pattern }) => pattern.test(words));
  if (found === undefined) return null;
  const isTorn = found.status === 'DEPUTY' && /apol|absen|not /.test(words);
  return { status: found.status, isSure: !found.isDoubtful && !isTorn };
}
