const weekdays = /(?<![a-z])(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?(?![a-z])\.?/g;
const times = [
  /\d{1,2}[:.]\d{2} ?[ap]\.?m(?![a-z])\.?/g,
  /\d{1,2}:\d{2}(?:hrs|h)?/g,
  /(?<!\d)\d{1,2} ?[ap]\.?m(?![a-z])\.?/g,
  /(?<!\d)\d{4} ?hrs(?![a-z])/g,
];

/** A heading without what surrounds its date: weekday, time, "Meeting 1", "12th", "of", "'17", commas. In lower case. */
export function tidyDateText(text: string): string {
  let tidy = text.toLowerCase();
  for (const time of times) tidy = tidy.replace(time, ' ');
  return tidy
    .replace(weekdays, ' ')
    .replace(/(\d) ?(?:st|nd|rd|th)(?![a-z])/g, '$1')
    .replace(/['’‘`](\d{2})(?!\d)/g, ' 20$1')
    .replace(/(\d) of (?=[a-z])/g, '$1 ')
    .replace(/[–—−]/g, '-')
    .replace(/(?:meeting|mtg|session|number|no\.?|#) ?\d{1,2}(?![\d/.-])/g, ' ')
    .replace(/[()[\]]/g, ' | ')
    .replace(/,/g, ' ')
    .replace(/ *([-/]) */g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
