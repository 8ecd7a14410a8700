import { joinWords, sentenceCase } from '../words/join-words.ts';

interface Band {
  word: string;
  from: number;
  to: number;
}

/**
 * What a score comes to. The gaps, such as 7 and 13, are scores that no likelihood and impact give.
 * Source: National Patient Safety Agency, a risk matrix for risk managers, 2008, which calls them low, moderate, high and
 * extreme.
 */
const bands = {
  LOW: { word: 'low', from: 1, to: 3 },
  MEDIUM: { word: 'medium', from: 4, to: 6 },
  HIGH: { word: 'high', from: 8, to: 12 },
  VERY_HIGH: { word: 'very high', from: 15, to: 25 },
} satisfies Record<string, Band>;

export type RiskBand = keyof typeof bands;

export const riskBands = Object.keys(bands) as RiskBand[];

export function riskBand(score: number): RiskBand {
  return riskBands.find((band) => score <= bands[band].to) ?? 'VERY_HIGH';
}

/** "Very high" */
export function riskBandWord(band: RiskBand): string {
  return sentenceCase(bands[band].word);
}

/** "A score of 1 to 3 is low, 4 to 6 is medium, 8 to 12 is high and 15 to 25 is very high." */
export function describeRiskBands(): string {
  const parts = Object.values(bands).map(({ word, from, to }) => `${from} to ${to} is ${word}`);
  return `A score of ${joinWords(parts)}.`;
}
