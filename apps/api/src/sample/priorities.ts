import type { MeasureDirection } from '../priorities/measure.entity.ts';
import type { GroupKey } from './groups.ts';

interface SampleMeasure {
  name: string;
  unit: string;
  definition: string;
  direction: MeasureDirection;
  target?: number;
  /** By the last day of the reporting year it tells of. */
  values: Readonly<Record<string, number>>;
  isInvented?: boolean;
}

interface SamplePriority {
  name: string;
  description: string;
  leadGroup?: GroupKey;
  outcomes: readonly string[];
  measures: readonly SampleMeasure[];
}

const figuresOnly = 'The report gives the figures; it sets no target, and which way is better is our reading.';
const before = '2017-03-31';
const published = '2018-03-31';

/** The three priorities of 2017/18, in our words. The figures are the report's; it names no lead for the second and third. */
export const priorities = {
  sexualAbuse: {
    name: 'Child sexual abuse',
    description:
      'Keep working against child sexual abuse, and begin to look at what else puts adolescents at risk: county lines, gangs, and going ' +
      'missing from home, care or school.',
    leadGroup: 'sexualAbuseForum',
    outcomes: ['Fewer children are sexually exploited.', 'Children who go missing are found and listened to.'],
    measures: [
      {
        name: 'Young people who went missing from home or care',
        unit: 'young people',
        definition: figuresOnly,
        direction: 'DOWN',
        values: { [before]: 882, [published]: 733 },
      },
      {
        name: 'People trained on child sexual exploitation',
        unit: 'delegates',
        definition: figuresOnly,
        direction: 'UP',
        values: { [before]: 98, [published]: 81 },
      },
    ],
  },
  neglect: {
    name: 'Neglect',
    description: 'Bring together what partners do about drug and alcohol misuse, the mental ill health of parents, and domestic abuse.',
    outcomes: ['Children who are neglected are seen early.', 'What was known before is used when risk is weighed.'],
    measures: [
      {
        name: 'Children with a protection plan for neglect',
        unit: 'children',
        definition: figuresOnly,
        direction: 'DOWN',
        values: { [before]: 423, [published]: 549 },
      },
      {
        name: 'People trained on neglect',
        unit: 'delegates',
        definition: figuresOnly,
        direction: 'UP',
        values: { [before]: 76, [published]: 129 },
      },
      {
        name: 'Audited files in which the views of the child are recorded',
        unit: '%',
        definition: 'An example, to show a measure with a target.',
        direction: 'UP',
        target: 90,
        values: { [before]: 62, [published]: 71 },
        isInvented: true,
      },
    ],
  },
  earlyHelp: {
    name: 'Early help',
    description: 'Improve what becomes of children by seeing need early, assessing it well, and helping in a way that fits.',
    outcomes: ['Families get help before they need a social worker.'],
    measures: [
      {
        name: 'Early help assessments begun by the county council',
        unit: 'assessments',
        definition: `${figuresOnly} It says that there were more the year before, but not how many.`,
        direction: 'UP',
        values: { [published]: 3318 },
      },
    ],
  },
} satisfies Record<string, SamplePriority>;

export type PriorityKey = keyof typeof priorities;

export const samplePriorities: Readonly<Record<PriorityKey, SamplePriority>> = priorities;
