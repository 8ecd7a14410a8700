import {
  type BudgetState,
  budgetStates,
  type ContributionFlag,
  type ContributionPolicy,
  contributionFlags,
  contributionPolicies,
  type EntryKind,
  entryKinds,
  type JointCostBasis,
  jointCostBases,
  type PledgeState,
  pledgeStates,
} from '@quorate/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BoardNameType } from '../boards/boards.types.ts';
import type { Sector } from '../membership/agency.entity.ts';
import { AgencyNameType, SectorEnum } from '../membership/membership.types.ts';
import { wordsAsEnum } from '../platform/enum.ts';
import { DateTimeScalar, LocalDateScalar, PenceScalar } from '../platform/scalars.ts';

export const BudgetStateEnum = wordsAsEnum('BudgetState', budgetStates, 'A budget goes from draft to agreed to closed, and never back.');
export const ContributionPolicyEnum = wordsAsEnum('ContributionPolicy', contributionPolicies, "What partners see of each other's money.");
export const ContributionFlagEnum = wordsAsEnum('ContributionFlagKind', contributionFlags);
export const EntryKindEnum = wordsAsEnum('EntryKind', entryKinds, 'What a line of the ledger says happened.');
export const JointCostBasisEnum = wordsAsEnum('JointCostBasis', jointCostBases, 'CHILDREN: by the children who live in each area.');
export const PledgeStateEnum = wordsAsEnum('PledgeState', pledgeStates, 'CHANGED: the amount has changed since the partner confirmed it.');

@ObjectType('LedgerEntry', { description: 'One line of the ledger. It is never altered; another entry puts it right.' })
export class LedgerEntryType {
  @Field(() => ID) id: string;
  @Field(() => EntryKindEnum) kind: EntryKind;
  @Field(() => PenceScalar, { description: 'Below zero where it puts another entry right.' }) pence: number;
  @Field(() => LocalDateScalar) date: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'When an invoice is to be paid.' }) dueOn?: string | null;
  @Field(() => String, { nullable: true, description: 'The budget line it is for.' }) budgetLine?: string | null;
  @Field(() => String, { nullable: true, description: 'The number of an invoice or a payment.' }) reference?: string | null;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was changed after it was settled.' }) reason?: string | null;
  @Field(() => ID, { nullable: true, description: 'The entry that this one puts right.' }) correctsId?: string | null;
  @Field(() => Boolean, { description: 'True when another entry puts it right.' }) isCorrected: boolean;
  @Field(() => Boolean, { description: 'True when the amount was made up for the sample.' }) isInvented: boolean;
  @Field(() => String) by: string;
  @Field(() => DateTimeScalar) at: string;
}

@ObjectType('InKind', { description: 'Something given in kind. It is never added to cash.' })
export class InKindType {
  @Field(() => ID) id: string;
  @Field(() => String) what: string;
  @Field(() => Int, { description: 'Hundredths of a unit: 750 is 7.5.' }) quantity: number;
  @Field(() => String, { description: "What is counted: 'hours', 'days'." }) unit: string;
  @Field(() => PenceScalar, { nullable: true, description: 'What one unit is worth.' }) rate?: number | null;
  @Field(() => PenceScalar, { nullable: true, description: 'What the whole is worth where the agency stated it.' }) stated?: number | null;
  @Field(() => PenceScalar, {
    nullable: true,
    description: 'Quantity times rate, or what was stated; null where nobody put a value on it.',
  })
  value?: number | null;
  @Field(() => String, { nullable: true, description: 'Where the rate or the value comes from.' }) basis?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was recorded after its year was closed.' }) reason?: string | null;
  @Field(() => String) by: string;
  @Field(() => DateTimeScalar) at: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back, after its year was closed.' })
  takenBackAt?: string | null;
  @Field(() => String, { nullable: true }) takenBackBy?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was taken back.' }) takenBackReason?: string | null;
  @Field(() => Boolean, { description: 'True when it was made up for the sample.' }) isInvented: boolean;
  @Field(() => Int, { description: 'Send it back as expectedVersion.' }) version: number;
}

@ObjectType('ContributionFlag', { description: 'Something about a line that somebody is to look at.' })
export class ContributionFlagType {
  @Field(() => ContributionFlagEnum) flag: ContributionFlag;
  @Field(() => String) sentence: string;
}

@ObjectType('OverduePayment')
export class OverduePaymentType {
  @Field(() => PenceScalar) pence: number;
  @Field(() => LocalDateScalar, { description: 'The day on which the oldest unpaid invoice was due.' }) since: string;
  @Field(() => Int) days: number;
}

@ObjectType('ContributionChange', { description: 'How what was agreed changed on the year before.' })
export class ContributionChangeType {
  @Field(() => PenceScalar) pence: number;
  @Field(() => Int, { nullable: true, description: 'Tenths of one per cent; null where nothing was agreed the year before.' }) tenths?:
    | number
    | null;
}

@ObjectType('ContributionAmounts', { description: 'Cash of one partner, or of a part of it. In kind is no part of it.' })
export class ContributionAmountsType {
  @Field(() => PenceScalar, { nullable: true, description: 'Null where nothing was written down, which is not the same as nothing.' })
  agreed?: number | null;
  @Field(() => PenceScalar) invoiced: number;
  @Field(() => PenceScalar) credited: number;
  @Field(() => PenceScalar) received: number;
  @Field(() => PenceScalar, { description: 'Invoiced less credits and payments; never below zero.' }) outstanding: number;
  @Field(() => PenceScalar) overpaid: number;
  @Field(() => PenceScalar, { description: 'Agreed and not yet invoiced.' }) toInvoice: number;
}

@ObjectType('BudgetLineAmounts', { description: "One budget line's part of a partner's contribution." })
export class BudgetLineAmountsType extends ContributionAmountsType {
  @Field(() => String, { nullable: true, description: 'Null for what is for no line in particular.' }) budgetLine?: string | null;
}

@ObjectType('PartnerContribution', { description: 'What one partner agreed, paid and gave in kind in one year.' })
export class PartnerContributionType extends ContributionAmountsType {
  @Field(() => ID) id: string;
  @Field(() => AgencyNameType) agency: AgencyNameType;
  @Field(() => Boolean, { description: "True of the viewer's own agency." }) isOwn: boolean;
  @Field(() => SectorEnum) sector: Sector;
  @Field(() => Boolean) isStatutoryPartner: boolean;
  @Field(() => Int, { nullable: true, description: 'Hundredths of one per cent of what all agreed; null where that total is not shown.' })
  share?: number | null;
  @Field(() => PenceScalar, { nullable: true, description: 'What was agreed the year before.' }) agreedBefore?: number | null;
  @Field(() => ContributionChangeType, { nullable: true }) change?: ContributionChangeType | null;
  @Field(() => PledgeStateEnum) pledge: PledgeState;
  @Field(() => OverduePaymentType, { nullable: true }) overdue?: OverduePaymentType | null;
  @Field(() => [ContributionFlagType]) flags: ContributionFlagType[];
  @Field(() => [BudgetLineAmountsType], { description: 'The same by budget line, where any is named.' }) byLine: BudgetLineAmountsType[];
  @Field(() => [LedgerEntryType], { description: 'Oldest first.' }) entries: LedgerEntryType[];
  @Field(() => [InKindType]) inKind: InKindType[];
  @Field(() => [InKindType], { description: 'What was taken back after the year was closed. It counts no more.' })
  inKindTakenBack: InKindType[];
  @Field(() => PenceScalar, { nullable: true, description: 'What is valued of it; null where nothing is.' }) inKindValue?: number | null;
  @Field(() => Boolean, { description: 'True when any amount was made up for the sample.' }) isInvented: boolean;
}

@ObjectType('ContributionTotals', { description: 'Each is null where it would give a hidden line away.' })
export class ContributionTotalsType {
  @Field(() => PenceScalar, { nullable: true }) agreed?: number | null;
  @Field(() => PenceScalar, { nullable: true }) invoiced?: number | null;
  @Field(() => PenceScalar, { nullable: true }) credited?: number | null;
  @Field(() => PenceScalar, { nullable: true }) received?: number | null;
  @Field(() => PenceScalar, { nullable: true }) outstanding?: number | null;
  @Field(() => PenceScalar, { nullable: true }) inKindValue?: number | null;
}

@ObjectType('BudgetLine', { description: 'What part of a budget money is for, with what was spent on it.' })
export class BudgetLineType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => PenceScalar, { nullable: true, description: 'What is to be spent on it; null where nobody set a figure.' }) budgeted?:
    | number
    | null;
  @Field(() => PenceScalar) spent: number;
}

@ObjectType('JointCostPart', { description: "One board's part of a joint cost." })
export class JointCostPartType {
  @Field(() => BoardNameType) board: BoardNameType;
  @Field(() => Int, { description: 'Children, or a weight; 1 where the parts are equal.' }) weight: number;
  @Field(() => PenceScalar) pence: number;
}

@ObjectType('JointCost', { description: 'A cost that several boards have together. The parts add up to the total to the penny.' })
export class JointCostType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => LocalDateScalar) date: string;
  @Field(() => JointCostBasisEnum) basis: JointCostBasis;
  @Field(() => PenceScalar, { description: 'Below zero where it takes another one back.' }) total: number;
  @Field(() => PenceScalar, { description: "This board's part." }) pence: number;
  @Field(() => String, { nullable: true, description: 'Why it was recorded after a year was closed, or takes another one back.' })
  reason?: string | null;
  @Field(() => ID, { nullable: true, description: 'The joint cost that this one takes back.' }) correctsId?: string | null;
  @Field(() => Boolean, { description: 'True when another joint cost takes it back.' }) isCorrected: boolean;
  @Field(() => String) by: string;
  @Field(() => DateTimeScalar) at: string;
  @Field(() => Boolean) isInvented: boolean;
}

@ObjectType('Reserve', { description: 'Opening and income less spend is closing, to the penny. Income is cash received.' })
export class ReserveType {
  @Field(() => PenceScalar) opening: number;
  @Field(() => PenceScalar) income: number;
  @Field(() => PenceScalar) spend: number;
  @Field(() => PenceScalar, { description: 'It may be below zero.' }) closing: number;
  @Field(() => PenceScalar, { nullable: true, description: 'What the year before closed with; null where it has no budget.' })
  closingBefore?: number | null;
}

@ObjectType('ContributionYear', { description: "One board's money in one financial year, as far as the viewer may see it." })
export class ContributionYearType {
  @Field(() => ID) id: string;
  @Field(() => ID) boardId: string;
  @Field(() => Int, { description: 'The financial year by its first calendar year: 2017 is 2017/18.' }) year: number;
  @Field(() => BudgetStateEnum) state: BudgetState;
  @Field(() => ContributionPolicyEnum) policy: ContributionPolicy;
  @Field(() => LocalDateScalar, { description: 'The last day on which an invoice for what was agreed is in time.' }) invoiceBy: string;
  @Field(() => LocalDateScalar, { nullable: true }) agreedOn?: string | null;
  @Field(() => LocalDateScalar, { nullable: true }) closedOn?: string | null;
  @Field(() => [PartnerContributionType], { description: 'The lines the viewer may see: the own one first, then by name.' })
  partners: PartnerContributionType[];
  @Field(() => Int, { description: 'How many partners have a line that is not shown.' }) hiddenPartners: number;
  @Field(() => ContributionTotalsType) totals: ContributionTotalsType;
  @Field(() => [BudgetLineType]) budgetLines: BudgetLineType[];
  @Field(() => PenceScalar, { description: 'Spent on no line in particular.' }) spentElsewhere: number;
  @Field(() => [LedgerEntryType], { description: 'What the board spent, oldest first.' }) spending: LedgerEntryType[];
  @Field(() => [JointCostType]) jointCosts: JointCostType[];
  @Field(() => PenceScalar, { description: "Everything spent, this board's parts of joint costs included." }) spent: number;
  @Field(() => ReserveType, { nullable: true, description: 'Null for those who do not see every line: it would give the income away.' })
  reserve?: ReserveType | null;
  @Field(() => Boolean, { description: 'True when any amount was made up for the sample.' }) isInvented: boolean;
  @Field(() => Int, { description: 'Send it back as expectedVersion.' }) version: number;
}

@ObjectType('ContributionStatement', {
  description: "A board's money over some financial years, oldest first. A year without a budget is left out.",
})
export class ContributionStatementType {
  @Field(() => ID) boardId: string;
  @Field(() => Boolean, { description: 'Whether the viewer sees every line: the chair and administrators do, others by the policy.' })
  seesEveryLine: boolean;
  @Field(() => [ContributionYearType]) years: ContributionYearType[];
}
