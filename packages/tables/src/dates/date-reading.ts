/** What a heading says about a date, before the rest of the table has been asked for what it leaves out. */
export interface DateReading {
  day: number | null;
  month: number | null;
  year: number | null;
  /** "20.05.11": day first, unless the set of headings can only be read year first. */
  triple: readonly [number, number, number] | null;
  /** "Jun-17": the 17 is a year or a day; the other headings tell. */
  dayOrYear: number | null;
  quarter: number | null;
  /** "3/4" is a date only where a heading is expected; in a cell it is three of four. */
  isWeak: boolean;
}

export const emptyReading: DateReading = {
  day: null,
  month: null,
  year: null,
  triple: null,
  dayOrYear: null,
  quarter: null,
  isWeak: false,
};
