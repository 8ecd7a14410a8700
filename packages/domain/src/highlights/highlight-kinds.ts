/** What an item of a highlight report tells of, in the order of the report. */
export const highlightKinds = ['DONE', 'PLANNED', 'SLIPPING', 'RISK', 'CHALLENGE', 'DECISION', 'IMPACT'] as const;
export type HighlightKind = (typeof highlightKinds)[number];

const words: Record<HighlightKind, string> = {
  DONE: 'Done',
  PLANNED: 'Planned',
  SLIPPING: 'Slipping, and why',
  RISK: 'Risks raised',
  CHALLENGE: 'Challenges raised',
  DECISION: 'Decisions asked of the board',
  IMPACT: 'Evidence of impact',
};

/** The heading of a part of a highlight report. */
export const highlightKindWord = (kind: HighlightKind): string => words[kind];
