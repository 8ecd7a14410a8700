import type { HighlightKind } from '@quorate/domain';
import type { GroupKey } from './groups.ts';
import type { PriorityKey } from './priorities.ts';

export type SampleHighlight = readonly [kind: HighlightKind, text: string, priority?: PriorityKey];

/**
 * What the seven subgroups did in 2017/18, by their chapters of the report, in our words. It is where a chapter of the
 * annual report comes from. Every figure is as printed; where two figures of the report do not agree, the item says so.
 */
export const publishedHighlights = {
  sexualAbuseForum: [
    ['DONE', 'Renewed the joint strategy against child sexual abuse and sharpened the outcomes framework.', 'sexualAbuse'],
    ['DONE', 'Revised the risk factor matrix and its guidance, so that Catch22 gets better information.', 'sexualAbuse'],
    ['DONE', 'Brought messages into line across agencies, so that staff, children and families hear the same thing.', 'sexualAbuse'],
    ['DONE', 'A local campaign on social media reached 450,000 accounts, five times as many as earlier ones.', 'sexualAbuse'],
    ['DONE', 'Gave front-line staff guidance on sexual images that young people make themselves, and parents a web page.', 'sexualAbuse'],
    ['DONE', 'All eight district and borough councils trained their taxi drivers; the training is now required.', 'sexualAbuse'],
    ['DONE', 'Held training on sexual exploitation for several agencies together all year, with free courses online.', 'sexualAbuse'],
    ['DONE', 'The police served 68 abduction notices on people who harboured children, 28 of them across Staffordshire.', 'sexualAbuse'],
    ['PLANNED', 'Pilot a video and classroom pack on parties in 2018, built on what 200 young people said.', 'sexualAbuse'],
    ['PLANNED', 'Audit harmful sexual behaviour with the NSPCC; full findings late in 2018.', 'sexualAbuse'],
    ['PLANNED', 'The Responsible Authorities Group audits what the training of taxi drivers changed, in 2018/19.', 'sexualAbuse'],
    ['RISK', 'Sexting grows: the police recorded 6,238 offences in 2016/17, 17 a day.', 'sexualAbuse'],
    ['IMPACT', 'Referrals and soft intelligence are better, and the police aim work at local hotspots.', 'sexualAbuse'],
    ['IMPACT', 'Schools say that the guidance on images helps them to lower risk to children.', 'sexualAbuse'],
    ['IMPACT', 'Bi-monthly panels protect the children most at risk. Inspectors called them good practice in 2017.', 'sexualAbuse'],
  ],
  performance: [
    ['DONE', 'Kept a programme of audits, and looked for shared learning in what agencies audit themselves.'],
    [
      'DONE',
      'Audited early help, neglect, sexual exploitation, domestic abuse and disability with practitioners and from files.',
      'neglect',
    ],
    ['DONE', "Ran the joint peer audit of partners' safeguarding arrangements (section 11) with Stoke-on-Trent."],
    ['DONE', "Began to plot themes from serious case reviews, and set them against the year before's section 11 returns."],
    ['DONE', 'Asked practitioners and managers about the themed audits, and changed their form and papers to suit.'],
    ['PLANNED', 'A conference in 2018/19 for safeguarding leads from more than 400 schools.'],
    ['PLANNED', 'New ways of reporting the joint multi-agency figures in 2018/19.'],
    ['PLANNED', 'A narrower peer review in 2018/19, on the themes that the reviews show.'],
    ['IMPACT', 'The yearly audit of schools gives better information, and closer work with safeguarding leads in schools.'],
    ['IMPACT', 'What the audits find goes into policies, guidance and training.'],
  ],
  policies: [
    ['DONE', 'Published four procedures: prosecution of looked-after children, sudden infant deaths, assessments, and allegations.'],
    [
      'DONE',
      'Published four briefings: genital mutilation, the safeguarding hub, learning from enquiries, and changes proposed to national guidance.',
    ],
    ['DONE', 'Kept to a programme of reviews, led by local and national reviews, changes in policy and inspections.'],
    ['DONE', 'Told staff of each change by short bulletins and newsletters, and by case studies in training.'],
    ['IMPACT', 'After training, staff say that they know local procedures better and are more confident.'],
  ],
  caseReview: [
    ['DONE', 'No serious case review was active in 2017/18.'],
    ['DONE', 'Briefed practitioners of health, social care and the police on a review that ended in 2016/17.'],
    ['DONE', 'Wrote a briefing on that review: the voice of the child, disguised compliance, fathers and partners, and challenge.'],
    ['DONE', 'Changed all training to cover disguised compliance, the voice of the child and work with men.'],
    [
      'DONE',
      'Revised two procedures after a joint learning review with Stoke-on-Trent: complex abuse, and child protection and investigation.',
    ],
    ['PLANNED', 'Report on most of the joint learning review in 2018/19, with evidence of what it changed.'],
    ['IMPACT', 'The briefings showed the Board how the system works as a whole, and how practitioners work together.'],
  ],
  childDeathPanel: [
    ['DONE', 'Was told of 33 deaths of children from Staffordshire: 25 expected and 8 not, after 27 unexpected ones the year before.'],
    ['DONE', 'Sent out 11 newsletters on preventing child deaths.'],
    ['DONE', 'The home safety booklet is in its third print and paid for over two more years at least.'],
    ['DONE', 'Warned professionals and parents of the dangers of bedside cribs, with one alert for each.'],
    ['DONE', 'Held workshops on safe sleep. A leaflet goes with every baby under 12 months who leaves hospital after an illness.'],
    ['DONE', 'Took part in a study of unexpected deaths, and shared its work with the national network of panels.'],
    ['DONE', 'Worked more closely on preventing suicide, with advice for children who are taught at home.'],
    ['PLANNED', 'More safe sleep workshops in 2018.'],
    ['IMPACT', 'Professionals assessed the booklet, and it now tells of sepsis too.'],
  ],
  training: [
    ['DONE', 'Gave 113 of 144 planned courses to 1,992 people, and 5,233 courses were taken online.'],
    ['DONE', '129 people were trained on neglect, up from 76.', 'neglect'],
    ['DONE', '65 people heard the lessons of serious case reviews, up from 57.'],
    ['DONE', '745 people evaluated a course three months on, up from 682. Fewer did so before a course (1,819) and just after it (1,557).'],
    ['PLANNED', 'Review the booking system, so that training is easier to reach.'],
    [
      'SLIPPING',
      'Fewer people came: 1,992 after 2,378, and 18 to a course after 20. The report calls it 19% fewer; its figures make it 16%.',
    ],
    ['SLIPPING', '81 people were trained on sexual exploitation, down from 98.', 'sexualAbuse'],
    ['RISK', 'The pool of trainers may shrink further as budgets tighten.'],
    ['IMPACT', 'A large majority gained skills and knowledge, and three months on they show how they use them.'],
    ['IMPACT', 'One person resolved a stuck case after learning to challenge: the children are safer now.'],
    ['IMPACT', 'Inspectors found in 2017 that training has made a learning culture and a confident workforce.'],
  ],
  districts: [
    ['DONE', 'Renewed the joint policy for children and adults, with guidance for leisure centres.'],
    ['DONE', 'Wrote a safeguarding policy for parish councils across the county, with advice on recruiting and vetting.'],
    [
      'DONE',
      'Extended training on sexual exploitation to councillors and to licensing, housing, refuse and environmental health staff.',
      'sexualAbuse',
    ],
    [
      'DONE',
      "Most councils are near the end of training their taxi drivers. (The forum's part of the report says that all eight have done it.)",
      'sexualAbuse',
    ],
    ['DONE', 'Brought more support into schools, with centres of several agencies in Tamworth.', 'earlyHelp'],
    ['PLANNED', 'The Responsible Authorities Group audits the training of taxi drivers in 2018.', 'sexualAbuse'],
    ['IMPACT', 'Dance clubs and summer groups know more about early help and their own part in it.', 'earlyHelp'],
    ['IMPACT', 'Taxi drivers said that they know better how to tackle abuse.', 'sexualAbuse'],
    ['IMPACT', 'Young people say that support in school adds to their well-being and helps them with their health.', 'earlyHelp'],
  ],
} satisfies Partial<Record<GroupKey, readonly SampleHighlight[]>>;

export type ReportingGroupKey = keyof typeof publishedHighlights;

/** What the groups said of the last quarter that ended before the sample is loaded: all of it made up. One drafts still, one is silent. */
export const exampleHighlights: Readonly<Partial<Record<ReportingGroupKey, readonly SampleHighlight[]>>> = {
  sexualAbuseForum: [
    ['DONE', 'Six districts of eight sent their returns on taxi-driver training.', 'sexualAbuse'],
    ['PLANNED', 'Two schools pilot the classroom pack.', 'sexualAbuse'],
    ['DECISION', 'May the forum share its picture of county lines with both boards?', 'sexualAbuse'],
  ],
  performance: [['DONE', 'Chose the files for the next neglect audit.', 'neglect']],
  policies: [['DONE', 'Reviewed two procedures that were due.']],
  caseReview: [['DONE', 'No review was active.']],
  childDeathPanel: [['PLANNED', 'A newsletter on asthma.']],
  training: [['SLIPPING', 'Two courses were called off for want of a trainer.']],
};
