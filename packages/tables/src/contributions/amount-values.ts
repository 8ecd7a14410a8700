import type { CellValues } from '../cells/cell-values.ts';
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
    const name = label.replace(/(?:\s*\.){3,}$|\s*[:–—-]$/, '').trim();
    return values.length === 0 || (name === '' && values.length === 1) ? [line] : name === '' ? values : [name, ...values];
  },
};

function cutEnd(line: string): { label: string; values: string[] } {
  const values: string[] = [];
  let label = line.trim();
  for (let found = atEnd.exec(label); found !== null && values.length < mostValues; found = atEnd.exec(label)) {
    values.unshift(found[1] ?? '');
    label = label.slice(0, found.index).trim();
  }
  return { label, values };
}

const commaGroups = /(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])/g;
const spaceGroups = /(?<!\d)\d{1,3}(?:[\u00a0\u2009\u202f\u2007]\d{3})+(?!\d)/g;

/** Marks the commas and the fixed spaces inside amounts, so that they are not taken for what keeps cells apart. */
export function markGroups(text: string): string {
  return text
    .replaceAll('\u0003', '')
    .replaceAll('\u0004', '')
    .replace(spaceGroups, (group) => group.replace(/\D/g, '\u0004'))
    .replace(commaGroups, (group) => group.replaceAll(',', '\u0003'));
}

export function restoreMarks(text: string): string {
  return text.replaceAll('\u0003', ',').replaceAll('\u0004', ' ');
}
