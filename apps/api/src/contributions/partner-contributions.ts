import {
  type ContributionLine,
  contributionFlagsOf,
  contributionLine,
  daysBetween,
  inKindValue,
  overdue,
  pledgeState,
  sumPence,
  yearOnYear,
} from '@quorate/domain';
import type { Sector } from '../membership/agency.entity.ts';
import type { BesideRow, EntryRow } from './contributions.queries.ts';
import type { InKindType, LedgerEntryType, PartnerContributionType } from './contributions.types.ts';

/** One partner's rows of one year. */
export interface PartnerRows {
  agency: { id: string; name: string; shortName: string };
  sector: Sector;
  isStatutoryPartner: boolean;
  entries: EntryRow[];
  inKind: BesideRow[];
  /** What counts no more. */
  inKindTakenBack: BesideRow[];
}

export interface PartnerSums extends PartnerRows {
  line: ContributionLine;
  inKindValue: number | null;
}

/** The partners of one year, by name, each with its sums. */
export function partnerContributions(entries: readonly EntryRow[], beside: readonly BesideRow[]): PartnerSums[] {
  const partners = new Map<string, PartnerRows>();
  const partnerOf = (row: EntryRow | BesideRow): PartnerRows => {
    const { agencyId, agencyName: name, agencyShortName: shortName, sector, statutoryClass } = row;
    const id = agencyId ?? '';
    const known = partners.get(id);
    if (known) return known;
    const isStatutoryPartner = statutoryClass === 'STATUTORY_PARTNER';
    const made: PartnerRows = { agency: { id, name, shortName }, sector, isStatutoryPartner, entries: [], inKind: [], inKindTakenBack: [] };
    partners.set(id, made);
    return made;
  };
  for (const row of entries) if (row.agencyId) partnerOf(row).entries.push(row);
  for (const row of beside) if (row.agencyId) partnerOf(row)[row.takenBackAt === null ? 'inKind' : 'inKindTakenBack'].push(row);
  return [...partners.values()]
    .map((rows) => ({ ...rows, line: contributionLine(rows.entries), inKindValue: worthOf(rows.inKind) }))
    .sort((one, other) => one.agency.name.localeCompare(other.agency.name, 'en-GB'));
}

/** What a list of things in kind is worth together; null where nobody put a value on any of them. */
function worthOf(inKind: readonly BesideRow[]): number | null {
  const values = inKind
    .map((row) => inKindValue({ quantity: row.quantity, rate: row.rate, stated: row.pence }))
    .filter((value) => value !== null);
  return values.length === 0 ? null : sumPence(values);
}

export interface LineContext {
  yearId: string;
  today: string;
  invoiceBy: string;
  ownAgencyId: string | null;
  share: number | null;
  before: PartnerSums | undefined;
}

/** A partner's line as the wire shows it. */
export function asPartner(
  partner: PartnerSums,
  { yearId, today, invoiceBy, ownAgencyId, share, before }: LineContext,
): PartnerContributionType {
  const { agency, line, entries } = partner;
  const late = overdue(entries, today);
  const confirmed = entries.findLast(({ kind }) => kind === 'CONFIRMED')?.pence ?? null;
  return {
    ...line,
    id: `${yearId}:${agency.id}`,
    agency,
    isOwn: agency.id === ownAgencyId,
    sector: partner.sector,
    isStatutoryPartner: partner.isStatutoryPartner,
    share,
    ...changeSince(before, line),
    pledge: pledgeState(line.agreed, confirmed),
    overdue: late && { ...late, days: daysBetween(late.since, today) },
    flags: contributionFlagsOf({ line, overdue: late, invoiceBy }, agency.name, today),
    byLine: byBudgetLine(entries),
    entries: asEntries(entries),
    inKind: partner.inKind.map(asInKind),
    inKindTakenBack: partner.inKindTakenBack.map(asInKind),
    inKindValue: partner.inKindValue,
    isInvented: [...entries, ...partner.inKind].some(({ isInvented }) => Boolean(isInvented)),
  };
}

function changeSince(before: PartnerSums | undefined, { agreed }: ContributionLine) {
  const agreedBefore = before?.line.agreed ?? null;
  return { agreedBefore, change: yearOnYear(agreedBefore, agreed) };
}

function byBudgetLine(entries: readonly EntryRow[]) {
  if (entries.every(({ lineId }) => lineId === null)) return [];
  const groups = Map.groupBy(entries, ({ lineId }) => lineId);
  return [...groups.values()].map((group) => ({ budgetLine: group[0]?.budgetLine ?? null, ...contributionLine(group) }));
}

export function asEntries(entries: readonly EntryRow[]): LedgerEntryType[] {
  const corrected = new Set(entries.map(({ correctsId }) => correctsId));
  return entries.map((entry) => ({ ...entry, isInvented: Boolean(entry.isInvented), isCorrected: corrected.has(entry.id) }));
}

const asInKind = ({ name, pence, basis, isInvented, ...row }: BesideRow): InKindType => ({
  ...row,
  what: name,
  stated: pence,
  value: inKindValue({ quantity: row.quantity, rate: row.rate, stated: pence }),
  basis,
  isInvented: Boolean(isInvented),
});
