/** What a person may give in an update. */
export const givenRatings = ['COMPLETE', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'NOT_STARTED'] as const;
export type GivenRating = (typeof givenRatings)[number];

/** NO_UPDATE is never given and never stored: it comes by itself when an update is overdue. */
export const ratings = [...givenRatings, 'NO_UPDATE'] as const;
export type Rating = (typeof ratings)[number];

export interface RatingWords {
  /** One or two characters, for a chip and for a reader who sees no colour. */
  letter: string;
  word: string;
  definition: string;
}

/**
 * What each rating says, unless the board has words of its own. Red, amber and green mean nothing until they are
 * defined, and some bodies use red for "not known" as well; here not knowing has a rating to itself.
 * Source: the project's own definitions; Sustainable Development Commission indicators 2008, which show red for unknown;
 * Toowoomba Regional Council annual report 2017, which has a neutral mark for not started.
 */
export const usualRatingWords: Record<Rating, RatingWords> = {
  COMPLETE: { letter: 'B', word: 'Complete', definition: 'Finished, and the evidence is accepted.' },
  ON_TRACK: { letter: 'G', word: 'On track', definition: 'Going to plan. No help is needed.' },
  AT_RISK: { letter: 'A', word: 'At risk', definition: 'Behind plan or likely to be, with an agreed way to recover.' },
  OFF_TRACK: { letter: 'R', word: 'Off track', definition: 'Behind plan with no agreed way to recover, or a decision is needed.' },
  NOT_STARTED: { letter: '–', word: 'Not started', definition: 'Work has not begun, and no update is due yet.' },
  NO_UPDATE: { letter: '?', word: 'No update', definition: 'Nobody has reported within the period, so the rating is not known.' },
};
