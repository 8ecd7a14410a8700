import { type LocalDate, parseUkDate, reportedOn } from '@quorate/domain';

/** The phase that new actions go into unless another is chosen: the latest that has begun. */
export function offeredPhase(phases: readonly { id: string; from: string }[], today: LocalDate): string {
  const begun = phases.filter(({ from }) => from <= today).toSorted((one, other) => one.from.localeCompare(other.from));
  return (begun.at(-1) ?? phases[0])?.id ?? '';
}

/** What is wrong with the day of the updates as it is typed, as sentences. The server cannot know of it. */
export function typedDayProblem(typed: string | null): string[] {
  if (typed === null || parseUkDate(typed)) return [];
  if (typed.trim() === '') return ['Enter the day of the updates, such as 31 December 2017.'];
  return [`‘${typed.trim()}’ is not a date. Enter one such as 31 December 2017.`];
}

/** The same, with what the rules say of a day that is one. */
export function dayProblem(typed: string | null, today: LocalDate): string | undefined {
  const date = typed === null ? null : parseUkDate(typed);
  return typedDayProblem(typed)[0] ?? reportedOn(date, today).violations[0]?.message;
}
