import type { SqlEntityManager } from '@mikro-orm/sql';
import { addDays, lastPeriod } from '@quorate/domain';
import { Challenge } from '../challenges/challenge.entity.ts';
import { HighlightItem, HighlightReport } from '../highlights/highlight.entity.ts';
import { Measure, MeasureValue } from '../priorities/measure.entity.ts';
import { Priority } from '../priorities/priority.entity.ts';
import { Risk, RiskScore } from '../risks/risk.entity.ts';
import { challenge, risks } from './challenge-and-risks.ts';
import { each } from './each.ts';
import { exampleHighlights, publishedHighlights, type ReportingGroupKey, type SampleHighlight } from './highlights.ts';
import { loadPlans, type Stage } from './load-plans.ts';
import { samplePriorities } from './priorities.ts';

/** The priorities with what is done, reported, asked and feared about them. */
export function loadProgress(em: SqlEntityManager, given: Omit<Stage, 'priorities'>): void {
  const stage = { ...given, priorities: loadPriorities(em, given) };
  loadPlans(em, stage);
  loadHighlights(em, stage);
  loadChallenge(em, stage);
  loadRisks(em, stage);
}

function loadPriorities(em: SqlEntityManager, { register, now }: Omit<Stage, 'priorities'>): Stage['priorities'] {
  let position = 0;
  return each(samplePriorities, ({ name, description, leadGroup, outcomes, measures }) => {
    const lead = leadGroup && register.groups[leadGroup];
    const board = register.boards.staffordshire;
    position += 1;
    // They run on, so that the present year has something to show.
    const priority = em.create(Priority, { board, position, name, description, fromYear: 2017, leadGroup: lead, outcomes: [...outcomes] });
    for (const [index, { values, isInvented = false, ...measure }] of measures.entries()) {
      const made = em.create(Measure, { ...measure, priority, position: index + 1, isInvented, changedAt: now });
      for (const [date, value] of Object.entries(values)) em.create(MeasureValue, { measure: made, date, value, isInvented });
    }
    return priority;
  });
}

const aQuarter = 3;

function loadHighlights(em: SqlEntityManager, stage: Stage): void {
  const today = stage.now.slice(0, 10);
  for (const key of Object.keys(publishedHighlights) as ReportingGroupKey[]) {
    const group = stage.register.groups[key];
    Object.assign(group, { reportsEveryMonths: aQuarter, reportOwner: `Chair of ${group.name}` });
    loadReport(em, stage, { key, from: '2017-04-01', to: '2018-03-31', state: 'PRESENTED', isInvented: false }, publishedHighlights[key]);
    const items = exampleHighlights[key];
    const period = lastPeriod(aQuarter, today, stage.register.boards.staffordshire.yearStartsInMonth);
    const state = key === 'childDeathPanel' ? 'DRAFT' : 'SUBMITTED';
    if (items) loadReport(em, stage, { key, ...period, state, isInvented: true }, items);
  }
}

interface GivenReport {
  key: ReportingGroupKey;
  from: string;
  to: string;
  state: HighlightReport['state'];
  isInvented: boolean;
}

function loadReport(em: SqlEntityManager, stage: Stage, { key, ...given }: GivenReport, items: readonly SampleHighlight[]): void {
  const { now, by, register, priorities } = stage;
  // When the published report was handed in nobody knows; the made-up ones were in time.
  const submitted = given.state === 'SUBMITTED' ? { submittedAt: `${addDays(given.to, 10)}T09:00:00.000Z`, submittedBy: by } : {};
  const report = em.create(HighlightReport, { ...given, ...submitted, group: register.groups[key], savedAt: now, savedBy: by });
  for (const [index, [kind, text, priority]] of items.entries()) {
    const about = priority && priorities[priority];
    const { isInvented } = given;
    em.create(HighlightItem, { report, kind, text, priority: about, isInvented, isForAnnualReport: !isInvented, position: index + 1 });
  }
}

function loadChallenge(em: SqlEntityManager, { register, priorities, now }: Stage): void {
  const { raised, responseDue, challengedAgency, priority, ...said } = challenge;
  const agency = register.agencies[challengedAgency];
  em.create(Challenge, {
    ...said,
    board: register.boards.staffordshire,
    challenged: agency.name,
    challengedAgency: agency,
    raisedOn: addDays(now.slice(0, 10), -raised),
    responseDue: addDays(now.slice(0, 10), -responseDue),
    priority: priorities[priority],
    isInvented: true,
  });
}

function loadRisks(em: SqlEntityManager, { register, priorities, now, by }: Stage): void {
  const dayOf = (daysAgo: number) => addDays(now.slice(0, 10), -daysAgo);
  for (const { scores, reviewOn, priority, ...said } of risks) {
    const risk = em.create(Risk, {
      ...said,
      board: register.boards.staffordshire,
      reviewOn: dayOf(reviewOn),
      registeredOn: dayOf(scores[0]?.on ?? 0),
      priority: priority && priorities[priority],
      isInvented: true,
      scoredAt: now,
    });
    for (const { on, before, after, note } of scores) {
      const [likelihoodBefore, impactBefore] = before;
      const [likelihoodAfter, impactAfter] = after;
      em.create(RiskScore, { risk, date: dayOf(on), likelihoodBefore, impactBefore, likelihoodAfter, impactAfter, note, by, at: now });
    }
  }
}
