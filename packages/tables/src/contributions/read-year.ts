export interface YearReading {
  /** By its first calendar year. */
  year: number;
  /** Where it may be meant otherwise: "2019", "FY21". */
  isDoubtful: boolean;
  raw: string;
}

const span = /(?<![\d,.£])(?:FY ?|F\/Y ?)?((?:19|20)\d{2}|\d{2}) ?[-–—/] ?((?:19|20)\d{2}|\d{2})(?![\d,])/gi;
const ending = /(?:year|y\/?e|ending|ended|to)\b[^\d]{0,16}(?:\d{1,2}(?:st)? )?(?:mar(?:ch)?)\.? ((?:19|20)\d{2})/i;
const fiscal = /\bF\/?Y ?((?:19|20)\d{2}|['’]?\d{2})(?!\d| ?[-/–])/i;
const alone = /(?<![\d,.£/–-])((?:19|20)\d{2})(?![\d,]|\.\d| ?[-–/] ?\d)/g;

/** Every financial year that a text names: "2019/20", "2020-21", "FY21", "year ending March 2020", "2019". */
export function yearsIn(text: string): YearReading[] {
  const spans = [...text.matchAll(span)].flatMap((found) => {
    const from = full(found[1] ?? '');
    const to = full(found[2] ?? '');
    return to === from + 1 ? [{ year: from, isDoubtful: false, raw: found[0].trim() }] : [];
  });
  if (spans.length > 0) return spans;
  const ended = ending.exec(text);
  if (ended !== null) return [{ year: Number(ended[1]) - 1, isDoubtful: false, raw: ended[0] }];
  const called = fiscal.exec(text);
  // A financial year called by one year is called by the one it ends in.
  if (called !== null) return [{ year: full((called[1] ?? '').replace(/\D/g, '')) - 1, isDoubtful: true, raw: called[0] }];
  return [...text.matchAll(alone)].map((found) => ({ year: Number(found[1]), isDoubtful: true, raw: found[0] }));
}

/** The one year that a text names; null where it names none or several. */
export function yearIn(text: string): YearReading | null {
  const [first, ...others] = yearsIn(text);
  return first !== undefined && others.every(({ year }) => year === first.year) ? first : null;
}

/** Whether the text is a year and nothing else. */
export function isYear(text: string): boolean {
  const [first, ...others] = yearsIn(text);
  return first !== undefined && others.length === 0 && text.replace(first.raw, '').replace(/[\s£().:]/g, '') === '';
}

/** "2019", "2020", "2021" in a row are years; one such number alone may be an amount. */
export function areYears(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0 || !filled.every(isYear)) return false;
  if (filled.some((cell) => !/^\d{4}$/.test(cell))) return true;
  const steps = filled.slice(1).map((cell, at) => Math.abs(Number(cell) - Number(filled[at])));
  return steps.length > 0 && steps.every((step) => step <= 1);
}

function full(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}
