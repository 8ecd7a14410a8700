import { exampleYear, quarterly, type SampleAction, type SamplePlan } from './sample-plan.ts';

const secondYear: readonly SampleAction[] = [
  {
    reference: '2.1',
    title: 'Revise the risk factor matrix for child sexual exploitation, and its guidance',
    supporting: ['police', 'countyCouncil'],
    updates: [
      ...quarterly('ON_TRACK', 'ON_TRACK', 'ON_TRACK'),
      {
        on: '2018-03-15',
        rating: 'COMPLETE',
        percentage: 100,
        evidence: 'The revised matrix and guidance are in use, with Catch22 as the newly commissioned service.',
        impactStatement: 'First feedback: referrals and soft intelligence are better, and the police can aim work at local hotspots.',
      },
    ],
  },
  {
    reference: '2.2',
    title: "Renew both boards' joint strategy against child sexual abuse",
    updates: [
      { on: '2017-06-15', rating: 'ON_TRACK' },
      { on: '2017-09-15', rating: 'COMPLETE', percentage: 100, evidence: 'The renewed strategy was published in 2017/18.' },
    ],
  },
  {
    reference: '2.3',
    title: 'Train taxi drivers in protecting children, in all eight districts',
    supporting: ['cannockChase', 'eastStaffordshire', 'lichfield', 'newcastle', 'southStaffordshire', 'stafford', 'moorlands', 'tamworth'],
    measure: 'Districts whose taxi drivers are trained: 8 of 8',
    updates: [
      ...quarterly('AT_RISK', 'ON_TRACK', 'ON_TRACK'),
      {
        on: '2018-03-15',
        rating: 'COMPLETE',
        percentage: 100,
        evidence: 'All eight district and borough councils have trained their drivers, and the training is now required.',
        impactStatement: 'Drivers say that they know better how to act on abuse, and where to refer.',
      },
    ],
  },
];

const thirdYear: readonly SampleAction[] = [
  {
    reference: '3.1',
    title: 'Audit whether the training of taxi drivers works',
    leadPerson: 'Responsible Authorities Group',
    due: '2019-03-31',
    waitsFor: ['2.3'],
    updates: quarterly('ON_TRACK', 'ON_TRACK', 'ON_TRACK', 'ON_TRACK'),
  },
  {
    reference: '3.2',
    title: 'Give front-line staff guidance on sexual images that young people make themselves',
    updates: [
      ...quarterly('ON_TRACK', 'ON_TRACK'),
      {
        on: '2017-12-15',
        rating: 'COMPLETE',
        percentage: 100,
        evidence: 'The guidance was introduced, with a web page for parents and carers.',
        impactStatement: 'Schools say that it helps them to lower risk to children and to make staff aware.',
      },
    ],
  },
  {
    reference: '3.3',
    title: 'Make a 360-degree video and a classroom pack on staying safe at parties',
    leadAgency: 'youthServices',
    due: '2018-12-31',
    measure: 'Piloted in schools and colleges during 2018',
    finding: ['VOICE', 'Asked in a consultation, 200 young people wanted to know how to deal with situations once they are in them.'],
    updates: quarterly('ON_TRACK', 'ON_TRACK', 'ON_TRACK', 'ON_TRACK'),
  },
  {
    reference: '3.4',
    title: 'Audit harmful sexual behaviour with the NSPCC',
    leadAgency: 'nspcc',
    due: '2018-12-31',
    updates: quarterly('NOT_STARTED', 'ON_TRACK', 'ON_TRACK', 'ON_TRACK'),
  },
  {
    reference: '3.5',
    title: 'Run a local campaign from the national awareness day',
    updates: [
      ...quarterly('ON_TRACK', 'ON_TRACK', 'ON_TRACK'),
      {
        on: '2018-03-15',
        rating: 'COMPLETE',
        percentage: 100,
        evidence: 'It reached 450,000 social media accounts, five times as many as before.',
      },
    ],
  },
];

const thisYear: readonly SampleAction[] = [
  {
    reference: '3.1 (2)',
    title: 'Audit whether the training of taxi drivers works',
    leadPerson: 'Responsible Authorities Group',
    carriedFrom: '3.1',
    updates: [{ on: 25, rating: 'ON_TRACK', percentage: 60, narrative: 'Six of the eight districts have sent their returns.' }],
  },
  {
    reference: '3.3 (2)',
    title: 'Make a 360-degree video and a classroom pack on staying safe at parties',
    leadAgency: 'youthServices',
    carriedFrom: '3.3',
    updates: [
      { on: 30, rating: 'ON_TRACK', percentage: 80, narrative: 'The pilot runs in two schools.', evidence: 'Lesson plans of the pilot.' },
    ],
  },
  {
    reference: '3.4 (2)',
    title: 'Audit harmful sexual behaviour with the NSPCC',
    leadAgency: 'nspcc',
    carriedFrom: '3.4',
    updates: [{ on: 45, rating: 'ON_TRACK', percentage: 40, narrative: 'The tool is agreed and the files are chosen.' }],
  },
  {
    reference: '4.1',
    title: 'Share what is known of county lines between the two boards',
    leadAgency: 'police',
    updates: [{ on: 20, rating: 'ON_TRACK', percentage: 25, narrative: 'A first picture of the two areas is drawn.' }],
  },
];

/** The joint plan against child sexual exploitation. The report tells of its second and third year together, so which action is in which is ours. */
export const sexualAbusePlan: SamplePlan = {
  name: 'Joint child sexual exploitation action plan',
  strategy: 'The joint strategy against child sexual abuse of Staffordshire and Stoke-on-Trent.',
  owners: [
    { board: 'staffordshire', group: 'sexualAbuseForum' },
    { board: 'stoke', group: 'sexualAbuseForum' },
  ],
  priorities: ['sexualAbuse'],
  phases: [
    { name: 'Year 2', days: ['2016-04-01', '2017-03-31'], actions: secondYear },
    { name: 'Year 3', days: ['2017-04-01', '2018-03-31'], actions: thirdYear },
    { name: exampleYear, actions: thisYear },
  ],
};
