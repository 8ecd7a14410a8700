export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** 1 to 12 from "March", "Mar", "mar." or "Sept"; null for anything else. */
export function monthFromName(name: string): number | null {
  return positionOf(monthNames, name);
}

/** 1 (Monday) to 7 from "Friday", "Fri" or "Thurs"; null for anything else. */
export function weekdayFromName(name: string): number | null {
  return positionOf(weekdayNames, name);
}

// Three letters tell all months and all weekdays apart, and longer cuts such as "Sept" and "Thurs" are common.
function positionOf(names: readonly string[], name: string): number | null {
  const wanted = name.toLowerCase();
  if (wanted.length < 3) return null;
  const index = names.findIndex((candidate) => candidate.toLowerCase().startsWith(wanted));
  return index < 0 ? null : index + 1;
}
