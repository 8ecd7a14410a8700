import { Group } from './boards/group.entity.ts';
import { Challenge } from './challenges/challenge.entity.ts';
import { Budget } from './contributions/budget.entity.ts';
import { LineQuestion } from './contributions/line-question.entity.ts';
import { Scenario } from './contributions/scenario.entity.ts';
import { HighlightItem, HighlightReport } from './highlights/highlight.entity.ts';
import { InAttendance } from './meetings/meeting.entity.ts';
import { Measure } from './priorities/measure.entity.ts';
import { Risk, RiskScore } from './risks/risk.entity.ts';
import { type ApiUnderTest, aBoard, aMeeting, someSeats, testNow } from './testing.ts';
import { aPlan, aPriority } from './testing-plans.ts';

/** A board with one of everything that a mutation can be about, and the ids of all of it. */
export async function aStage(api: ApiUnderTest) {
  const { board, group } = await aBoard(api);
  const { em } = api;
  const quorumRule = { statement: 'Half.', expression: half, chairsDiscretion: true };
  await em.nativeUpdate(Group, { id: group.id }, { quorumRule }, { filters: false });
  const [seat] = await someSeats(api, board, group, ['Police']);
  const meeting = await aMeeting(api, group, '2018-03-13', { state: 'HELD' });
  const priority = await aPriority(api, board);
  const { plan, phase, actions } = await aPlan(api, [board], { priorities: [priority], actions: [{ reference: '1' }] });
  const reportOf = (from: string, to: string, state: HighlightReport['state']) => {
    const report = em.create(HighlightReport, { group: group.id, from, to, state, savedAt: testNow, savedBy: 'Asha' });
    return { report, item: em.create(HighlightItem, { report, kind: 'DONE', text: 'Audited.', position: 1 }) };
  };
  const draft = reportOf('2017-04-01', '2017-06-30', 'DRAFT').report;
  const toPresent = reportOf('2017-07-01', '2017-09-30', 'SUBMITTED');
  const toReturn = reportOf('2017-10-01', '2017-12-31', 'SUBMITTED').report;
  const measure = em.create(Measure, { priority: priority.id, position: 1, name: 'M', unit: '%', direction: 'UP', changedAt: testNow });
  const challenge = em.create(Challenge, {
    board: board.id,
    raisedOn: '2018-03-01',
    challenger: 'Chair',
    challenged: 'Police',
    issue: 'Why?',
    responseDue: '2018-04-01',
  });
  const named = { board: board.id, title: 'R', owner: 'Chair', reviewOn: '2018-06-01', registeredOn: '2018-01-01', scoredAt: testNow };
  const risk = em.create(Risk, named);
  const levels = { likelihoodBefore: 3, impactBefore: 3, likelihoodAfter: 2, impactAfter: 2 };
  em.create(RiskScore, { risk, ...levels, date: '2018-01-01', by: 'Asha', at: testNow });
  const budget = em.create(Budget, { board: board.id, year: 2017, invoiceBy: '2017-06-30', changedAt: testNow });
  const [agency = ''] = [seat?.agency?.id];
  const asked = { board: board.id, year: 2017, agency, question: 'Why?', askedBy: 'Asha', askedAt: testNow };
  const question = em.create(LineQuestion, asked);
  const scenario = em.create(Scenario, { board: board.id, year: 2017, name: 'Equal', basis: 'EQUAL', by: 'Asha', at: testNow });
  const guest = em.create(InAttendance, { meeting: meeting.id, name: 'Minute taker' });
  await em.flush();
  return {
    board,
    seat: seat?.id ?? '',
    agency: seat?.agency?.id ?? '',
    group: group.id,
    meeting: meeting.id,
    guest: guest.id,
    priority: priority.id,
    measure: measure.id,
    plan: plan.id,
    phase: phase.id,
    action: actions[0]?.id ?? '',
    draft: draft.id,
    toPresent: toPresent.report.id,
    toReturn: toReturn.id,
    item: toPresent.item.id,
    challenge: challenge.id,
    risk: risk.id,
    budget: budget.id,
    question: question.id,
    scenario: scenario.id,
  };
}

export type Stage = Awaited<ReturnType<typeof aStage>>;

const half = { kind: 'SHARE', numerator: 1, denominator: 2, who: 'seats', from: { every: true } };
const named = { name: 'Named', shortName: 'Named' };
const levels = { before: { likelihood: 3, impact: 3 }, after: { likelihood: 2, impact: 2 } };

/** What the chair may do, each with an input that is in order. */
export const chairsMutations = (at: Stage): Record<string, object> => ({
  overridePriorityRating: { id: at.priority, expectedVersion: 1, rating: 'ON_TRACK', reason: 'Agreed.' },
  overridePlanRating: { id: at.plan, expectedVersion: 1, rating: 'ON_TRACK', reason: 'Agreed.' },
  useChairsDiscretion: { id: at.meeting, expectedVersion: 1, reason: 'Both partners agreed.' },
  presentReport: { id: at.toPresent, expectedVersion: 1 },
  returnReport: { id: at.toReturn, expectedVersion: 1 },
  promoteHighlight: { itemId: at.item },
  logChallenge: {
    boardId: at.board.id,
    raisedOn: '2018-03-01',
    challenger: 'Chair',
    challenged: 'Police',
    issue: 'Why?',
    responseDue: '2018-04-01',
    priorityId: at.priority,
    actionId: at.action,
  },
  respondToChallenge: { id: at.challenge, expectedVersion: 1, response: 'Put right.', respondedOn: '2018-03-20' },
  recordEvidenceOfChange: { id: at.challenge, expectedVersion: 2, evidenceOfChange: 'It did.' },
});

/** Everything else, each with an input that an administrator could send. */
export const administratorsMutations = (at: Stage): Record<string, object> => ({
  addInAttendance: { meetingId: at.meeting, name: 'A guest' },
  removeInAttendance: { meetingId: at.meeting, id: at.guest },
  addPhase: { planId: at.plan, name: 'Year 2', from: '2018-04-01', to: '2019-03-31' },
  appointHolder: { seatId: at.seat, personName: 'Inspector', from: '2018-01-01' },
  nameDeputy: { seatId: at.seat, personName: 'Sergeant', from: '2018-01-01' },
  cancelMeeting: { id: at.meeting, expectedVersion: 1, reason: 'Snow.' },
  planMeeting: { groupId: at.group, date: '2018-06-12', mode: 'IN_PERSON' },
  updateMeeting: { id: at.meeting, expectedVersion: 1, date: '2018-03-14', mode: 'REMOTE' },
  signOffMeeting: { id: at.meeting, expectedVersion: 1 },
  recordAttendance: { batchId: 'one', marks: [mark(at)] },
  correctMark: { batchId: 'two', mark: mark(at), reason: 'A slip.' },
  markRest: { batchId: 'three', meetingId: at.meeting, status: 'PRESENT' },
  undoBatch: { batchId: 'four', undo: 'one' },
  importPlanTable: { batchId: 'seven', digest: 'x', table: { planId: at.plan, phaseId: at.phase, text: 'x' } },
  importAttendanceTable: { batchId: 'five', digest: 'x', table: { groupId: at.group, text: 'x' } },
  importContributionTable: { digest: 'x', table: { ...yearOf(at), text: 'x' } },
  createAgency: { boardId: at.board.id, ...named, aliases: [], sector: 'OTHER', statutoryClass: 'OTHER' },
  updateAgency: { id: at.agency, ...named, aliases: [], sector: 'OTHER', statutoryClass: 'OTHER' },
  createBoard: { ...named, area: 'Here', bodyType: 'LSCB' },
  updateBoard: { id: at.board.id, ...named, area: 'Here', showsPercentages: true },
  setRatingWords: { boardId: at.board.id, words: [] },
  createGroup: { boardIds: [at.board.id], ...named, kind: 'SUBGROUP' },
  updateGroup: { id: at.group, ...named },
  setGroupReporting: { groupId: at.group, everyMonths: 3 },
  createSeat: { groupId: at.group, boardIds: [at.board.id], ...named, seatClass: 'RELEVANT_AGENCY', countsTowardsCoverage: true },
  updateSeat: { id: at.seat, ...named, aliases: [], seatClass: 'RELEVANT_AGENCY', countsTowardsCoverage: true },
  createPriority: { boardId: at.board.id, name: 'Neglect', description: '', fromYear: 2017 },
  updatePriority: { id: at.priority, expectedVersion: 1, name: 'Neglect', description: '', fromYear: 2017, outcomes: [] },
  createMeasure: { priorityId: at.priority, name: 'M', unit: '%', direction: 'UP' },
  updateMeasure: { id: at.measure, expectedVersion: 1, name: 'M', unit: '%', direction: 'UP' },
  recordMeasureValue: { measureId: at.measure, expectedVersion: 1, date: '2018-03-01', value: 3 },
  createPlan: { owners: [{ boardId: at.board.id }], name: 'A plan' },
  setPlanOwners: { id: at.plan, expectedVersion: 1, owners: [{ boardId: at.board.id }] },
  updatePlan: { id: at.plan, expectedVersion: 1, name: 'A plan', updateEveryMonths: 3, priorityIds: [] },
  updatePhase: { id: at.phase, expectedVersion: 1, name: 'Year 1', from: '2017-04-01', to: '2018-03-31' },
  createAction: { phaseId: at.phase, reference: '2', title: 'An action' },
  updateAction: { id: at.action, expectedVersion: 1, phaseId: at.phase, reference: '1', title: 'An action' },
  recordUpdates: { batchId: 'six', updates: [{ actionId: at.action, expectedVersion: 1, date: '2018-03-01', rating: 'ON_TRACK' }] },
  rollActions: { phaseId: at.phase, actions: [{ actionId: at.action, expectedVersion: 1 }] },
  draftReport: { groupId: at.group, from: '2018-01-01', to: '2018-03-31' },
  saveReport: { id: at.draft, expectedVersion: 1, items: [] },
  submitReport: { id: at.draft, expectedVersion: 1 },
  removeAction: { id: at.action, expectedVersion: 1 },
  removePhase: { id: at.phase, expectedVersion: 1 },
  removePlan: { id: at.plan, expectedVersion: 1 },
  removePriority: { id: at.priority, expectedVersion: 1 },
  removeMeasure: { id: at.measure, expectedVersion: 1 },
  discardReport: { id: at.draft, expectedVersion: 1 },
  registerRisk: { boardId: at.board.id, title: 'R', owner: 'Chair', reviewOn: '2018-06-01', ...levels },
  updateRisk: { id: at.risk, expectedVersion: 1, title: 'R', owner: 'Chair', reviewOn: '2018-06-01' },
  rescoreRisk: { id: at.risk, expectedVersion: 1, reviewOn: '2018-06-01', ...levels },
  openBudget: { ...yearOf(at), year: 2018 },
  updateBudget: { ...yearOf(at), expectedVersion: 1, openingReserve: 0, invoiceBy: '2017-06-30', lines: [] },
  agreeBudget: { ...yearOf(at), expectedVersion: 1 },
  closeBudget: { ...yearOf(at), expectedVersion: 1 },
  recordEntries: { ...yearOf(at), batchId: 'eight', entries: [{ kind: 'SPENT', pence: 5, date: '2018-01-01' }] },
  agreeAmounts: { ...yearOf(at), amounts: [{ agencyId: at.agency, pence: 5 }] },
  correctEntry: { ...yearOf(at), entryId: 'nothing', reason: 'A slip.' },
  confirmPledge: { ...yearOf(at), agencyId: at.agency, agreed: 5 },
  questionLine: { ...yearOf(at), agencyId: at.agency, question: 'Why?' },
  answerQuestion: { id: at.question, expectedVersion: 1, answer: 'Because.' },
  recordInKind: { ...yearOf(at), agencyId: at.agency, what: 'Rooms', quantity: 100, unit: 'hours' },
  changeInKind: { ...yearOf(at), id: 'nothing', expectedVersion: 1, what: 'Rooms', quantity: 100, unit: 'hours' },
  removeInKind: { ...yearOf(at), id: 'nothing', expectedVersion: 1 },
  recordJointCost: {
    ...yearOf(at),
    batchId: 'nine',
    name: 'Panel',
    pence: 5,
    date: '2018-01-01',
    basis: 'EQUAL',
    boards: [{ boardId: at.board.id }],
  },
  takeBackJointCost: { ...yearOf(at), id: 'nothing', reason: 'A slip.' },
  saveScenario: { ...yearOf(at), name: 'Equal shares', basis: 'EQUAL' },
  removeScenario: { id: at.scenario, expectedVersion: 1 },
  setFunding: { boardId: at.board.id, policy: 'ALL', financialYearStartsInMonth: 4 },
  closeRisk: { id: at.risk, expectedVersion: 1, reason: 'Gone.' },
});

const mark = (at: Stage) => ({ meetingId: at.meeting, seatId: at.seat, status: 'PRESENT', expectedVersion: 0 });

const yearOf = (at: Stage) => ({ boardId: at.board.id, year: 2017 });
