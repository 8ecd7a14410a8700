import type { RatingReading } from './rating-reading.ts';

interface Phrases extends RatingReading {
  /** Patterns in lower case, with two spaces between them. */
  words: string;
}

/** Words for how work stands. Tried in this order: what is denied before what is said, and help needed before progress. */
export const ratingPhrases: readonly Phrases[] = [
  {
    rating: null,
    isSure: true,
    words: `
      n/?a  not (?:applicable|known|rated|assessed|measured|reported)  unknown  to be (?:confirmed|advised)  tb[ca]
      no (?:data|update)  no longer (?:required|relevant|applicable|needed)  superseded  withdrawn  cancelled  removed
      not (?:accepted|agreed)  rejected`,
  },
  {
    rating: 'ON_TRACK',
    isSure: true,
    words: String.raw`
      on[- ]?(?:track|target|schedule),? (?:and |but )?not (?:yet )?(?:due|complete\w*)`,
  },
  {
    rating: 'NOT_STARTED',
    isSure: true,
    words: String.raw`
      (?:not|hasn.t|has not|have not|yet) (?:yet )?(?:been )?(?:to )?(?:be )?(?:start\w*|begun|begin|commenc\w*|initiated|progressed)
      no (?:action|progress|work)(?: taken| made)?(?: yet| to date)?  outstanding[- ]not started  unstarted`,
  },
  {
    rating: 'NOT_STARTED',
    isSure: false,
    words: String.raw`
      not (?:yet )?due(?: (?:to|for) (?:start|begin|commence)\w*)?  future  planned  scheduled  pending
      to (?:start|begin|commence|do)  yet to  awaiting  to be (?:started|done|progressed|scheduled)  proposed  open  new`,
  },
  {
    rating: 'ON_TRACK',
    isSure: true,
    words: String.raw`
      (?:not complete\w*|incomplete|not due),? (?:but )?on (?:track|target|schedule)`,
  },
  {
    rating: 'OFF_TRACK',
    isSure: true,
    words: String.raw`
      not (?:be )?(?:fully )?(?:on (?:track|target|schedule)|achiev\w*|met|delivered|implemented)  off (?:track|target|schedule)
      unachiev\w*  unlikely to  fail\w*  missed  unmet  no (?:recovery|agreed|plan)  without (?:a |any )?(?:plan|recovery)
      (?:significant|serious|major|severe|critical|considerable)(?:ly)? (?:delay\w*|slip\w*|concern\w*|issue\w*|problem\w*|risk\w*|behind|off)
      unacceptable  critical  blocked  unsatisfactory  inadequate  abandoned  stopped`,
  },
  {
    rating: 'AT_RISK',
    isSure: true,
    words: String.raw`
      (?:not complete\w*|incomplete)(?: or| and|,|/)? ?(?:delayed|slipped|late|behind)`,
  },
  {
    rating: 'OFF_TRACK',
    isSure: false,
    words: String.raw`
      over ?-?due  not (?:been )?complet\w*  incomplete  deadline (?:passed|exceeded)  late`,
  },
  {
    rating: 'AT_RISK',
    isSure: true,
    words: String.raw`
      (?:at|some|moderate|medium) risk  risks? of  slipp\w*  slipping  behind(?: schedule| target| plan)?  off[- ]track with
      delay\w*  some (?:delay\w*|concern\w*|issue\w*|slippage|problem\w*)
      minor (?:delay\w*|concern\w*|issue\w*|slippage|problem\w*)  concerns?  in danger  may (?:not|miss)
      partial\w* (?:achiev\w*|met|complete\w*|implement\w*|deliver\w*)
      part(?:ly)?[- ](?:achiev\w*|met|complete\w*|implement\w*|deliver\w*)  rescheduled  re-?scheduled  revised
      needs? (?:attention|action)  requires? (?:attention|action|improvement)`,
  },
  {
    rating: 'AT_RISK',
    isSure: false,
    words: `
      on hold  paused  deferred  postponed  suspended  partial(?:ly)?  stalled  limited progress`,
  },
  {
    rating: 'ON_TRACK',
    isSure: false,
    words: String.raw`
      (?:nearly|almost|mostly|substantially|largely|near(?:ing)?) (?:complete\w*|done|finished|achiev\w*)`,
  },
  {
    rating: 'ON_TRACK',
    isSure: true,
    words: String.raw`
      (?:due to|will|to|should|expected to|likely to) (?:be )?(?:achiev\w*|complet\w*|deliver\w*|met|finish\w*)`,
  },
  {
    rating: 'COMPLETE',
    isSure: true,
    words: `
      (?:fully |now |all |been |action |actions |already |successfully )*(?:complet(?:e|ed|ion)|achieved|done|implemented|delivered|closed|finished|fulfilled|discharged|embedded|signed off|met|accomplished|resolved|actioned|archived)
      action closed  in place  business as usual  bau`,
  },
  {
    rating: 'ON_TRACK',
    isSure: true,
    words: `
      on[- ]?(?:track|target|schedule|course|plan|time)  (?:good|acceptable|satisfactory|significant|strong) progress
      progressing(?: well| to plan| as planned)  to plan  as planned  proceeding  no (?:concerns?|issues?|problems?)  going well
      within (?:timescale|target)s?  achievable  in line with`,
  },
  {
    rating: 'ON_TRACK',
    isSure: false,
    words: String.raw`
      in[- ]?(?:progress|hand|process|train|development)  under ?-?way  on-?going  progressing  started  commenced  active
      continu\w*  partially started  work(?:ing)? (?:has )?(?:begun|started)  begun  live  initiated  some progress  being \w+`,
  },
];
