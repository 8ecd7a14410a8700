import type { GivenRating } from '@quorate/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { type MatchKind, MatchKindEnum, PreviewProblem } from '../../attendance/table-import.types.ts';
import { AgencyNameType } from '../../membership/membership.types.ts';
import { wordsAsEnum } from '../../platform/enum.ts';
import { LocalDateScalar } from '../../platform/scalars.ts';
import { UserError } from '../../platform/user-error.ts';
import { GivenRatingEnum } from '../../ratings/ratings.types.ts';
import { ActionType } from '../actions.types.ts';
import { PlanType } from '../plans.types.ts';

export const planRowDecisions = ['USE_ACTION', 'NEW_ACTION', 'IGNORE'] as const;
export type PlanRowDecision = (typeof planRowDecisions)[number];
export const PlanRowDecisionEnum = wordsAsEnum('PlanRowDecision', planRowDecisions);

@InputType()
export class PlanLegendInput {
  @Field(() => String) symbol: string;
  @Field(() => GivenRatingEnum, { nullable: true, description: 'Null: the symbol says nothing of how an action stands.' })
  rating?: GivenRating | null;
}

@InputType({ description: 'What a person says of one row; what is left out stays as the preview has it.' })
export class PlanRowDecisionInput {
  @Field(() => Int, { description: "The row's line exactly as the preview gave it." }) line: number;
  @Field(() => String, { description: "The row's action exactly as the preview gave it." }) action: string;
  @Field(() => PlanRowDecisionEnum, { nullable: true }) decision?: PlanRowDecision | null;
  @Field(() => ID, { nullable: true, description: 'The action, with USE_ACTION.' }) actionId?: string | null;
  @Field(() => GivenRatingEnum, { nullable: true, description: 'How it stands, where the table does not say or is wrong.' })
  rating?: GivenRating | null;
  @Field(() => String, { nullable: true, description: 'The update in words, where the table has none.' }) narrative?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Takes the action and leaves its update out.' }) withoutUpdate: boolean;
}

@InputType()
export class PlanLeadDecisionInput {
  @Field(() => String, { description: 'Who leads, exactly as the preview gave it.' }) text: string;
  @Field(() => ID, { nullable: true, description: 'Null: no agency. The words are kept as the person who leads.' })
  agencyId?: string | null;
}

@InputType()
export class PlanTableInput {
  @Field(() => ID) planId: string;
  @Field(() => ID, { description: 'The phase of the plan that new actions go into.' }) phaseId: string;
  @Field(() => String, { nullable: true, description: 'Plain text, at most 1,000,000 characters.' }) text?: string | null;
  @Field(() => String, { nullable: true, description: 'From the clipboard; it wins over text where it holds a table.' }) html?:
    | string
    | null;
  @Field(() => Int, { defaultValue: 0, description: 'Which table of the paste to read, from 0.' }) tableIndex: number;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day the updates tell of: today or earlier. Left out, it is the day the table gives, and else today.',
  })
  asOf?: string | null;
  @Field(() => [PlanLegendInput], { defaultValue: [], description: 'What a symbol means, where the person has said.' })
  legend: PlanLegendInput[];
  @Field(() => [PlanRowDecisionInput], { defaultValue: [], description: 'What a row is, where the person has said.' })
  rows: PlanRowDecisionInput[];
  @Field(() => [PlanLeadDecisionInput], { defaultValue: [], description: 'Which agency leads, where the person has said.' })
  leads: PlanLeadDecisionInput[];
}

@InputType()
export class ImportPlanTableInput {
  @Field(() => PlanTableInput) table: PlanTableInput;
  @Field(() => String, { description: 'The digest of the preview that was accepted.' }) digest: string;
  @Field(() => ID) batchId: string;
}

@ObjectType()
export class FoundPlanTable {
  @Field(() => Int) index: number;
  @Field(() => String) title: string;
  @Field(() => Int) rows: number;
}

@ObjectType()
export class ActionCandidate {
  @Field(() => ActionType) action: ActionType;
  @Field(() => Int, { description: '0 to 100.' }) score: number;
}

@ObjectType({ description: 'A field of an action that the table would change, in words.' })
export class ActionChange {
  @Field(() => String, { description: 'The name of the field, such as due.' }) field: string;
  @Field(() => String, { nullable: true, description: 'Null where it was empty. A day is written YYYY-MM-DD.' }) before: string | null;
  @Field(() => String) after: string;
}

@ObjectType({ description: 'The update that a row tells of.' })
export class PreviewUpdate {
  @Field(() => LocalDateScalar) date: string;
  @Field(() => GivenRatingEnum) rating: GivenRating;
  @Field(() => Int, { nullable: true }) percentage: number | null;
  @Field(() => String) narrative: string;
  @Field(() => String, { nullable: true }) evidence: string | null;
  @Field(() => String, { nullable: true }) impactStatement: string | null;
  @Field(() => Boolean, { description: 'False when the action has this update already.' }) isNew: boolean;
}

@ObjectType({ description: 'One row of a pasted plan, with what importing it would do.' })
export class PreviewAction {
  @Field(() => Int) line: number;
  @Field(() => String, { description: 'The whole of it, as the table has it.' }) action: string;
  @Field(() => String, { nullable: true, description: 'The heading it stands under.' }) section: string | null;
  @Field(() => MatchKindEnum, { description: 'NONE: to be decided.' }) match: MatchKind;
  @Field(() => Int, { description: '0 to 100.' }) score: number;
  @Field(() => ActionType, { nullable: true, description: 'The action already in the plan; null for one that importing would make.' })
  existing: ActionType | null;
  @Field(() => [ActionCandidate]) candidates: ActionCandidate[];
  @Field(() => String, { description: 'Its reference in the plan: as the table has it, or the next free number.' }) reference: string;
  @Field(() => String, { description: 'Its title in the plan: the action, cut where it is longer than 200 characters.' }) title: string;
  @Field(() => AgencyNameType, { nullable: true }) leadAgency: AgencyNameType | null;
  @Field(() => String, { nullable: true }) leadPerson: string | null;
  @Field(() => [AgencyNameType]) supportingAgencies: AgencyNameType[];
  @Field(() => LocalDateScalar, { nullable: true }) start: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'A month is its last day.' }) due: string | null;
  @Field(() => String, { nullable: true, description: 'As printed, also where it is no date.' }) dueRaw: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What will show that it is done, with what the table says and no other field holds.',
  })
  measure: string | null;
  @Field(() => String, { nullable: true, description: 'How it stands, as printed.' }) statusRaw: string | null;
  @Field(() => PreviewUpdate, { nullable: true, description: 'Null when the row does not say how the action stands.' })
  update: PreviewUpdate | null;
  @Field(() => [ActionChange], { description: 'What would change in an action that is there already.' }) changes: ActionChange[];
  @Field(() => [String], { description: 'What is kept otherwise than the table has it, as sentences.' }) notes: string[];
  @Field(() => [String], { description: 'Why the rules refuse the row, as sentences.' }) refusals: string[];
}

@ObjectType()
export class PlanLegend {
  @Field(() => String) symbol: string;
  @Field(() => GivenRatingEnum, { nullable: true }) rating: GivenRating | null;
  @Field(() => Int) count: number;
  @Field(() => Boolean, { description: 'True until the person has confirmed what an ambiguous symbol means.' }) needsConfirming: boolean;
  @Field(() => String, { nullable: true, description: 'What the key printed with the table says of it.' }) meaning: string | null;
}

@ObjectType()
export class AgencyCandidate {
  @Field(() => AgencyNameType) agency: AgencyNameType;
  @Field(() => Int, { description: '0 to 100.' }) score: number;
}

@ObjectType({ description: 'Who leads, as a table has it.' })
export class PreviewLead {
  @Field(() => String) text: string;
  @Field(() => Int, { description: 'In how many rows.' }) count: number;
  @Field(() => MatchKindEnum, { description: 'SIMILAR and NONE: kept as the person who leads, in the words of the table.' })
  match: MatchKind;
  @Field(() => AgencyNameType, { nullable: true, description: 'The agency that will lead.' }) agency: AgencyNameType | null;
  @Field(() => [AgencyCandidate]) candidates: AgencyCandidate[];
}

@ObjectType()
export class PlanImportCounts {
  @Field(() => Int) newActions: number;
  @Field(() => Int, { description: 'Actions with at least one changed field.' }) changedActions: number;
  @Field(() => Int) newUpdates: number;
  @Field(() => Int, { description: 'Rows about which the plan says the same already.' }) unchangedRows: number;
}

@ObjectType({ description: 'What importing a pasted plan would do. Nothing has been written.' })
export class PlanTablePreview extends PlanImportCounts {
  @Field(() => [FoundPlanTable], { description: 'The plans found in the paste; choose another with tableIndex.' }) tables: FoundPlanTable[];
  @Field(() => Int) tableIndex: number;
  @Field(() => LocalDateScalar, { description: 'The day the updates tell of.' }) asOf: string;
  @Field(() => [PreviewAction]) rows: PreviewAction[];
  @Field(() => [PlanLegend]) legend: PlanLegend[];
  @Field(() => [PreviewLead]) leads: PreviewLead[];
  @Field(() => [PreviewProblem], { description: 'What could not be read, each with its line. Everything else still previews.' })
  problems: PreviewProblem[];
  @Field(() => [String], { description: 'Empty when the table can be imported; else what is still to be decided, as sentences.' })
  toDecide: string[];
  @Field(() => String, { description: 'Send it back with the import, which then writes exactly this.' }) digest: string;
}

@ObjectType()
export class ImportPlanTablePayload extends PlanImportCounts {
  @Field(() => ID) batchId: string;
  @Field(() => PlanType, { nullable: true, description: 'The plan as it is now.' }) plan?: PlanType | null;
  @Field(() => [UserError]) userErrors: UserError[];
}
