import { checkMeeting, parseUkDate } from '@quorate/domain';
import type { MeetingMode } from '../gql/graphql.ts';
import type { FormError } from '../platform/user-errors.ts';

/** What the form of a meeting holds, as it is typed. */
export interface TypedMeeting {
  title: string;
  date: string;
  startsAt: string;
  endsAt: string;
  place: string;
  link: string;
  mode: MeetingMode;
}

/** The same as the server takes it: dates as YYYY-MM-DD, and nothing typed as null. */
export interface MeetingPlan {
  title: string | null;
  date: string;
  startsAt: string | null;
  endsAt: string | null;
  place: string | null;
  link: string | null;
  mode: MeetingMode;
}

/** A plan from what was typed, and everything that is wrong with it by the same rules that the server has. */
export function readTypedMeeting(typed: TypedMeeting): { plan: MeetingPlan; errors: FormError[] } {
  const plan: MeetingPlan = {
    title: orNull(typed.title),
    // A date that cannot be read goes on as it was typed, so that the rules say what is wrong with it.
    date: parseUkDate(typed.date) ?? typed.date,
    startsAt: orNull(typed.startsAt),
    endsAt: orNull(typed.endsAt),
    place: orNull(typed.place),
    link: orNull(typed.link),
    mode: typed.mode,
  };
  const errors = checkMeeting(plan).map(({ field, message }) => ({ field: field ?? null, message }));
  return { plan, errors };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
