import { type HighlightKind, highlightKinds, highlightKindWord } from '@quorate/domain';

export interface ReportPart {
  kind: HighlightKind;
  heading: string;
  /** What belongs in it. */
  hint: string;
}

const hints: Record<HighlightKind, string> = {
  DONE: 'What the group achieved in this period.',
  PLANNED: 'What it will do next, and by when.',
  SLIPPING: 'What is late, or will be, and the reason.',
  RISK: 'What could go wrong and the board should know of.',
  CHALLENGE: 'Questions put to an agency that it must answer.',
  DECISION: 'What the board is asked to decide.',
  IMPACT: 'What changed for children or adults because of the work, and how the group knows.',
};

/** The parts of a highlight report, in its order. */
export const reportParts: readonly ReportPart[] = highlightKinds.map((kind) => ({
  kind,
  heading: highlightKindWord(kind),
  hint: hints[kind],
}));
