import { exampleYear, quarterly, type SampleAction, type SamplePlan } from './sample-plan.ts';

const publishedYear: readonly SampleAction[] = [
  {
    reference: '1',
    title: 'Look at what was known before in every assessment',
    leadAgency: 'countyCouncil',
    due: '2018-03-31',
    finding: ['AUDIT', 'The neglect audit found that historical information was not always used.'],
    updates: quarterly('AT_RISK', 'ON_TRACK', 'ON_TRACK', 'AT_RISK'),
  },
  {
    reference: '2',
    title: "Plot children's growth on charts",
    leadAgency: 'partnershipTrust',
    due: '2017-12-31',
    finding: ['AUDIT', 'The neglect audit found that health visitors did not plot growth as a matter of course.'],
    updates: quarterly('ON_TRACK', 'ON_TRACK', 'COMPLETE'),
  },
  {
    reference: '3',
    title: 'Record what children say and how they seem in police records',
    leadAgency: 'police',
    due: '2018-03-31',
    finding: ['AUDIT', 'The neglect audit found that views or observations of children were not always in police records.'],
    updates: quarterly('ON_TRACK', 'ON_TRACK', 'ON_TRACK', 'ON_TRACK'),
  },
  {
    reference: '4',
    title: 'Bring the men in the lives of families into assessments and plans',
    leadAgency: 'countyCouncil',
    due: '2018-03-31',
    finding: ['AUDIT', 'The neglect audit found that men who matter to children were not involved.'],
    updates: quarterly('NOT_STARTED', 'ON_TRACK', 'ON_TRACK', 'ON_TRACK'),
  },
];

const thisYear: readonly SampleAction[] = [
  {
    reference: '1 (2)',
    title: 'Look at what was known before in every assessment',
    leadAgency: 'countyCouncil',
    carriedFrom: '1',
    updates: [
      { on: 110, rating: 'ON_TRACK', percentage: 40, narrative: 'A chronology is part of the form.' },
      {
        on: 28,
        rating: 'AT_RISK',
        percentage: 45,
        narrative: 'Half of the teams use it.',
        recovery: 'Team managers sample five files a month.',
      },
    ],
  },
  {
    reference: '3 (2)',
    title: 'Record what children say and how they seem in police records',
    leadAgency: 'police',
    carriedFrom: '3',
    updates: [
      { on: 40, rating: 'ON_TRACK', percentage: 75, narrative: 'Officers are trained.', evidence: 'Training records of two divisions.' },
    ],
  },
  {
    reference: '4 (2)',
    title: 'Bring the men in the lives of families into assessments and plans',
    leadAgency: 'countyCouncil',
    carriedFrom: '4',
    updates: [
      { on: 120, rating: 'AT_RISK', percentage: 20, narrative: 'The guidance is late.', recovery: 'A writer is found.' },
      { on: 32, rating: 'OFF_TRACK', percentage: 20, narrative: 'Nobody writes the guidance any more.' },
    ],
  },
];

/** The report has no plan for this priority. The findings are its own, from the neglect audit; the plan that answers them is made up. */
export const neglectPlan: SamplePlan = {
  name: 'Neglect plan (example)',
  owners: [{ board: 'staffordshire' }],
  priorities: ['neglect'],
  isInvented: true,
  phases: [
    { name: '2017/18', days: ['2017-04-01', '2018-03-31'], actions: publishedYear },
    { name: exampleYear, actions: thisYear },
  ],
};
