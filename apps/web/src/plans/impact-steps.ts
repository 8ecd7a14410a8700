import type { FindingKind } from '../gql/graphql.ts';
import { findingKindWord } from './plan-words.ts';

export interface ImpactLinks {
  title: string;
  findingKind?: FindingKind | null;
  finding?: string | null;
  evidence?: string | null;
  impactStatement?: string | null;
}

export interface ImpactStep {
  name: string;
  /** Null where this link is missing. */
  text: string | null;
  /** What the link would say. */
  advice: string;
}

/** The four links of an action's impact chain, in order. */
export function impactSteps({ title, findingKind, finding, evidence, impactStatement }: ImpactLinks): ImpactStep[] {
  return [
    {
      name: findingKind ? `Finding: ${findingKindWord(findingKind).toLowerCase()}` : 'Finding',
      text: said(finding),
      advice: 'No voice, audit or review is linked to this action.',
    },
    { name: 'Action', text: title, advice: '' },
    { name: 'Evidence', text: said(evidence), advice: 'No update says yet what shows that it was done.' },
    { name: 'Impact statement', text: said(impactStatement), advice: 'No update says yet what changed for children or adults.' },
  ];
}

/** The names of the links that are missing: "Evidence", "Impact". */
export function missingLinks({ finding, evidence, impactStatement }: Omit<ImpactLinks, 'title' | 'findingKind'>): string[] {
  const links = { Finding: finding, Evidence: evidence, Impact: impactStatement };
  return Object.entries(links).flatMap(([name, text]) => (said(text) === null ? [name] : []));
}

const said = (text: string | null | undefined): string | null => text?.trim() || null;
