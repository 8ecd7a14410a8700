import type { GivenRating } from '@quorate/domain';
import type { FindingKind } from '../plans/action.entity.ts';
import type { AgencyKey } from './agencies.ts';
import type { BoardKey } from './boards.ts';
import type { GroupKey } from './groups.ts';
import type { PriorityKey } from './priorities.ts';

/** How an action stood. The day and the rating are always made up; what is told as evidence or impact is the report's. */
export interface SampleUpdate {
  /** A day of the published years, or how many days before the sample is loaded. */
  on: string | number;
  rating: GivenRating;
  percentage?: number;
  narrative?: string;
  evidence?: string;
  impactStatement?: string;
  recovery?: string;
}

export interface SampleAction {
  reference: string;
  title: string;
  leadAgency?: AgencyKey;
  leadPerson?: string;
  supporting?: readonly AgencyKey[];
  /** Only where the report gives it, but for what is made up as a whole. */
  due?: string;
  measure?: string;
  finding?: readonly [FindingKind, string];
  /** References of actions in the same plan. */
  waitsFor?: readonly string[];
  carriedFrom?: string;
  isInvented?: boolean;
  updates: readonly SampleUpdate[];
}

export interface SamplePhase {
  name: string;
  /** Left out: the reporting year in which the sample is loaded. */
  days?: readonly [from: string, to: string];
  actions: readonly SampleAction[];
}

export interface SamplePlan {
  name: string;
  strategy?: string;
  owners: readonly { board: BoardKey; group?: GroupKey }[];
  priorities: readonly PriorityKey[];
  phases: readonly SamplePhase[];
  isInvented?: boolean;
}

/** The name of the phase that shows work of today; all of it is made up. */
export const exampleYear = 'This year (example)';

/** Four quarterly updates of the published year, as many as ratings are given. */
export const quarterly = (...ratings: GivenRating[]): SampleUpdate[] =>
  ratings.map((rating, index) => ({ on: quarters[index] ?? '2018-03-15', rating, narrative: usualWords[rating] }));

const quarters = ['2017-06-15', '2017-09-15', '2017-12-15', '2018-03-15'];

const usualWords: Record<GivenRating, string> = {
  COMPLETE: 'Done, as the annual report says.',
  ON_TRACK: 'Going to plan.',
  AT_RISK: 'Slower than planned; the group has agreed how to catch up.',
  OFF_TRACK: 'Behind plan.',
  NOT_STARTED: 'Not begun yet.',
};
