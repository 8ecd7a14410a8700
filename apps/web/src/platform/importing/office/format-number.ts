import { formatDate, formatMonth } from '@quorate/domain';
import { excelDate, excelTime } from './excel-dates.ts';
import type { NumberFormat } from './number-format.ts';

const pence = 2;
const placesOfPercent = 6;

/** A number of a cell as the readers of tables read it: "1250.5", "12.5%", "12 June 2017". */
export function formatNumber(value: number, format: NumberFormat, isSince1904: boolean): string {
  if (format.kind === 'PERCENT') return `${plain(round(value * 100, placesOfPercent))}%`;
  if (format.kind === 'DATE') return dateText(value, format.knownTo, isSince1904) ?? plain(value);
  if (format.kind === 'TIME') return value < 0 ? plain(value) : excelTime(value);
  // A third of a budget has no end of digits, but nobody sees more than its format shows. Pence are always kept.
  const { decimals, thousands } = format;
  return plain(decimals === null || thousands > 0 ? value / 1_000 ** thousands : round(value, Math.max(pence, decimals)));
}

function dateText(serial: number, knownTo: 'DAY' | 'MONTH' | 'YEAR', isSince1904: boolean): string | null {
  const date = excelDate(serial, isSince1904);
  if (date === null) return null;
  if (knownTo === 'YEAR') return date.slice(0, 4);
  return knownTo === 'MONTH' ? formatMonth(date) : formatDate(date);
}

/** To the 15 digits that Excel keeps: what a computer adds after them, as in 1250.5000000000001, is no part of the number. */
const settled = (value: number): number => Number(value.toPrecision(15));

const plain = (value: number): string => {
  const text = String(settled(value));
  return /^-?\d+(?:\.\d+)?e-\d+$/.test(text) ? value.toFixed(15).replace(/0+$/, '') : text;
};

/** Half is rounded away from nought, as Excel shows it. */
function round(value: number, places: number): number {
  const text = String(settled(Math.abs(value)));
  if (text.includes('e')) return value;
  return Math.sign(value) * Number(`${Math.round(Number(`${text}e${places}`))}e-${places}`);
}
