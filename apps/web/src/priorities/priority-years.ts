import { reportingYearLabel } from '@quorate/domain';

/** "2017/18 to 2019/20", "Since 2017/18" */
export function writeYears({ fromYear, toYear }: { fromYear: number; toYear?: number | null }, startsInMonth: number): string {
  const from = reportingYearLabel(fromYear, startsInMonth);
  if (toYear === null || toYear === undefined) return `Since ${from}`;
  return toYear === fromYear ? from : `${from} to ${reportingYearLabel(toYear, startsInMonth)}`;
}

const around = 5;

/** The reporting years to choose from, newest first: some around this one, and those already chosen. */
export function yearsToChoose(thisYear: number, chosen: readonly (number | null | undefined)[]): number[] {
  const near = Array.from({ length: 2 * around + 1 }, (_, index) => thisYear - around + index);
  const others = chosen.filter((year) => typeof year === 'number');
  return [...new Set([...near, ...others])].sort((one, other) => other - one);
}
