import { exampleYear, quarterly, type SampleAction, type SamplePlan } from './sample-plan.ts';

const done = (evidence: string) => [
  ...quarterly('ON_TRACK', 'ON_TRACK', 'ON_TRACK'),
  { on: '2018-03-15', rating: 'COMPLETE' as const, percentage: 100, evidence },
];

const published: readonly SampleAction[] = [
  {
    reference: '1',
    title: 'Agree an outcome framework and a delivery plan',
    leadPerson: 'Families Strategic Partnership',
    updates: done('Both are agreed and in place.'),
  },
  {
    reference: '2',
    title: 'Make a performance framework that shows what difference early help makes',
    leadPerson: 'Early Help Steering Group',
    updates: done('The framework was developed in 2017/18.'),
  },
  {
    reference: '3',
    title: 'Make the early help assessment simpler',
    leadPerson: 'Early Help Steering Group',
    finding: ['REVIEW', 'Ofsted gave feedback on the assessment and its paperwork.'],
    updates: done('The form and the steps around it were renewed and simplified.'),
  },
  {
    reference: '4',
    title: 'Build key practice into the whole partnership by the national maturity matrix',
    leadPerson: 'Early Help Steering Group',
    due: '2020-12-31',
    updates: quarterly('ON_TRACK', 'ON_TRACK', 'AT_RISK', 'ON_TRACK'),
  },
  {
    reference: '5',
    title: 'Widen the approach to earliest help',
    leadPerson: 'Early Help Steering Group',
    updates: done('Earliest help stands beside the more formal offer.'),
  },
  {
    reference: '6',
    title: 'Gather case studies of earliest help as evidence',
    leadPerson: 'Early Help Steering Group',
    updates: quarterly('NOT_STARTED', 'NOT_STARTED', 'AT_RISK', 'ON_TRACK'),
  },
  {
    reference: '7',
    title: 'Commission the services for families anew, with early help written in',
    leadAgency: 'countyCouncil',
    updates: done('Contracts for health and wellbeing, early years and family support were commissioned anew.'),
  },
  {
    reference: '8',
    title: 'Make a video that explains earliest help',
    leadPerson: 'Early Help Steering Group',
    supporting: ['burtonCollege'],
    updates: quarterly('NOT_STARTED', 'NOT_STARTED', 'ON_TRACK', 'ON_TRACK'),
  },
];

const thisYear: readonly SampleAction[] = [
  {
    reference: '4 (2)',
    title: 'Build key practice into the whole partnership by the national maturity matrix',
    leadPerson: 'Early Help Steering Group',
    carriedFrom: '4',
    updates: [{ on: 35, rating: 'ON_TRACK', percentage: 70, narrative: 'Scored again; five strands of six are embedded.' }],
  },
  {
    reference: '6 (2)',
    title: 'Gather case studies of earliest help as evidence',
    leadPerson: 'Early Help Steering Group',
    carriedFrom: '6',
    updates: [{ on: 50, rating: 'ON_TRACK', percentage: 50, narrative: 'Twelve case studies so far.', evidence: 'Twelve case studies.' }],
  },
  {
    reference: '8 (2)',
    title: 'Make a video that explains earliest help',
    leadAgency: 'burtonCollege',
    carriedFrom: '8',
    updates: [
      { on: 15, rating: 'COMPLETE', percentage: 100, narrative: 'Shown at the conference.', evidence: 'The video is on the web site.' },
    ],
  },
];

/** The work of the early help strategy, 2015 to 2018. Its delivery rests with another partnership, which is no group of the board. */
export const earlyHelpPlan: SamplePlan = {
  name: 'Early help plan',
  strategy: 'The early help strategy, 2015 to 2018, delivered by the Families Strategic Partnership.',
  owners: [{ board: 'staffordshire' }],
  priorities: ['earlyHelp'],
  phases: [
    { name: '2015 to 2018', days: ['2015-04-01', '2018-03-31'], actions: published },
    { name: exampleYear, actions: thisYear },
  ],
};
