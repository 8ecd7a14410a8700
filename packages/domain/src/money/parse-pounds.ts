import { mostPence, type Pence } from './pence.ts';

const amount = /^£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/;

/**
 * Reads an amount that a person typed, such as "£1,234.50" or "1234.5". Null when it is not an amount of zero
 * or more with at most two decimals, or is over ten million pounds. Nothing is rounded and nothing is guessed.
 */
export function parsePounds(text: string): Pence | null {
  const found = amount.exec(text.trim());
  if (!found) return null;
  const [, pounds = '', decimals = ''] = found;
  const pence = Number(pounds.replaceAll(',', '')) * 100 + Number(decimals.padEnd(2, '0'));
  return pence <= mostPence ? pence : null;
}

/** The same of a balance, which may be below zero: "-500.00" and "–£500" are 50,000 pence owed. */
export function parseBalance(text: string): Pence | null {
  const [, sign, rest = ''] = /^([-–−]?)\s*(.*)$/.exec(text.trim()) ?? [];
  const pence = parsePounds(rest);
  return pence === null || !sign || pence === 0 ? pence : -pence;
}
