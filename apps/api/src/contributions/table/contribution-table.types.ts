import type { BudgetState } from '@quorate/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { type MatchKind, MatchKindEnum, PreviewProblem } from '../../attendance/table-import.types.ts';
import { AgencyNameType } from '../../membership/membership.types.ts';
import { AgencyCandidate } from '../../plans/table/plan-table.types.ts';
import { wordsAsEnum } from '../../platform/enum.ts';
import { PenceScalar } from '../../platform/scalars.ts';
import { UserError } from '../../platform/user-error.ts';
import { BudgetStateEnum } from '../contributions.types.ts';

export const tableColumnKinds = ['AMOUNT', 'SHARE', 'IN_KIND', 'TOTAL'] as const;
export type TableColumnKind = (typeof tableColumnKinds)[number];
export const TableColumnKindEnum = wordsAsEnum(
  'ContributionColumnKind',
  tableColumnKinds,
  'Shares and totals are shown and never written.',
);

export const importedKinds = ['AGREED', 'RECEIVED'] as const;
export type ImportedKind = (typeof importedKinds)[number];
export const ImportedKindEnum = wordsAsEnum('ImportedContributionKind', importedKinds, 'What a column of amounts is written as.');

export const partnerDecisions = ['USE_AGENCY', 'NEW_AGENCY', 'IGNORE'] as const;
export type PartnerDecision = (typeof partnerDecisions)[number];
export const PartnerDecisionEnum = wordsAsEnum('PartnerDecision', partnerDecisions);

@InputType({ description: 'What a person says of one column; what is left out stays as the preview has it.' })
export class ContributionColumnDecisionInput {
  @Field(() => Int, { description: 'Which column, from 0, as the preview gave them.' }) index: number;
  @Field(() => Boolean, { defaultValue: false }) ignore: boolean;
  @Field(() => ImportedKindEnum, { nullable: true }) writtenAs?: ImportedKind | null;
  @Field(() => Int, { nullable: true, description: '2022 is 2022/23.' }) year?: number | null;
  @Field(() => String, { nullable: true, description: 'A budget line by its name, which is made where there is none; empty for no line.' })
  budgetLine?: string | null;
}

@InputType()
export class PartnerDecisionInput {
  @Field(() => Int, { description: "The row's line exactly as the preview gave it." }) line: number;
  @Field(() => String, { description: "The row's partner exactly as the preview gave it." }) partner: string;
  @Field(() => PartnerDecisionEnum) decision: PartnerDecision;
  @Field(() => ID, { nullable: true, description: 'The agency, with USE_AGENCY.' }) agencyId?: string | null;
}

@InputType()
export class ContributionTableInput {
  @Field(() => ID) boardId: string;
  @Field(() => Int, { description: 'The financial year of a table that names none: 2022 is 2022/23.' }) year: number;
  @Field(() => String, { nullable: true, description: 'Plain text, at most 1,000,000 characters.' }) text?: string | null;
  @Field(() => String, { nullable: true, description: 'From the clipboard; it wins over text where it holds a table.' }) html?:
    | string
    | null;
  @Field(() => Int, { defaultValue: 0, description: 'Which table of the paste to read, from 0.' }) tableIndex: number;
  @Field(() => [ContributionColumnDecisionInput], { defaultValue: [] }) columns: ContributionColumnDecisionInput[];
  @Field(() => [PartnerDecisionInput], { defaultValue: [] }) rows: PartnerDecisionInput[];
}

@InputType()
export class ImportContributionTableInput {
  @Field(() => ContributionTableInput) table: ContributionTableInput;
  @Field(() => String, { description: 'The digest of the preview that was accepted.' }) digest: string;
  @Field(() => String, { nullable: true, description: 'Why, where a closed year changes.' }) reason?: string | null;
}

@ObjectType()
export class FoundContributionTable {
  @Field(() => Int) index: number;
  @Field(() => String) title: string;
  @Field(() => Int) rows: number;
}

@ObjectType({ description: 'A financial year that the table has amounts for.' })
export class PreviewContributionYear {
  @Field(() => Int) year: number;
  @Field(() => String, { description: "'2022/23'" }) label: string;
  @Field(() => BudgetStateEnum, { nullable: true, description: 'Null where the year has no budget.' }) state: BudgetState | null;
  @Field(() => [String], { description: 'The names of its budget lines.' }) budgetLines: string[];
}

@ObjectType({
  description: 'What is printed below a column, beside what its amounts add up to. Of a column of shares, hundredths of one per cent.',
})
export class PreviewContributionTotal {
  @Field(() => PenceScalar, { nullable: true }) printed: number | null;
  @Field(() => PenceScalar, { nullable: true }) computed: number | null;
  @Field(() => Boolean) differs: boolean;
}

@ObjectType()
export class PreviewContributionColumn {
  @Field(() => Int) index: number;
  @Field(() => String) label: string;
  @Field(() => TableColumnKindEnum) kind: TableColumnKind;
  @Field(() => ImportedKindEnum, { nullable: true, description: 'Null: not written as cash, or still to be said.' })
  writtenAs: ImportedKind | null;
  @Field(() => Int, { nullable: true, description: 'Null: still to be said.' }) year: number | null;
  @Field(() => String, { nullable: true }) budgetLine: string | null;
  @Field(() => Boolean, { description: 'True of a budget line that importing would make.' }) isNewLine: boolean;
  @Field(() => Boolean) isIgnored: boolean;
  @Field(() => PreviewContributionTotal) total: PreviewContributionTotal;
}

@ObjectType({ description: 'One cell of a pasted table, with what importing it would do.' })
export class PreviewContributionCell {
  @Field(() => String, { description: 'As printed.' }) raw: string;
  @Field(() => String, { nullable: true, description: 'What it says in words.' }) text: string | null;
  @Field(() => PenceScalar, { nullable: true, description: 'Null is not recorded, which is not zero.' }) pence: number | null;
  @Field(() => Int, { nullable: true, description: 'Hundredths of one per cent.' }) share: number | null;
  @Field(() => Boolean) isInKind: boolean;
  @Field(() => PenceScalar, { nullable: true, description: 'What is recorded now; null where nothing is.' }) before: number | null;
  @Field(() => PenceScalar, {
    nullable: true,
    description: 'What would be written: the difference from what is recorded now. Null: nothing.',
  })
  change: number | null;
  @Field(() => Boolean, { description: 'True of something in kind that importing would record or change.' }) isRecorded: boolean;
  @Field(() => Int, { nullable: true, description: "The agency's share of what is agreed now, beside a printed share." })
  ledgerShare: number | null;
}

@ObjectType()
export class PreviewContributionRow {
  @Field(() => Int) line: number;
  @Field(() => String) partner: string;
  @Field(() => Boolean, { description: 'True of a printed total, which is no partner and is never written.' }) isTotal: boolean;
  @Field(() => MatchKindEnum, { description: 'NONE: to be decided.' }) match: MatchKind;
  @Field(() => Int, { description: '0 to 100.' }) score: number;
  @Field(() => AgencyNameType, { nullable: true, description: 'Null for one that importing would make.' }) agency: AgencyNameType | null;
  @Field(() => [AgencyCandidate]) candidates: AgencyCandidate[];
  @Field(() => [PreviewContributionCell], { nullable: 'items', description: 'One for each column; null where the cell is empty.' })
  cells: (PreviewContributionCell | null)[];
  @Field(() => [String], { description: 'Why the rules refuse the row, as sentences.' }) refusals: string[];
}

@ObjectType()
export class ContributionImportCounts {
  @Field(() => Int) newAgencies: number;
  @Field(() => Int) newBudgetLines: number;
  @Field(() => Int, { description: 'Entries that would be written in the ledger.' }) changedAmounts: number;
  @Field(() => Int, { description: 'Things in kind that would be recorded or changed.' }) changedInKind: number;
  @Field(() => Int, { description: 'Amounts and things in kind of which the ledger says the same already.' }) unchanged: number;
}

@ObjectType({ description: 'What importing pasted contributions would do. Nothing has been written.' })
export class ContributionTablePreview extends ContributionImportCounts {
  @Field(() => [FoundContributionTable], { description: 'The tables found in the paste; choose another with tableIndex.' })
  tables: FoundContributionTable[];
  @Field(() => Int) tableIndex: number;
  @Field(() => Boolean, { description: 'True where amounts are printed in thousands of pounds. They are given in pence all the same.' })
  isInThousands: boolean;
  @Field(() => [PreviewContributionYear]) years: PreviewContributionYear[];
  @Field(() => [PreviewContributionColumn]) columns: PreviewContributionColumn[];
  @Field(() => [PreviewContributionRow]) rows: PreviewContributionRow[];
  @Field(() => [PreviewProblem], { description: 'What could not be read or does not add up, each with its line.' })
  problems: PreviewProblem[];
  @Field(() => [String], { description: 'Empty when the table can be imported; else what is still to be decided, as sentences.' })
  toDecide: string[];
  @Field(() => Boolean, { description: 'True where a closed year would change. The import then needs a reason.' }) needsReason: boolean;
  @Field(() => String, { description: 'Send it back with the import, which then writes exactly this.' }) digest: string;
}

@ObjectType()
export class ImportContributionTablePayload extends ContributionImportCounts {
  @Field(() => [Int], { description: 'The financial years in which something was written.' }) years: number[];
  @Field(() => [UserError]) userErrors: UserError[];
}
