export { type AbsenceRule, type Breach, breaches } from './attendance/absence-rule.ts';
export { checkRecording, type RecordedSeat } from './attendance/check-recording.ts';
export { describeAbsenceRule } from './attendance/describe-absence-rule.ts';
export { countsInTotals, effectiveMark, type MatrixMeeting, type MatrixSeat, stateWithMarks } from './attendance/effective-mark.ts';
export { describeThreshold, gridStep } from './attendance/grid-step.ts';
export {
  type ColumnSummary,
  type RowSummary,
  summariseColumn,
  summariseMatrix,
  summariseRow,
} from './attendance/matrix.ts';
export { parseAbsenceRule } from './attendance/parse-absence-rule.ts';
export {
  coverage,
  deputyRate,
  formatPercentage,
  formatShare,
  memberInPerson,
  type Share,
} from './attendance/share.ts';
export {
  type AttendanceStatus,
  attendanceStatuses,
  isCovered,
  isExpected,
  isMissed,
  statusGlyph,
  statusWord,
} from './attendance/status.ts';
export { longestStreak, openStreak } from './attendance/streak.ts';
export { addTallies, type Tally, tally } from './attendance/tally.ts';
export { formatDate, formatMonth, formatShortMonth } from './calendar/format-date.ts';
export { isActiveOn } from './calendar/is-active-on.ts';
export { lastDayKnown } from './calendar/last-day-known.ts';
export { addDays, addMonths, daysBetween, isLocalDate, type LocalDate, weekday } from './calendar/local-date.ts';
export { monthNames } from './calendar/month-names.ts';
export { parseUkDate } from './calendar/parse-uk-date.ts';
export { type Period, reportingYear, reportingYearLabel, reportingYearOf } from './calendar/reporting-year.ts';
export { isTimeOfDay } from './calendar/time-of-day.ts';
export {
  type Challenge,
  type ChallengeState,
  challengeDaysOverdue,
  challengeState,
  challengeStates,
  challengeStateWord,
} from './challenges/challenge-state.ts';
export { type BudgetState, budgetStates, budgetStateWord, checkBudgetStep, checkEntryInState } from './contributions/budget-state.ts';
export { checkEntry, type EntryFacts } from './contributions/check-entry.ts';
export { type ContributionFlag, contributionFlags, contributionFlagsOf, type Flag } from './contributions/contribution-flags.ts';
export { type ContributionLine, contributionLine, lineOf, totalLine } from './contributions/contribution-line.ts';
export {
  checkInKindValue,
  formatQuantity,
  type InKindValue,
  inKindValue,
  parseQuantity,
  type QuantityHundredths,
} from './contributions/in-kind.ts';
export { checkJointCost, type JointCostBasis, jointCostBases, jointCostParts, type OwningBoard } from './contributions/joint-cost.ts';
export {
  type ContributionKind,
  contributionKinds,
  type EntryKind,
  entryKinds,
  entryKindWord,
  type LedgerEntry,
} from './contributions/ledger-entry.ts';
export { type Overdue, overdue } from './contributions/overdue.ts';
export { type PledgeState, pledgeState, pledgeStates } from './contributions/pledge.ts';
export { type Reserve, reserve } from './contributions/reserve.ts';
export {
  checkScenario,
  type ScenarioBasis,
  type ScenarioLine,
  type ScenarioPartner,
  scenarioBases,
  scenarioLines,
  scenarioRule,
} from './contributions/scenario.ts';
export {
  type AmountsOf,
  type ContributionPolicy,
  contributionPolicies,
  contributionPolicyWord,
  fewestHidden,
  maySeeEveryLine,
  maySeeLine,
  maySeeReserve,
  type Onlooker,
  totalsShown,
  totalsShownByYear,
} from './contributions/visibility.ts';
export { type Change, describeChange, yearOnYear } from './contributions/year-on-year.ts';
export { checkDiscard } from './highlights/check-discard.ts';
export { checkSubmission, type HighlightItem } from './highlights/check-submission.ts';
export { type HighlightKind, highlightKinds, highlightKindWord } from './highlights/highlight-kinds.ts';
export { isReportOverdue, reportDueBy } from './highlights/report-due.ts';
export { lastPeriod, type ReportOwed, reportOwed } from './highlights/report-owed.ts';
export { type ReportState, reportStates } from './highlights/report-state.ts';
export { checkMeasureRemoval } from './measures/check-measure-removal.ts';
export { describeMovement, describeQuantity, describeTarget, isPercent } from './measures/describe-measure.ts';
export { formatNumber } from './measures/format-number.ts';
export { type Measure, type MeasureStatus, measureStatus } from './measures/measure-status.ts';
export { parseNumber } from './measures/parse-number.ts';
export { type Cadence, cadenceDates, type MeetingDay } from './meetings/cadence.ts';
export { checkMeeting, type MeetingPlan } from './meetings/check-meeting.ts';
export { checkSignOff, type RecordedMeeting } from './meetings/check-sign-off.ts';
export { type CadenceChange, compareCadence } from './meetings/compare-cadence.ts';
export { meetingName } from './meetings/meeting-name.ts';
export { type MeetingState, meetingStates } from './meetings/meeting-state.ts';
export { parseQuorumExpression } from './meetings/quorum/parse-quorum-expression.ts';
export type { QuorumExpression, QuorumRule, QuorumSeat, SeatSelector } from './meetings/quorum/quorum-rule.ts';
export { evaluateQuorum, type QuorumOutcome } from './meetings/quorum.ts';
export { forecastQuorum } from './meetings/quorum-forecast.ts';
export { matchName, type NamedThing, type NameMatch } from './membership/match-name.ts';
export { normaliseName } from './membership/normalise-name.ts';
export { countsByDefault, type SeatClass, seatClasses, seatClassWord } from './membership/seat-class.ts';
export { shortNameFor } from './membership/short-name-for.ts';
export { costEach } from './money/cost-each.ts';
export { formatPounds, formatRoundPounds, formatShortPounds, plainPounds } from './money/format-pounds.ts';
export { parseBalance, parsePounds } from './money/parse-pounds.ts';
export { isPence, mostPence, type Pence, sumPence } from './money/pence.ts';
export { formatHundredths, type Hundredths, percentShares } from './money/percent-shares.ts';
export { splitByWeights } from './money/split-by-weights.ts';
export { type BurnUpPoint, burnUp } from './plans/burn-up.ts';
export { type ActionFacts, checkAction, isTaken, longestReference } from './plans/check-action.ts';
export { checkDependencies, type Dependency } from './plans/check-dependencies.ts';
export { longestText, longestTitle } from './plans/check-field.ts';
export { checkOwners, type LeavingBoard, type PlanOwner } from './plans/check-owners.ts';
export {
  type ActionHistory,
  checkActionRemoval,
  checkPhaseRemoval,
  checkPlanRemoval,
  type PlanHistory,
} from './plans/check-removal.ts';
export { checkUpdate, type UpdateFacts } from './plans/check-update.ts';
export { hasBegun, hasGoneOn } from './plans/has-gone-on.ts';
export { type ImpactGap, type ImpactLinks, impactGap, impactGapWord } from './plans/impact.ts';
export { isLate, offTrackWithoutRecovery } from './plans/lateness.ts';
export { type KnownAction, matchAction, worthAsking } from './plans/match-action.ts';
export { nextReference } from './plans/next-reference.ts';
export { doneShare, type Progress, progressOf } from './plans/progress.ts';
export { reportedOn } from './plans/reported-on.ts';
export { type RolledAction, rollForward } from './plans/roll-forward.ts';
export { shortened } from './plans/shortened.ts';
export { checkPriorityRemoval, type PriorityLinks } from './priorities/check-priority-removal.ts';
export { type CurrentRating, currentRating, type Rated, type RatedUpdate } from './ratings/current-rating.ts';
export { checkOverallOverride, type OverallRating, overallRating, type RatingOverride } from './ratings/overall-rating.ts';
export { type GivenRating, givenRatings, type Rating, type RatingWords, ratings, usualRatingWords } from './ratings/rating.ts';
export { describeRatingOrder, type RatingChange, ratingChange } from './ratings/rating-change.ts';
export { checkRatingWords, ratingWords } from './ratings/rating-words.ts';
export { ratingAtEachPeriodEnd, reportingPeriods } from './ratings/reporting-periods.ts';
export { checkRiskScores } from './risks/check-risk-scores.ts';
export { describeRiskBands, type RiskBand, riskBand, riskBands, riskBandWord } from './risks/risk-band.ts';
export { isRiskLevel, type RiskLevels, riskScore } from './risks/risk-score.ts';
export { type RiskTrend, riskTrend, riskTrendWord } from './risks/risk-trend.ts';
export { impactWord, likelihoodWord, riskLevels } from './risks/risk-words.ts';
export type { Violation } from './violation.ts';
export { joinWords, sentenceCase } from './words/join-words.ts';
export { counted, numberWord } from './words/number-word.ts';
