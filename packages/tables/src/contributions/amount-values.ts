import type { CellValues } from '../cells/cell-values.ts';
import { isDash } from './cell-words.ts';
import { isContributionValue } from './read-cell.ts';

const value = String.raw`(?:[-−–]?(?:£\s?)?\(?(?:£\s?)?[-−–]?\d[\d,\u0003\u0004]*(?:\.\d+)?\s?(?:k\b|m\b|%)?\)?%?[*†‡§¹²³]*|£?\s?[-–—−]|nil|n\/a|tbc|tba)`;
const atEnd = new RegExp(String.raw`(?:^|\s)(${value})$`, 'i');
const mostValues = 40;

/** What counts as a value in a contribution table: an amount, a share, a dash. */
export const amountValues: CellValues = {
  isValue: (cell) => isContributionValue(restoreMarks(cell)),
  cutCell(cell) {
    const { label, values } = cutEnd(cell);
    return label === '' && values.length > 1 ? values : [cell];
  },
  cutLine(line) {
    const { label, values } = cutEnd(line);
    if (values.length === 1 && isYearOfTitle(label, values[0] ?? '')) return [line];
    const name = label.replace(/(?:\s*\.){3,}$|\s*[:–—-]$/, '').trim();
    if (values.length === 0 || (name === '' && values.length === 1)) return [line];
    // Amounts without a name before them are totals, whose first cell is empty.
    return name === '' && !values.every((one) => isMoney(one) || isDash(one)) ? values : [name, ...values];
  },
};

/** "for the year ended 31 March 2020" */
function isYearOfTitle(label: string, value: string): boolean {
  return (
    /^(?:19|20)\d{2}$/.test(value) &&
    /(?:^|\s)(?:jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|years?|in|for|to|and|of)$/i.test(label)
  );
}

function cutEnd(line: string): { label: string; values: string[] } {
  const values: string[] = [];
  let label = line.trim();
  for (let found = atEnd.exec(label); found !== null && values.length < mostValues; found = atEnd.exec(label)) {
    const one = found[1] ?? '';
    // "(4 x £500)" ends a name: the bracket that it closes opens before the amount.
    if (one.endsWith(')') && !one.includes('(')) break;
    values.unshift(one);
    label = label.slice(0, found.index).trim();
  }
  return { label, values: withShares(values) };
}

/** "£76,218 (41%)" is one cell, which says an amount and its share. */
function withShares(values: readonly string[]): string[] {
  const joined: string[] = [];
  for (const one of values) {
    if (/^\(\d{1,3}(?:\.\d+)?\s?%\)$/.test(one) && isMoney(joined.at(-1) ?? '')) joined.push(`${joined.pop()} ${one}`);
    else joined.push(one);
  }
  return joined;
}

function isMoney(value: string): boolean {
  return value.includes('£') || value.includes('\u0003');
}

const commaGroups = /(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])/g;
const spaceGroups = /(?<!\d)\d{1,3}(?:[\u00a0\u2009\u202f\u2007]\d{3})+(?!\d)/g;

/** Marks the commas and the fixed spaces inside amounts, so that they are not taken for what keeps cells apart. */
export function markGroups(text: string): string {
  return text
    .replaceAll('\u0003', '')
    .replaceAll('\u0004', '')
    .replace(/£ {1,12}(?=\d)/g, '£')
    .replace(spaceGroups, (group) => group.replace(/\D/g, '\u0004'))
    .replace(commaGroups, (group) => group.replaceAll(',', '\u0003'));
}

export function restoreMarks(text: string): string {
  return text.replaceAll('\u0003', ',').replaceAll('\u0004', ' ');
}
