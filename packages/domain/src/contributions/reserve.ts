import { type Pence, sumPence } from '../money/pence.ts';

/** What a year did to the board's reserve. */
export interface Reserve {
  opening: Pence;
  /** Cash received from partners. */
  income: Pence;
  /** What was spent, the board's share of joint costs included. */
  spend: Pence;
  closing: Pence;
}

/**
 * Opening reserve and income less spend is the closing reserve, to the penny. It may fall below zero, and then it is shown so.
 * Source: domain arithmetic.
 */
export function reserve(opening: Pence, income: readonly Pence[], spend: readonly Pence[]): Reserve {
  const [came, went] = [sumPence(income), sumPence(spend)];
  return { opening, income: came, spend: went, closing: opening + came - went };
}
