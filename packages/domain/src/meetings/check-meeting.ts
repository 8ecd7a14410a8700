import { civilDayOfDate, isLocalDate } from '../calendar/local-date.ts';
import { isTimeOfDay } from '../calendar/time-of-day.ts';
import { type Violation, violationsOf } from '../violation.ts';

export interface MeetingPlan {
  date: string;
  startsAt?: string | null;
  endsAt?: string | null;
  link?: string | null;
  title?: string | null;
  place?: string | null;
}

const longestText = 200;
const longestLink = 2000;

/**
 * A meeting needs a real day; times, place, title and link are for those who have them. All slips are given at once.
 * Source: domain arithmetic, a meeting may be known by its day alone.
 */
export function checkMeeting(plan: MeetingPlan): Violation[] {
  return violationsOf([
    checkDate(plan.date),
    checkTime(plan.startsAt, 'startsAt', 'The start time'),
    checkTime(plan.endsAt, 'endsAt', 'The end time'),
    checkOrder(plan),
    checkLength(plan.title, 'title', 'The title'),
    checkLength(plan.place, 'place', 'The place'),
    checkLink(plan.link),
  ]);
}

function checkDate(date: string): Violation | null {
  if (date.trim() === '') return { code: 'REQUIRED', field: 'date', message: 'Enter the date of the meeting.' };
  if (!isLocalDate(date)) return invalid('date', 'The date of the meeting must be a real date, such as 12 June 2017.');
  const { year } = civilDayOfDate(date);
  if (year >= 1900 && year <= 2199) return null;
  return invalid('date', `The year of the meeting is ${year}. Enter a year from 1900 to 2199.`);
}

function checkTime(time: string | null | undefined, field: string, name: string): Violation | null {
  return !time || isTimeOfDay(time) ? null : invalid(field, `${name} must be a time from 00:00 to 23:59, such as 14:30.`);
}

function checkOrder({ startsAt, endsAt }: MeetingPlan): Violation | null {
  if (!endsAt) return null;
  if (!startsAt) return { code: 'REQUIRED', field: 'startsAt', message: 'Enter a start time, or take out the end time.' };
  if (!isTimeOfDay(startsAt) || !isTimeOfDay(endsAt) || startsAt < endsAt) return null;
  return invalid('endsAt', `The end time must be after the start time, ${startsAt}.`);
}

function checkLength(text: string | null | undefined, field: string, name: string): Violation | null {
  if ((text ?? '').length <= longestText) return null;
  return { code: 'TOO_LARGE', field, message: `${name} must be ${longestText} characters or fewer.` };
}

// Only web addresses: a link of another kind could run a script on the reader's screen.
function checkLink(link: string | null | undefined): Violation | null {
  if (!link) return null;
  if (link.length > longestLink) {
    return { code: 'TOO_LARGE', field: 'link', message: `The link must be ${longestLink} characters or fewer.` };
  }
  const isWebAddress = /^https?:\/\/[^\s/?#"<>\\][^\s"<>\\]*$/i.test(link);
  return isWebAddress ? null : invalid('link', 'The link must be a web address that starts with https://');
}

function invalid(field: string, message: string): Violation {
  return { code: 'INVALID', field, message };
}
