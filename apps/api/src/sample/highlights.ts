import type { HighlightKind } from '../highlights/highlight.entity.ts';
import type { GroupKey } from './groups.ts';
import type { PriorityKey } from './priorities.ts';

export type SampleHighlight = readonly [kind: HighlightKind, text: string, priority?: PriorityKey];

/** What the seven subgroups achieved in 2017/18, by the report, in our words. It is where a chapter of the annual report comes from. */
export const publishedHighlights = {
  sexualAbuseForum: [
    ['DONE', 'Renewed the joint strategy against child sexual abuse and sharpened the outcomes framework.', 'sexualAbuse'],
    ['DONE', 'Revised the risk factor matrix and its guidance, so that Catch22 gets better information.', 'sexualAbuse'],
    ['DONE', 'A local campaign reached 450,000 social media accounts, five times as many as earlier ones.', 'sexualAbuse'],
    ['DONE', 'Gave front-line staff guidance on sexual images that young people make themselves.', 'sexualAbuse'],
    ['DONE', 'All eight district and borough councils trained their taxi drivers; the training is now required.', 'sexualAbuse'],
    ['IMPACT', 'Referrals and soft intelligence are better, and the police aim work at local hotspots.', 'sexualAbuse'],
    ['IMPACT', 'Schools say that the guidance on images helps them to lower risk.', 'sexualAbuse'],
    ['RISK', 'Sexting grows: the police recorded 6,238 offences in 2016/17, about 17 a day.', 'sexualAbuse'],
    ['PLANNED', 'Pilot a video and classroom pack on parties in 2018, built on what 200 young people said.', 'sexualAbuse'],
    ['PLANNED', 'Audit harmful sexual behaviour with the NSPCC; findings late in 2018.', 'sexualAbuse'],
  ],
  performance: [
    ['DONE', 'Kept a programme of audits, and looked for shared learning in what agencies audit themselves.'],
    [
      'DONE',
      'Audited early help, neglect, sexual exploitation, domestic abuse and disability with practitioners and from files.',
      'neglect',
    ],
    ['DONE', "Ran the joint peer audit of partners' safeguarding arrangements (section 11) with Stoke-on-Trent."],
    ['IMPACT', 'The yearly audit of schools gives better information, and closer work with safeguarding leads in schools.'],
    ['PLANNED', 'A conference in 2018/19 for safeguarding leads from more than 400 schools.'],
    ['PLANNED', 'New ways of reporting the joint multi-agency figures in 2018/19.'],
  ],
  policies: [
    ['DONE', 'Published four procedures: prosecution of looked-after children, sudden infant deaths, assessments, and allegations.'],
    ['DONE', 'Published four briefings: genital mutilation, the safeguarding hub, learning from enquiries, and new national guidance.'],
    ['IMPACT', 'After training, staff say that they know local procedures better and are more confident.'],
  ],
  caseReview: [
    ['DONE', 'No serious case review was active in 2017/18.'],
    ['DONE', 'Briefed practitioners of health, social care and the police on a review that ended the year before.'],
    ['DONE', 'Changed all training to cover disguised compliance, the voice of the child and work with men.'],
    ['DONE', 'Revised the complex abuse procedure after a joint learning review with Stoke-on-Trent.'],
    ['PLANNED', 'Report on most of the joint learning review in 2018/19.'],
  ],
  childDeathPanel: [
    ['DONE', 'Sent out 11 newsletters on preventing child deaths.'],
    ['DONE', 'The home safety booklet is in its third print and paid for over two more years at least.'],
    ['DONE', 'Warned professionals and parents of the dangers of bedside cribs.'],
    ['DONE', 'Held workshops on safe sleep, and a leaflet goes with every baby who leaves hospital after an illness.'],
    ['IMPACT', 'Professionals tested the booklet, and it now tells of sepsis too.'],
    ['PLANNED', 'More safe sleep workshops in 2018.'],
  ],
  training: [
    ['DONE', 'Gave 113 courses to 1,992 people, and 5,233 courses were taken online.'],
    ['DONE', '129 people were trained on neglect, up from 76.', 'neglect'],
    ['SLIPPING', 'Fewer people came: 1,992 after 2,378, and 18 to a course after 20.'],
    ['IMPACT', 'Three months on, most people say that they use what they learned.'],
    ['RISK', 'The pool of trainers may shrink further as budgets tighten.'],
    ['PLANNED', 'Review the booking system, so that training is easier to reach.'],
  ],
  districts: [
    ['DONE', 'Renewed the joint policy for children and adults, with guidance for leisure centres.'],
    ['DONE', 'Wrote a safeguarding policy for parish councils across the county.'],
    ['DONE', 'Extended training on sexual exploitation to councillors and to licensing, housing and refuse staff.', 'sexualAbuse'],
    ['IMPACT', 'Dance clubs and summer groups know more about early help and their own part in it.', 'earlyHelp'],
    ['PLANNED', 'The Responsible Authorities Group audits the training of taxi drivers in 2018.', 'sexualAbuse'],
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
