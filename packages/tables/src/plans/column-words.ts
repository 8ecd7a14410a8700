/** What a column of an action plan is for. OTHER: known, and of no use for an action. */
export type PlanColumn =
  | 'REFERENCE'
  | 'ACTION'
  | 'SECTION'
  | 'LEAD'
  | 'SUPPORT'
  | 'START'
  | 'DUE'
  | 'MEASURE'
  | 'PROGRESS'
  | 'EVIDENCE'
  | 'IMPACT'
  | 'PERCENTAGE'
  | 'RATING'
  | 'DEPENDENCY'
  | 'CARRIED_FROM'
  | 'OTHER';

export interface ColumnWord {
  column: PlanColumn;
  /**
   * How surely the column holds the actions, 1 the surest: a table of recommendations and actions has its actions in
   * "Actions", a table of recommendations alone in "Recommendation". 0 for a column that never does.
   */
  rank: number;
}

const thing = '(?:action|actions|rec|recs|recommendation|item|objective|priority|task|line|row|plan|unique|outcome|milestone)';

// In this order: the first that fits says what the column is for.
const words: readonly (readonly [PlanColumn, RegExp, number?])[] = [
  [
    'REFERENCE',
    new RegExp(`^(?:${thing} ?)?(?:no|nos|nr|num|number|ref|refs|reference|id|#)(?: ?(?:no|number|#|code))?$|^s/?n$|^no ?/ ?ref$`),
  ],
  ['REFERENCE', /^rec$|^(?:ref|no)(?: | ?\/ ?)\p{L}+$/u],
  ['CARRIED_FROM', /carried (?:forward|over|from)|brought forward|^[bc]\/f\b|previous (?:ref|plan|year|action)/],
  ['DEPENDENCY', /depend|^links? (?:to|with)\b|^linked|cross[- ]?ref/],
  [
    'OTHER',
    /^(?:date )?(?:raised|added|identified|agreed|opened|closed)$|^date (?:raised|added|identified|agreed|opened|closed|completed|achieved)$/,
  ],
  [
    'OTHER',
    /^(?:actual (?:completion|end)|completed|completion) date$|^date of (?:meeting|completion|review)$|^cost|budget|resource|risk|^source|^origin/,
  ],
  ['PERCENTAGE', /^%|per ?cent|% ?(?:complete|done|progress)|^(?:complete|completion|progress) ?\(?%/],
  ['RATING', /\bb?rags?\b|\bragb?\b|traffic light|^red ?\/? ?amber|^(?:b ?\/ ?)?r ?\/ ?a ?\/ ?g\b|^(?:progress )?assessment\b|^assessed/],
  [
    'RATING',
    /^(?:current |overall |delivery |action |progress |completion |implementation |the )*(?:status|rating|category|categories|grade|score|stage)(?! ?(?:update|report|and |& |\/ ?(?:update|comment|progress)))/,
  ],
  [
    'RATING',
    /^(?:completed?|achieved|on track|on target|met)(?:\?| ?\(?(?:y|yes|✓|tick)\b.*)?$|^progress (?:rating|status|category|indicator)|^colour\b/,
  ],
  ['PROGRESS', /^how .*(?:progress|measur)/],
  ['MEASURE', /^how (?:will|do|would|can|are|shall) (?:we|you|this|it|the).*(?:know|measur|evidence|judg|success)/],
  ['DUE', /^(?:target|review|due|end)[/ ]+(?:completion|end|date|complete)|^target for completion/],
  [
    'PROGRESS',
    /progress|updates?\b|comment|current position|^position|latest position|narrative|^notes?$|actions? (?:taken|to date|completed|so far|undertaken)|^what (?:have we|has been|we have|was) /,
  ],
  [
    'PROGRESS',
    /(?:activity|work|achieved|achievements?|position) (?:to date|so far|done|undertaken|at)|^achievements?$|^current (?:situation|state)|^response|^latest\b|^status\b/,
  ],
  [
    'LEAD',
    /^action (?:owner|lead|by|for|holder)|\bleads?\b|\blead(?:ing)? |owner|owned by|respons|accountab|by who|^whom?\b|\bsro\b|assigned to|allocated to|delegated/,
  ],
  ['START', /^(?:planned |proposed )?(?:start|started|starts|commence\w*|begin\w*|from)(?: (?:date|when|by))?$|^date (?:started|from)$/],
  [
    'DUE',
    /time ?-?(?:scale|frame|line|table|span)|deadline|by when|^when\b|\bdue\b|^(?:target|completion|complete|end|finish|implementation|delivery|review|planned|proposed|expected|agreed|revised|original|anticipated|estimated|action|key|final)(?: (?:target|completion|end|review|implementation|delivery|due))* (?:dates?|by)/,
  ],
  [
    'DUE',
    /^(?:to be )?complet\w* (?:by|date)|^dates?\b|^completion$|^by date$|^(?:month|quarter|year|period|timing|schedule|date)s?$|^(?:implementation|delivery) (?:date|timetable|period)|target (?:month|quarter)/,
  ],
  [
    'MEASURE',
    /^(?:expected |intended |desired |key |planned |anticipated |required |target |specific |the |overall )*(?:outcomes?|outputs?|success|measures?|measurable|results?|kpis?|impact measures?|performance|benefits?|targets?|indicators?|difference)\b/,
  ],
  [
    'MEASURE',
    /^what (?:will|does|would) (?:be different|success|good|it|the difference)|^evidence of (?:success|achievement|impact)|^(?:expected|intended|desired|anticipated|planned) (?:impact|effect)/,
  ],
  [
    'MEASURE',
    /success (?:criteria|factor|measure|indicator)|measure of|(?:performance|outcome|success) measure|^monitoring|^evaluation|^critical success/,
  ],
  ['IMPACT', /\bimpact\b|^so what|difference (?:made|this)|what difference/],
  [
    'ACTION',
    /^(?:key |agreed |specific |required |proposed |planned |main |priority |improvement |strategic |smart |the |high level |detailed |recommended |identified |next |our |further |board |partnership |multi-?agency )*actions?\b/,
    1,
  ],
  ['EVIDENCE', /evidence|assurance|\bproof\b|documentation|verification/],
  ['SUPPORT', /support|^(?:key |other |delivery )?partners?\b|with whom|other (?:agenc|organ)|contribut|involv|consult|in partnership/],
  [
    'LEAD',
    /officer|agenc(?:y|ies)|organi[sz]ation|\bnamed\b|^by$|manager|^chair|^person|sponsor|department|directorate|^service|^team|portfolio|sub-?group|^group$|committee/,
  ],
  [
    'ACTION',
    /^what (?:we|will|are|do|needs?|is|must|should|action|actions)\b|^what\??$|^how (?:we|will we|will|are we)\b|^(?:key |specific |main )?(?:tasks?|activit(?:y|ies)|steps?|interventions?|deliver(?:y|ing)|initiatives?|work required)\b/,
    2,
  ],
  ['ACTION', /recommend/, 3],
  [
    'ACTION',
    /^(?:key |specific |strategic |smart |the |our |board |main |sub[- ]?)*(?:objectives?|goals?|aims?|improvements?|requirements?|commitments?|pledges?|proposals?)\b|^area for (?:improvement|development)/,
    4,
  ],
  ['ACTION', /^(?:key |main )*(?:descriptions?|details?|items?|projects?|milestones?|deliverables?|task name|title)\b/, 5],
  [
    'SECTION',
    /priorit|theme|strand|^area|domain|standard|finding|issue|driver|strateg|heading|work ?stream|ambition|statement|programme|topic|subject|category|principle|section|function|learning point|we want/,
  ],
];

const longestHeading = 120;

/** What the words over a column say that it is for; null when they say nothing known. */
export function columnWord(heading: string): ColumnWord | null {
  if (heading === '' || heading.length > longestHeading) return null;
  const text = heading
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[*:“”"]|\.(?=\s|$)|^[^\p{L}\d#%]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return null;
  const found = words.find(([, pattern]) => pattern.test(text));
  return found === undefined ? null : { column: found[0], rank: found[2] ?? 0 };
}
