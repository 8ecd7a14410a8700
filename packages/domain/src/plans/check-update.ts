import { formatDate } from '../calendar/format-date.ts';
import { isLocalDate, type LocalDate } from '../calendar/local-date.ts';
import type { RatedUpdate } from '../ratings/current-rating.ts';
import { type GivenRating, usualRatingWords } from '../ratings/rating.ts';
import { type Violation, violationsOf } from '../violation.ts';
import { sentenceCase } from '../words/join-words.ts';
import { actionName } from './action-name.ts';
import { checkDate, checkLength, isBlank, longestText } from './check-field.ts';

export interface UpdateFacts {
  date: LocalDate;
  rating: GivenRating;
  /** A whole number from 0 to 100; null when nobody counts it. */
  percentage: number | null;
  narrative: string;
  evidence?: string | null;
  impactStatement?: string | null;
  /** How work that is off track is to get back. */
  recovery?: string | null;
}

export interface UpdatedAction {
  title: string;
  start?: LocalDate | null;
}

type Words = Record<GivenRating, { word: string }>;

/**
 * May this update be given? It tells of a day that has come, after the updates before it; a rating that calls for help
 * says why; and work that was to begin is at risk or off track, not "not started".
 * Source: the project's own definitions of the ratings; a highlight report says what slips and why.
 */
export function checkUpdate(
  update: UpdateFacts,
  action: UpdatedAction,
  latest: RatedUpdate | null,
  today: LocalDate,
  words: Words = usualRatingWords,
): Violation[] {
  const name = actionName(action.title);
  return violationsOf([
    checkDay(update.date, name, latest, today),
    checkStart(update, action, words),
    checkPercentage(update, name, words),
    checkWhy(update, name, words),
    checkLength(update.narrative, 'narrative', `The update of ${name}`, longestText),
    checkLength(update.evidence, 'evidence', `The evidence for ${name}`, longestText),
    checkLength(update.impactStatement, 'impactStatement', `The impact statement of ${name}`, longestText),
    checkLength(update.recovery, 'recovery', `The way to recover for ${name}`, longestText),
  ]);
}

function checkDay(date: string, name: string, latest: RatedUpdate | null, today: LocalDate): Violation | null {
  if (isBlank(date)) return { code: 'REQUIRED', field: 'date', message: `Enter the date of the update of ${name}.` };
  const slip = checkDate(date, 'date', `The date of the update of ${name}`);
  if (slip) return slip;
  if (date > today) return invalid('date', `${formatDate(date)} is still to come. Date the update of ${name} today or earlier.`);
  if (!latest || latest.date <= date) return null;
  const last = formatDate(latest.date);
  return invalid('date', `${sentenceCase(name)} has an update of ${last} already. Date this one ${last} or later.`);
}

function checkStart({ date, rating }: UpdateFacts, { title, start }: UpdatedAction, words: Words): Violation | null {
  if (rating !== 'NOT_STARTED' || !start || !isLocalDate(date) || date <= start) return null;
  const refusal = `${sentenceCase(actionName(title))} was to start on ${formatDate(start)}, so it is no longer ‘${words.NOT_STARTED.word}’.`;
  const advice = `Choose ‘${words.AT_RISK.word}’ or ‘${words.OFF_TRACK.word}’ and say why, or change its start date.`;
  return invalid('rating', `${refusal} ${advice}`);
}

function checkPercentage({ percentage, rating }: UpdateFacts, name: string, words: Words): Violation | null {
  if (percentage === null) return null;
  if (!Number.isInteger(percentage) || percentage < 0 || percentage > 100) {
    return invalid('percentage', `Enter a whole number from 0 to 100 for how much of ${name} is done.`);
  }
  const only = { COMPLETE: 100, NOT_STARTED: 0 }[rating as string];
  if (only === undefined || only === percentage) return null;
  const refusal = `${sentenceCase(name)} is ${percentage}% done, so it is not ‘${words[rating].word}’.`;
  return invalid('percentage', `${refusal} Enter ${only}%, or choose another rating.`);
}

function checkWhy({ rating, narrative }: UpdateFacts, name: string, words: Words): Violation | null {
  if ((rating !== 'AT_RISK' && rating !== 'OFF_TRACK') || !isBlank(narrative)) return null;
  return { code: 'REQUIRED', field: 'narrative', message: `Say why ${name} is ‘${words[rating].word}’.` };
}

function invalid(field: string, message: string): Violation {
  return { code: 'INVALID', field, message };
}
