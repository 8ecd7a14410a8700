import type { HighlightKind } from '../gql/graphql.ts';

export interface ReportPart {
  kind: HighlightKind;
  heading: string;
  /** What belongs in it. */
  hint: string;
}

/** The parts of a highlight report, in its order. */
export const reportParts: readonly ReportPart[] = [
  { kind: 'DONE', heading: 'Done', hint: 'What the group achieved in this period.' },
  { kind: 'PLANNED', heading: 'Planned', hint: 'What it will do next, and by when.' },
  { kind: 'SLIPPING', heading: 'Slipping, and why', hint: 'What is late, or will be, and the reason.' },
  { kind: 'RISK', heading: 'Risks raised', hint: 'What could go wrong and the board should know of.' },
  { kind: 'CHALLENGE', heading: 'Challenges raised', hint: 'Questions put to an agency that it must answer.' },
  { kind: 'DECISION', heading: 'Decisions asked of the board', hint: 'What the board is asked to decide.' },
  {
    kind: 'IMPACT',
    heading: 'Evidence of impact',
    hint: 'What changed for children or adults because of the work, and how the group knows.',
  },
];

export function headingOf(kind: HighlightKind): string {
  return reportParts.find((part) => part.kind === kind)?.heading ?? kind;
}
