import type { EntryKind } from '@quorate/domain';
import { Field, ID, InputType } from 'type-graphql';
import { LocalDateScalar, PenceScalar } from '../platform/scalars.ts';
import { BoardYearInput } from './budgets.types.ts';
import { EntryKindEnum } from './contributions.types.ts';

@InputType()
export class LedgerEntryInput {
  @Field(() => EntryKindEnum) kind: EntryKind;
  @Field(() => ID, { nullable: true, description: 'Whose money it is; left out for what the board spent.' }) agencyId?: string | null;
  @Field(() => ID, { nullable: true }) budgetLineId?: string | null;
  @Field(() => PenceScalar) pence: number;
  @Field(() => LocalDateScalar, { description: 'Today or earlier.' }) date: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'When an invoice is to be paid.' }) dueOn?: string | null;
  @Field(() => String, { nullable: true }) reference?: string | null;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => String, { nullable: true, description: 'Needed in a closed year, and to change what is agreed in an agreed one.' })
  reason?: string | null;
}

@InputType()
export class RecordEntriesInput extends BoardYearInput {
  @Field(() => ID, { description: 'Made by the client, so that sending it twice records it once.' }) batchId: string;
  @Field(() => [LedgerEntryInput], { description: 'At most 200. All of them are recorded, or none.' }) entries: LedgerEntryInput[];
}

@InputType()
export class CorrectEntryInput extends BoardYearInput {
  @Field(() => ID) entryId: string;
  @Field(() => String) reason: string;
}

@InputType()
export class AgreedAmountInput {
  @Field(() => ID) agencyId: string;
  @Field(() => PenceScalar) pence: number;
  @Field(() => PenceScalar, { nullable: true, description: 'What the person saw as agreed; null where nothing was.' }) agreedSeen?:
    | number
    | null;
}

@InputType()
export class AgreeAmountsInput extends BoardYearInput {
  @Field(() => [AgreedAmountInput], { description: 'At most 200. All of them are written, or none.' }) amounts: AgreedAmountInput[];
  @Field(() => String, { nullable: true, description: 'Needed once the budget is agreed.' }) reason?: string | null;
}

@InputType()
export class ConfirmPledgeInput extends BoardYearInput {
  @Field(() => ID) agencyId: string;
  @Field(() => PenceScalar, { description: 'The amount that the person saw.' }) agreed: number;
}
