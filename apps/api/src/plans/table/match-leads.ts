import { matchName, type NamedThing } from '@quorate/domain';
import type { MatchKind } from '../../attendance/table-import.types.ts';
import type { Agency } from '../../membership/agency.entity.ts';
import type { PlanLeadDecisionInput } from './plan-table.types.ts';

/** Who leads, as a table has it, with the agency of that name. */
export interface MatchedLead {
  text: string;
  count: number;
  match: MatchKind;
  agency: Agency | null;
  candidates: { agency: Agency; score: number }[];
}

/** Only a name or an alias makes an agency the lead; anything else is kept as a person, in the words of the table. */
export function matchLeads(
  texts: readonly string[],
  decisions: readonly PlanLeadDecisionInput[],
  agencies: readonly Agency[],
): MatchedLead[] {
  const agencyOf = (id: string | null | undefined) => agencies.find((agency) => agency.id === id) ?? null;
  return [...Map.groupBy(texts, (text) => text)].map(([text, { length: count }]) => {
    const found = matchName(text, agencies as readonly NamedThing[]);
    const candidates = found.candidates.flatMap(({ id, score }) =>
      agencies.filter((agency) => agency.id === id).map((agency) => ({ agency, score })),
    );
    const decision = decisions.find((one) => one.text === text);
    if (!decision) return { text, count, match: found.kind, agency: isNamed(found.kind) ? agencyOf(found.id) : null, candidates };
    const agency = agencyOf(decision.agencyId);
    return { text, count, match: agency ? 'CHOSEN' : 'NONE', agency, candidates };
  });
}

/** The agencies that a list of names means, and the names that mean none. */
export function namedAgencies(text: string, agencies: readonly Agency[]): { agencies: Agency[]; others: string[] } {
  const whole = agencyNamed(text, agencies);
  if (whole) return { agencies: [whole], others: [] };
  const names = text
    .split(/[,;\n]|\s\/\s/)
    .map((name) => name.trim())
    .filter(Boolean);
  const found = names.map((name) => ({ name, agency: agencyNamed(name, agencies) }));
  return {
    agencies: [...new Set(found.flatMap(({ agency }) => agency ?? []))],
    others: found.flatMap(({ name, agency }) => (agency ? [] : [name])),
  };
}

function agencyNamed(name: string, agencies: readonly Agency[]): Agency | null {
  const { kind, id } = matchName(name, agencies as readonly NamedThing[]);
  return isNamed(kind) ? (agencies.find((agency) => agency.id === id) ?? null) : null;
}

const isNamed = (kind: MatchKind): boolean => kind === 'EXACT' || kind === 'ALIAS';
