import { matchName, type NamedThing } from '@quorate/domain';
import type { ContributionRow } from '@quorate/tables';
import type { MatchKind } from '../../attendance/table-import.types.ts';
import type { Agency } from '../../membership/agency.entity.ts';
import type { PartnerDecisionInput } from './contribution-table.types.ts';

/** A row with the agency it means, as the table or a person says. */
export interface MatchedPartner {
  row: ContributionRow;
  match: MatchKind;
  score: number;
  agency: Agency | null;
  candidates: { agency: Agency; score: number }[];
}

/**
 * Finds whose money each row is. Only a name or an alias decides by itself: money is never written for an agency that
 * merely has a similar name. A partner that is like none is a new agency.
 */
export function matchPartners(
  rows: readonly ContributionRow[],
  decisions: readonly PartnerDecisionInput[],
  agencies: readonly Agency[],
): MatchedPartner[] {
  const agencyOf = (id: string | null | undefined) => agencies.find((agency) => agency.id === id) ?? null;
  return rows.map((row) => {
    if (row.isTotal) return { row, match: 'IGNORED', score: 0, agency: null, candidates: [] };
    const found = matchName(row.partner, agencies as readonly NamedThing[]);
    const candidates = found.candidates.flatMap(({ id, score }) => (agencyOf(id) ? [{ agency: agencyOf(id) as Agency, score }] : []));
    const decision = decisions.find((one) => one.line === row.line && one.partner === row.partner);
    if (decision) return { row, candidates, score: found.score, ...decided(decision, agencyOf(decision.agencyId)) };
    const isNamed = found.kind === 'EXACT' || found.kind === 'ALIAS';
    if (isNamed) return { row, candidates, score: found.score, match: found.kind, agency: agencyOf(found.id) };
    const match = candidates.length > 0 || row.isDoubtful ? 'NONE' : 'NEW';
    return { row, candidates, score: found.score, match, agency: null };
  });
}

function decided({ decision }: PartnerDecisionInput, agency: Agency | null): { match: MatchKind; agency: Agency | null } {
  if (decision === 'IGNORE') return { match: 'IGNORED', agency: null };
  if (decision === 'NEW_AGENCY') return { match: 'NEW', agency: null };
  return { match: agency ? 'CHOSEN' : 'NONE', agency };
}
