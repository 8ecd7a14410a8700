import { counted } from '../words/number-word.ts';

/** Points that one meeting is worth, to one decimal: 25 with four meetings. Null with none. */
export function gridStep(meetings: number): number | null {
  return meetings < 1 ? null : Math.floor((2000 + meetings) / (2 * meetings)) / 10;
}

/**
 * Says what a threshold comes to when a year has few meetings. With four, 80% and 100% ask for the same thing.
 * Source: domain arithmetic; Staffordshire Safeguarding Children Board annual report 2017/18 has four meetings.
 */
export function describeThreshold(percentage: number, meetings: number): string {
  const step = gridStep(meetings);
  if (step === null) return `There are no meetings yet, so ${percentage}% cannot be worked out.`;
  const points = `With ${counted(meetings, 'meeting')}, one meeting is ${step} points`;
  return `${points}, so ${percentage}% means ${missesAllowed(percentage, meetings)}.`;
}

function missesAllowed(percentage: number, meetings: number): string {
  const misses = Math.floor((meetings * (1000 - tenthsOf(percentage))) / 1000);
  if (misses < 0) return 'more than every meeting';
  if (misses === 0) return 'missing none';
  return misses >= meetings ? 'that any number may be missed' : `missing no more than ${misses}`;
}

/** 77.5% as 775, so that a threshold with a decimal is compared in whole numbers. */
export function tenthsOf(percentage: number): number {
  return Math.round(percentage * 10);
}
