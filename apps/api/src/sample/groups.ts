import type { GroupKind } from '../boards/group.entity.ts';
import type { BoardKey } from './boards.ts';

export interface SampleGroup {
  name: string;
  shortName: string;
  kind: GroupKind;
  owners: readonly BoardKey[];
  /** The key of the group it reports to. */
  parent?: string;
  purpose?: string;
}

const bothBoards: readonly BoardKey[] = ['staffordshire', 'stoke'];

/** The day the groups are owned from: the first of the reporting year the sample comes from. */
export const ownedFrom = '2017-04-01';

/** A board has a group of that name which is the board itself, meeting. Parents stand before the groups that report to them. */
export const groups = {
  board: {
    name: 'Board',
    shortName: 'Board',
    kind: 'BOARD',
    owners: ['staffordshire'],
    purpose: 'Agrees how agencies keep children in Staffordshire safe, and tests how well they do it.',
  },
  stokeBoard: { name: 'Board', shortName: 'Board', kind: 'BOARD', owners: ['stoke'] },
  adultsBoard: { name: 'Board', shortName: 'Board', kind: 'BOARD', owners: ['adults'] },
  emptyBoard: { name: 'Board', shortName: 'Board', kind: 'BOARD', owners: ['empty'] },
  executive: {
    name: 'Executive Group',
    shortName: 'Executive',
    kind: 'EXECUTIVE',
    owners: ['staffordshire'],
    parent: 'board',
    purpose:
      'Gives the Board its direction, and meets in every month without a Board meeting. ' +
      'The provider seats here are an example: the report does not say which providers sit on it.',
  },
  sexualAbuseForum: {
    name: 'Joint Child Sexual Abuse Forum',
    shortName: 'CSAF',
    kind: 'FORUM',
    owners: bothBoards,
    parent: 'board',
    purpose:
      "Drives both boards' joint strategy against child sexual abuse and asks agencies to account for their part. " +
      'Its seats here are an example: the report does not list them.',
  },
  performance: {
    name: 'Joint Performance and Quality',
    shortName: 'Performance and Quality',
    kind: 'SUBGROUP',
    owners: bothBoards,
    parent: 'board',
    purpose: 'Gathers figures and runs audits, so that both boards can tell how well local services protect children.',
  },
  policies: {
    name: 'Joint Policies and Procedures',
    shortName: 'Policies and Procedures',
    kind: 'SUBGROUP',
    owners: bothBoards,
    parent: 'board',
    purpose: 'Writes and keeps up to date the safeguarding policies and procedures that both areas follow.',
  },
  caseReview: {
    name: 'Serious Case Review',
    shortName: 'Serious Case Review',
    kind: 'SUBGROUP',
    owners: ['staffordshire'],
    parent: 'board',
    purpose: 'Oversees reviews of serious cases and sees that what is learned changes practice.',
  },
  childDeathPanel: {
    name: 'Joint Child Death Overview Panel',
    shortName: 'CDOP',
    kind: 'PANEL',
    owners: bothBoards,
    parent: 'board',
    purpose: 'Studies child deaths in both areas for anything that could prevent another.',
  },
  training: {
    name: 'Workforce Development and Training',
    shortName: 'WD&T',
    kind: 'SUBGROUP',
    owners: ['staffordshire'],
    parent: 'board',
    purpose: 'Checks that safeguarding training reaches the people who need it and makes a difference.',
  },
  districts: {
    name: 'Districts Safeguarding',
    shortName: 'Districts',
    kind: 'SUBGROUP',
    owners: ['staffordshire', 'adults'],
    parent: 'board',
    purpose:
      'Makes the safety of children and adults part of the everyday work of the district and borough councils. ' +
      'Its seats here are an example: the report does not list them.',
  },
  communications: {
    name: 'Multi-agency communications',
    shortName: 'Communications',
    kind: 'TASK_AND_FINISH',
    owners: ['staffordshire'],
    parent: 'sexualAbuseForum',
    purpose: 'Brings safeguarding messages into line, so that staff, children and families hear the same thing from every agency.',
  },
} satisfies Record<string, SampleGroup>;

export type GroupKey = keyof typeof groups;
